import { coverage } from '../chain/wishCoverage.ts';
import type { Customization } from '../performance/position.ts';
import type { ChainFacts } from './chainFacts.ts';
import { customizationClass } from './classification.ts';

/**
 * How far customers' wishes reach with the decoupling point at boundary `codp`.
 *
 * A wish that enters at an order-driven stage is specified; of the others the share is chosen whose option exists.
 * Variety is not customization (Duray 2002), so the two stand apart.
 *
 * @see model.md §6; Lampel & Mintzberg 1996
 */
export function customizationAt(facts: ChainFacts, codp: number): Customization {
  let weight = 0;
  let specified = 0;
  let chosen = 0;
  let perfectMatch = 1;
  let products = 1;
  facts.stages.forEach(({ stage, wishes }, index) => {
    const orderDriven = index >= codp || stage.nature === 'order';
    for (const wish of wishes) {
      const covered = orderDriven ? 1 : coverage(wish);
      weight += wish.weight;
      if (orderDriven) specified += wish.weight;
      else chosen += wish.weight * covered;
      perfectMatch *= covered;
      products *= orderDriven ? wish.wished : wish.offered;
    }
  });
  const weighed = weight > 0;
  return {
    level: weighed ? (specified + chosen) / weight : null,
    specified: weighed ? specified / weight : null,
    chosen: weighed ? chosen / weight : null,
    perfectMatch,
    products,
    class: customizationClass(
      facts.stages.map(({ stage }) => stage),
      codp,
    ),
  };
}
