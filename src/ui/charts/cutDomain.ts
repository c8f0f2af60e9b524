/** The vertical extent of a chart: what fits, and from where a bar is cut. */
export interface CutDomain {
  /** Value at the top of the drawing, > 0. */
  readonly top: number;
  /** Bars above this are cut with a break mark; null when none is. */
  readonly cutAbove: number | null;
  /** No position has a figure: an axis would measure nothing. */
  readonly isEmpty: boolean;
}

/** A bar this many times the median of the others would flatten all of them. */
const OUTLIER = 4;
/** A cut bar stands higher than every whole one, so that it cannot be read as one of them. */
const ABOVE_WHOLE = 1.25;

/**
 * The domain of a chart over all positions; it depends on the chain only, never on where the point stands.
 *
 * @param totals height of each bar, null where a position is overloaded
 * @param marks other values that should be in sight (the promise, the tolerated time)
 * @param fullScale no bar is cut
 */
export function cutDomain(
  totals: readonly (number | null)[],
  marks: readonly (number | null)[],
  fullScale: boolean,
): CutDomain {
  const bars = defined(totals);
  const limit = fullScale ? Number.POSITIVE_INFINITY : OUTLIER * median(bars.filter((bar) => bar > 0));
  const whole = bars.filter((bar) => bar <= limit);
  const isCut = whole.length < bars.length;
  const tallest = Math.max(0, ...whole);
  // A mark beyond the limit (a distant promise of an outlier) may not flatten the chart either.
  const tops = defined(marks).filter((mark) => mark <= Math.max(limit, tallest));
  const top = Math.max(isCut ? tallest * ABOVE_WHOLE : tallest, ...tops);
  return { top: top > 0 ? top : 1, cutAbove: isCut ? limit : null, isEmpty: bars.length === 0 };
}

function defined(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

/** Infinite for nothing: then nothing is an outlier. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return Number.POSITIVE_INFINITY;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
