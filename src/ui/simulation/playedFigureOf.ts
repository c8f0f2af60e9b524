import type { Estimate, SimulatedPosition } from '../../engine/performance/simulatedPosition.ts';

/** The figures of the screen in which chance has a part. */
export type PlayedKey = 'leadTime' | 'inventory';

/** One of the figures of the screen as simulated: mean lead time [time], or inventory cost [money a year]. */
export function playedFigureOf(position: SimulatedPosition, key: PlayedKey): Estimate | null {
  return key === 'leadTime' ? position.leadTime.mean : position.cost.inventory;
}
