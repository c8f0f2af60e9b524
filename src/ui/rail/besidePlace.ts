import type { Chain } from '../../engine/chain/chain.ts';
import type { StageGeometry } from '../layout/geometry.ts';

/** From the middle of the triangle to a text beside it [rem]. */
const CLEAR = 1.875;
/** For the longest text beside it, and for each of several piles with its part in the sentence [rem]. */
const TEXT = 12;
const PILE = 5.75;
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
  if (modular.length === 0) return TEXT;
  const families = modular.map(({ id }) => Math.max(1, wishes.filter(({ stage }) => stage === id).length));
  const piles = families.reduce((sum, count) => sum + count, 1);
  return TEXT / 2 + PILE * Math.min(piles, MOST_TOLD);
}

/** Where a text beside the triangle stands: on the side that has room for `stock`, on the opposite one for `other`. */
export function besidePlace(
  { unit, width, narrow }: StageGeometry,
  x: number,
  side: 'stock' | 'other',
  room: number,
): Place {
  const clear = CLEAR * unit;
  const hasRoomAtRight = narrow ? x < width * 0.6 : width - x - clear > room * unit;
  if (hasRoomAtRight === (side === 'stock')) return { left: x + clear, maxWidth: width - x - clear };
  return { right: width - x + clear, maxWidth: x - clear };
}
