/**
 * How much a figure differs from what it is compared with: null when either is undefined, and 0 when they differ by no
 * more than the rounding of arithmetic (one part in 10⁹), which is nothing to report.
 */
export function difference(value: number | null, reference: number | null): number | null {
  if (value === null || reference === null) return null;
  const gap = value - reference;
  return Math.abs(gap) <= 1e-9 * Math.max(Math.abs(value), Math.abs(reference)) ? 0 : gap;
}
