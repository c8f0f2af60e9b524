import { COVERAGE, COVERED_WEIGHT, CUSTOMIZATION_LEVEL, LEVEL_PART, PRODUCT } from '../formulas/customerFormulas.ts';
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
  const weights: number[] = [];
  const specified: number[] = [];
  const chosen: number[] = [];
  const coverages: number[] = [];
  const options: number[] = [];
  facts.stages.forEach(({ stage, wishes }, index) => {
    const orderDriven = index >= codp || stage.nature === 'order';
    for (const wish of wishes) {
      weights.push(wish.weight);
      options.push(orderDriven ? wish.wished : wish.offered);
      if (orderDriven) specified.push(wish.weight);
      else {
        const { wished, offered, exponent } = wish;
        const coverage = COVERAGE.of({ wished, offered, exponent });
        coverages.push(coverage);
        chosen.push(COVERED_WEIGHT.of({ weight: wish.weight, coverage }));
      }
    }
  });
  const weighed = weights.some((weight) => weight > 0);
  return {
    level: weighed ? CUSTOMIZATION_LEVEL.of({ specified, chosen, weights }) : null,
    specified: weighed ? LEVEL_PART.of({ parts: specified, weights }) : null,
    chosen: weighed ? LEVEL_PART.of({ parts: chosen, weights }) : null,
    perfectMatch: PRODUCT.of({ parts: coverages }),
    products: PRODUCT.of({ parts: options }),
    class: customizationClass(
      facts.stages.map(({ stage }) => stage),
      codp,
    ),
  };
}
