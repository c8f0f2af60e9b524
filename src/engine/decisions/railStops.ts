import type { Chain } from '../chain/chain.ts';

/** One place where the decoupling point can stand: the boundaries that mean the same. */
export interface Stop {
  /** The boundary that stands for the stop: the one closest to the customer. */
  readonly codp: number;
  /** All boundaries of the stop, in flow order. */
  readonly boundaries: readonly number[];
}

/**
 * The places where the decoupling point of a chain can stand, in flow order.
 *
 * A stage of order nature is always the customer's: the boundaries on its two sides are one and the same position.
 *
 * @returns at least one stop; two for a chain of one stage that is not of order nature
 */
export function railStops(chain: Pick<Chain, 'stages'>): Stop[] {
  const stops: { codp: number; boundaries: number[] }[] = [{ codp: 0, boundaries: [0] }];
  chain.stages.forEach((stage, index) => {
    const last = stops[stops.length - 1];
    if (stage.nature === 'order' && last !== undefined) {
      last.codp = index + 1;
      last.boundaries.push(index + 1);
    } else stops.push({ codp: index + 1, boundaries: [index + 1] });
  });
  return stops;
}

/**
 * The index of the stop to which a boundary belongs.
 *
 * @throws RangeError when no stop has it
 */
export function stopAt(stops: readonly Stop[], codp: number): number {
  const index = stops.findIndex((stop) => stop.boundaries.includes(codp));
  if (index < 0) throw new RangeError(`boundary must belong to a stop, got ${codp}`);
  return index;
}
