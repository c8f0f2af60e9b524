import type { Chain } from '../chain/chain.ts';
import { bestPosition } from '../decisions/bestPosition.ts';
import type { Evaluation, Position } from '../performance/position.ts';
import { chainFacts } from './chainFacts.ts';
import { evaluatePosition } from './evaluatePosition.ts';
import { withPlacedStock } from './guaranteedService.ts';

/**
 * Every position of a chain's decoupling point, by formula, and the one that serves its goal best.
 *
 * Where the chain's own decoupling point stands makes no difference to the answer. Stock points left
 * open (`'best'`) are placed anew for every position, where the guaranteed-service model has them.
 *
 * @param chain complete and valid, as `parseChain` gives it
 * @returns one position for each boundary 0…n; overload is told, never thrown
 * @see model.md §§1–7
 */
export function evaluateChain(chain: Chain): Evaluation {
  const facts = chainFacts(chain);
  const positions: Position[] = [];
  for (let codp = 0; codp <= chain.stages.length; codp++) {
    const before = chain.stages[codp - 1]?.nature === 'order' ? positions[codp - 1] : undefined;
    // The boundaries on both sides of an order stage are one position, and without stock nothing tells them apart.
    const isSame = before !== undefined && before.stocks.length === 0;
    positions.push(isSame ? { ...before, codp } : evaluatePosition(withPlacedStock(facts, codp), codp));
  }
  return { best: bestPosition(positions, chain.goal), positions };
}
