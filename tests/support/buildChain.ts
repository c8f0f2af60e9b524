import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { parseChain } from '../../src/engine/chain/parseChain.ts';
import type { Position } from '../../src/engine/performance/position.ts';

/** A chain in few words: what is left out has the file's defaults; demand is 1 a day, the point before all stages. */
export interface ChainSketch {
  /** Stages as in the file; an id that is left out is s0, s1, … */
  readonly stages: readonly object[];
  readonly [key: string]: unknown;
}

/** The complete chain of a sketch. */
export function buildChain(sketch: ChainSketch): Chain {
  const stages = sketch.stages.map((stage, index) => ({ id: `s${index}`, time: { mean: 0 }, ...stage }));
  const file = { format: 'koop-chain', version: 1, codp: 0, demand: { mean: 1 }, ...sketch, stages };
  const chain = parseChain(file);
  if (!chain.ok) throw new Error(`the sketch is no valid chain: ${JSON.stringify(chain.faults)}`);
  return chain.value;
}

/** A chain evaluated at one position of its decoupling point. */
export function positionAt(chain: Chain, codp: number): Position {
  const position = evaluateChain(chain).positions[codp];
  if (position === undefined) throw new RangeError(`codp must lie in 0…${chain.stages.length}, got ${codp}`);
  return position;
}

/** The position of a sketch. */
export function sketchAt(codp: number, sketch: ChainSketch): Position {
  return positionAt(buildChain(sketch), codp);
}
