import { area, curveMonotoneX } from 'd3-shape';

/** One place of the silhouette. */
export interface Girth {
  /** From the left edge of the drawing [px]. */
  readonly x: number;
  /** Number of kinds, ≥ 0. */
  readonly kinds: number;
}

/** What one kind is wide, beside ten times as many: a single kind is still to be seen. */
const SINGLE = 0.25;

/** Half the height of so many kinds, as a share of that of the most: a logarithmic scale. Nothing is nothing. */
export function halfHeight(kinds: number, most: number): number {
  if (kinds <= 0) return 0;
  return (Math.log10(kinds) + SINGLE) / (Math.log10(Math.max(most, 1)) + SINGLE);
}

/**
 * The outline of an hourglass on its side, as path data: as high as there are kinds, alike above and below its middle.
 *
 * @param frame `most` kinds have a half height of `half` [px] around `middle` [px from above]
 */
export function silhouette(
  girths: readonly Girth[],
  frame: { readonly middle: number; readonly half: number; readonly most: number },
): string {
  const reach = ({ kinds }: Girth) => halfHeight(kinds, frame.most) * frame.half;
  const outline = area<Girth>()
    .x(({ x }) => x)
    .y0((girth) => frame.middle + reach(girth))
    .y1((girth) => frame.middle - reach(girth))
    .curve(curveMonotoneX);
  return outline([...girths]) ?? '';
}
