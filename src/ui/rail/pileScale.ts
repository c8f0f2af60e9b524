/** The side of the largest pile [rem]. */
export const LARGEST_PILE = 1.75;

/** How large a pile is drawn. */
export interface PileSize {
  /** Share of the largest side, 0…1: a pile is a body, so its volume is in proportion to what lies there. */
  readonly side: number;
  /** It is larger than can be drawn beside the others. */
  readonly isCut: boolean;
}

/** Smaller than this nothing is seen of it. */
const LEAST = 0.18;
/** What lies at two positions can be told apart by size up to this ratio. */
const REACH = 100;
/** A cut pile stands out above every whole one, so that it cannot be read as one of them. */
const WHOLE = 0.85;

/**
 * The scale of piles; it depends on the chain only, so that a pile grows and shrinks when the point is dragged. It suits
 * as many positions as it can: what is far larger is cut, what is far smaller is only just to be seen.
 *
 * @param totals all that lies at each position, in items or in money; null where it is not known
 */
export function pileScale(totals: readonly (number | null)[]): (amount: number | null) => PileSize {
  const known = totals.filter((total) => total !== null).filter((total) => total > 0);
  const limit = limitOf(known);
  const largest = known.some((total) => total > limit) ? WHOLE : 1;
  return (amount) => {
    if (amount === null || amount <= 0) return { side: LEAST, isCut: false };
    if (amount > limit) return { side: 1, isCut: true };
    return { side: Math.max(LEAST, largest * Math.cbrt(amount / limit)), isCut: false };
  };
}

/** The total with the most others at most `REACH` times smaller; the smallest of those, infinite without any. */
function limitOf(totals: readonly number[]): number {
  let limit = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const candidate of [...totals].sort((one, other) => one - other)) {
    const within = totals.filter((total) => total <= candidate && total * REACH >= candidate).length;
    if (within <= most) continue;
    most = within;
    limit = candidate;
  }
  return limit;
}
