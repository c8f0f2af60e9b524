import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import type { Position } from '../../src/engine/performance/position.ts';
import { readExample } from './readExample.ts';

export interface EvaluatedExample {
  readonly chain: Chain;
  /** Boundary of the best position. */
  readonly best: number | null;
  /** The position at a boundary. */
  at(codp: number): Position;
  /** The position with this stage as the last before the decoupling point. */
  after(stage: string): Position;
}

/** An example with all its positions. */
export function evaluateExample(name: string): EvaluatedExample {
  const chain = readExample(name);
  const { best, positions } = evaluateChain(chain);
  const at = (codp: number): Position => {
    const position = positions[codp];
    if (position === undefined) throw new RangeError(`codp must lie in 0…${positions.length - 1}, got ${codp}`);
    return position;
  };
  return { chain, best, at, after: (stage) => at(chain.stages.findIndex(({ id }) => id === stage) + 1) };
}
