import { studentQuantile } from '../numerics/studentQuantile.ts';
import type { Estimate } from '../performance/simulatedPosition.ts';

/**
 * What replications say of a figure: its mean, and half the width of the 95 % interval (Student's t).
 *
 * @param values one of each replication; those that are not finite saw nothing of the figure and do not count
 * @returns null where none saw anything
 */
export function estimate(values: readonly number[]): Estimate | null {
  const seen = values.filter(Number.isFinite);
  const count = seen.length;
  if (count === 0) return null;
  const mean = average(seen);
  // Numbers near the largest there are have squares that are not.
  if (!Number.isFinite(mean)) return null;
  if (count === 1) return { mean, halfWidth: null };
  const squares = seen.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const halfWidth = studentQuantile(count - 1) * Math.sqrt(squares / (count - 1) / count);
  return { mean, halfWidth: Number.isFinite(halfWidth) ? halfWidth : null };
}

/** Around the first of them, so that equal values have exactly that average. */
function average(values: readonly number[]): number {
  const [first = 0] = values;
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}
