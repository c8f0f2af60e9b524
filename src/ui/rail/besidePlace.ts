import type { StageGeometry } from '../layout/geometry.ts';

/** From the middle of the triangle to a text beside it [rem]. */
const CLEAR = 1.875;
/** For the longest text beside it, and for each pile that follows it [rem]. */
const ROOM = 12;
const PILE = 3.5;

/** From the left or from the right end of the drawing [px]. */
export interface Place {
  readonly left?: number;
  readonly right?: number;
  readonly maxWidth: number;
}

/** Where a text beside the triangle stands: on the side that has room for `stock`, on the opposite one for `other`. */
export function besidePlace(
  { unit, width, narrow }: StageGeometry,
  x: number,
  side: 'stock' | 'other',
  piles = 0,
): Place {
  const clear = CLEAR * unit;
  const hasRoomAtRight = narrow ? x < width * 0.6 : width - x - clear > (ROOM + PILE * piles) * unit;
  if (hasRoomAtRight === (side === 'stock')) return { left: x + clear, maxWidth: width - x - clear };
  return { right: width - x + clear, maxWidth: x - clear };
}
