import type { Chain } from '../chain/chain.ts';
import { bestPosition } from '../decisions/bestPosition.ts';
import type { Evaluation } from '../performance/position.ts';
import { chainFacts } from './chainFacts.ts';
import { evaluatePosition } from './evaluatePosition.ts';

/**
 * Every position of a chain's decoupling point, by formula, and the one that serves its goal best.
 *
 * Where the chain's own decoupling point stands makes no difference to the answer.
 *
 * @param chain complete and valid, as `parseChain` gives it
 * @returns one position for each boundary 0…n; overload is told, never thrown
 * @throws RangeError when the chain leaves its stock points to be placed (`'best'`), which is not built yet
 * @see model.md §§1–4, 6, 7
 */
export function evaluateChain(chain: Chain): Evaluation {
  if (chain.stockPoints === 'best') {
    throw new RangeError('stockPoints must be a list of boundaries to be evaluated, got "best"');
  }
  const facts = chainFacts(chain);
  const positions = Array.from({ length: chain.stages.length + 1 }, (_, codp) => evaluatePosition(facts, codp));
  return { best: bestPosition(positions, chain.goal), positions };
}
