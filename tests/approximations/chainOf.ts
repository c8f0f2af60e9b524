import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { parseChain } from '../../src/engine/chain/parseChain.ts';
import type { Position } from '../../src/engine/performance/position.ts';

/** A chain of which only what matters is told; demand is 1 a time unit unless told otherwise. */
export function chainOf(fields: object): Chain {
  const parsed = parseChain({ format: 'koop-chain', version: 1, codp: 0, demand: { mean: 1 }, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

/** What the formulas say of such a chain, its decoupling point where it stands. */
export function positionOf(fields: object): Position {
  const chain = chainOf(fields);
  const position = evaluateChain(chain).positions[chain.codp];
  if (position === undefined) throw new Error('the decoupling point stands on no boundary');
  return position;
}

/** A figure that must be defined. */
export function defined(figure: number | null | undefined): number {
  if (typeof figure !== 'number') throw new Error(`the figure is ${figure}`);
  return figure;
}
