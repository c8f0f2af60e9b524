import type { Chain } from '../chain/chain.ts';
import { bestPosition } from '../decisions/bestPosition.ts';
import type { Evaluation } from '../performance/position.ts';
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
  const positions = Array.from({ length: chain.stages.length + 1 }, (_, codp) =>
    evaluatePosition(withPlacedStock(facts, codp), codp),
  );
  return { best: bestPosition(positions, chain.goal), positions };
}
