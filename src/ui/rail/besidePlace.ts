import type { Chain } from '../../engine/chain/chain.ts';
import type { StageGeometry } from '../layout/geometry.ts';

/** From the middle of the triangle to a text beside it [rem]. */
const CLEAR = 1.875;
/** For the longest text beside it, and for each of several piles with its part in the sentence [rem]. */
const TEXT = 12;
const PILE = 5.75;
/** The button that explains the stock, between the triangle and the text, and the room with it [rem]. */
const WHY = { size: 1.5, room: 1.75 } as const;
/** Most piles whose numbers are all told [count]. */
const MOST_TOLD = 5;

/** From the left or from the right end of the drawing [px]. */
export interface Place {
  readonly left?: number;
  readonly right?: number;
  readonly maxWidth: number;
}

/** Room that is wanted beside the triangle, the same wherever it stands [rem]. */
export function pileRoom({ stages, wishes }: Pick<Chain, 'stages' | 'wishes'>): number {
  const modular = stages.filter((stage) => stage.modular);
  if (modular.length === 0) return WHY.room + TEXT;
  const families = modular.map(({ id }) => Math.max(1, wishes.filter(({ stage }) => stage === id).length));
  const piles = families.reduce((sum, count) => sum + count, 1);
  return WHY.room + TEXT / 2 + PILE * Math.min(piles, MOST_TOLD);
}

/** Where a text beside the triangle stands: on the side that has room for `stock`, on the opposite one for `other`. */
export function besidePlace(
  { unit, width, narrow }: StageGeometry,
  x: number,
  side: 'stock' | 'other',
  room: number,
): Place {
  const clear = CLEAR * unit;
  const hasRoomAtRight = narrow ? x < width / 2 : width - x - clear > room * unit;
  if (hasRoomAtRight === (side === 'stock')) return { left: x + clear, maxWidth: width - x - clear };
  return { right: width - x + clear, maxWidth: x - clear };
}

/** Where the button stands that explains the text at this place: between it and the triangle [px from the left]. */
export function whyLeft({ unit, width }: StageGeometry, { left, right = 0 }: Place): number {
  return left ?? width - right - WHY.size * unit;
}

/** The place of the text that has this button before it. */
export function besideWhy({ unit }: StageGeometry, { left, right, maxWidth }: Place): Place {
  const room = WHY.room * unit;
  const rest = { maxWidth: maxWidth - room };
  return left === undefined ? { ...rest, right: (right ?? 0) + room } : { ...rest, left: left + room };
}
