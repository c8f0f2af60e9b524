import type { Plot } from './plot.ts';

/** A part of a bar as a rectangle [px]. */
export interface Segment<Fill> {
  readonly fill: Fill;
  readonly y: number;
  readonly height: number;
}

/**
 * The parts of a bar as rectangles, from below; parts that vanish are left out, and what reaches above the ceiling is
 * cut off there.
 */
export function stackedSegments<Fill>(
  parts: readonly { readonly fill: Fill; readonly value: number }[],
  { y }: Pick<Plot, 'y'>,
): Segment<Fill>[] {
  const segments: Segment<Fill>[] = [];
  let sum = 0;
  for (const { fill, value } of parts) {
    const bottom = y(sum);
    sum += value;
    const top = y(sum);
    if (bottom - top > 0) segments.push({ fill, y: top, height: bottom - top });
  }
  return segments;
}
