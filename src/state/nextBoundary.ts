import { PLAY } from '../worker/protocol.ts';

/** So many replications of every position come before the rest of any but the current one: a first interval. */
const FIRST = 5;

interface Choice {
  readonly boundaries: readonly number[];
  /** The one that is looked at. */
  readonly current: number;
  /** Replications that have been asked of a boundary. */
  readonly done: (codp: number) => number;
}

/**
 * Which position is played next: all of the one that is looked at, then a first impression of the others, then the rest
 * of them, each time the nearest to the current one first.
 *
 * @returns null when there is nothing left to play
 */
export function nextBoundary({ boundaries, current, done }: Choice): number | null {
  const rank = (codp: number) => {
    if (codp === current) return -1;
    return (done(codp) < FIRST ? 0 : 1_000) + Math.abs(codp - current);
  };
  const open = boundaries.filter((codp) => done(codp) < PLAY.replications);
  return open.toSorted((one, other) => rank(one) - rank(other) || one - other)[0] ?? null;
}
