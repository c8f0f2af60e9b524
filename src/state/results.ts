import { evaluateChain } from '../engine/analytic/evaluateChain.ts';
import type { Chain } from '../engine/chain/chain.ts';
import { railStops, type Stop } from '../engine/decisions/railStops.ts';
import type { Evaluation, Position } from '../engine/performance/position.ts';
import { activeChain } from './activeChain.ts';
import { convertTimeUnit } from './convertTimeUnit.ts';
import { type DocumentState, documentStore } from './documentStore.ts';

/** Everything that follows from a chain whatever the position of its point. */
export interface Results {
  readonly evaluation: Evaluation;
  readonly stops: readonly Stop[];
}

/** A chain to compare with, and its own position in the active chain's time unit. */
export interface Comparison {
  readonly chain: Chain;
  readonly position: Position;
}

/** What no figure depends on; moving the point only chooses among positions that are there already. */
const WITHOUT_INFLUENCE: ReadonlySet<string> = new Set(['name', 'description', 'language', 'codp']);
const KEPT = 8;

let kept: readonly { readonly chain: Chain; readonly results: Results }[] = [];

/** A dozen hooks ask for the results of the same chain at every move. */
const found = new WeakMap<Chain, Results>();

/** The results of a chain: computed at the first request after an edit, looked up when only the point has moved. */
export function resultsOf(chain: Chain): Results {
  const known = found.get(chain);
  if (known !== undefined) return known;
  const results = keptResults(chain) ?? compute(chain);
  kept = [{ chain, results }, ...kept.filter((entry) => entry.results !== results)].slice(0, KEPT);
  found.set(chain, results);
  return results;
}

function keptResults(chain: Chain): Results | undefined {
  return kept.find((entry) => givesSameResults(entry.chain, chain))?.results;
}

/**
 * The figures of a chain with its point where it stands.
 *
 * @throws RangeError when the evaluation lacks that boundary
 */
export function positionOf(chain: Chain): Position {
  const position = resultsOf(chain).evaluation.positions[chain.codp];
  if (position === undefined) throw new RangeError(`no position was evaluated at boundary ${chain.codp}`);
  return position;
}

let comparison: Comparison | null = null;

/** The pinned baseline, or without one the chain as it was opened; the same object while nothing in it changes. */
export function comparisonOf({ workspace, opened }: Pick<DocumentState, 'workspace' | 'opened'>): Comparison {
  const pinned = workspace.baseline === null ? undefined : workspace.scenarios[workspace.baseline];
  const chain = inTimeUnitOf(activeChain(workspace), pinned ?? opened);
  const position = positionOf(chain);
  if (comparison?.chain !== chain || comparison.position !== position) comparison = { chain, position };
  return comparison;
}

/** The results of the open document's active chain. */
export function currentResults(): Results {
  return resultsOf(activeChain(documentStore.getState().workspace));
}

function compute(chain: Chain): Results {
  return { evaluation: evaluateChain(chain), stops: railStops(chain) };
}

/** By identity: an edit keeps every part that it does not touch. */
function givesSameResults(one: Chain, other: Chain): boolean {
  if (one === other) return true;
  const parts = new Map<string, unknown>(Object.entries(other));
  return Object.entries(one).every(
    ([key, part]) => WITHOUT_INFLUENCE.has(key) || key.startsWith('x-') || parts.get(key) === part,
  );
}

let converted: { readonly from: Chain; readonly to: Chain } | null = null;

/** Without this, changing the time unit would show ten days as nine more than one week. */
function inTimeUnitOf(reference: Chain, chain: Chain): Chain {
  const { timeUnit, timeUnitsPerYear } = reference;
  if (chain.timeUnit === timeUnit) return chain;
  if (converted?.from !== chain || converted.to.timeUnit !== timeUnit) {
    converted = { from: chain, to: convertTimeUnit(chain, timeUnit, timeUnitsPerYear) };
  }
  return converted.to;
}
