import type { CutDomain } from './cutDomain.ts';
import { roundTicks } from './roundTicks.ts';

/** The vertical axis of one chart. */
export interface Plot {
  readonly height: number;
  /** y of the highest bar; above it there is room for a label. */
  readonly ceiling: number;
  readonly floor: number;
  readonly cutAbove: number | null;
  /** y of a value [px from above]; what lies above the domain stays at the ceiling. */
  readonly y: (value: number) => number;
  /** A few round values on the axis, zero left out. */
  readonly ticks: readonly number[];
}

/** Room above the highest bar, for the figure of a cut one [rem]. */
const HEADROOM = 1.25;

/** The vertical axis of a chart of that height [px] over a domain. */
export function plotOf(height: number, unit: number, { top, cutAbove, isEmpty }: CutDomain): Plot {
  const ceiling = HEADROOM * unit;
  const floor = Math.max(height - 1, ceiling + 1);
  const y = (value: number) => floor - Math.min(Math.max(value / top, 0), 1) * (floor - ceiling);
  const ticks = isEmpty ? [] : roundTicks(top, height > 9 * unit ? 3 : 2);
  return { height, ceiling, floor, cutAbove, y, ticks };
}
