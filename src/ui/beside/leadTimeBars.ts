import type { ShownDistribution } from '../details/distributionPoints.ts';

/** One edge of a bar: its height, on time or late, and the formula's share of the same step, per time unit. */
export interface BarEdge {
  readonly time: number;
  readonly onTime: number | null;
  readonly late: number | null;
  readonly formula: number;
}

/** About so many bars. */
const BARS = 40;

/**
 * Simulated lead times as bars, and the formula's own shares of the same steps. A step in which the promise lies is cut
 * in two there, so that what is late begins at the very line.
 *
 * @param sample       ascending, each as likely [time]
 * @param distribution by formula
 * @param promise      as simulated [time]
 * @returns both edges of each bar, in sequence
 */
export function leadTimeBars(sample: Float64Array, distribution: ShownDistribution, promise: number | null): BarEdge[] {
  const longest =
    Math.max(distribution.times.at(-1) ?? 0, 1.05 * (sample[Math.floor(0.995 * sample.length)] ?? 0)) || 1;
  const cuts = Array.from({ length: BARS + 1 }, (_, index) => (longest * index) / BARS);
  if (promise !== null && promise > 0 && promise < longest && !cuts.includes(promise)) cuts.push(promise);
  const edges = cuts.toSorted((one, other) => one - other);
  return edges.slice(1).flatMap((end, index) => {
    const begin = edges[index] ?? 0;
    const isLate = promise !== null && begin >= promise;
    const height = (shareWithin(sample, end) - shareWithin(sample, begin)) / (end - begin);
    const formula = (byFormula(distribution, end) - byFormula(distribution, begin)) / (end - begin);
    const edge = (time: number) => ({ time, onTime: isLate ? null : height, late: isLate ? height : null, formula });
    return [edge(begin), edge(end)];
  });
}

/** Share of the sample that is at most a time; nothing is within no time. */
function shareWithin(sample: Float64Array, time: number): number {
  if (time <= 0) return 0;
  let low = 0;
  let high = sample.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sample[middle] ?? 0) <= time * (1 + 1e-9)) low = middle + 1;
    else high = middle;
  }
  return low / sample.length;
}

/** P(L ≤ time), between the steps of the picture along a line. */
function byFormula({ times, cumulative }: ShownDistribution, time: number): number {
  if (time <= 0) return 0;
  const place = times.findIndex((step) => step >= time);
  if (place < 0) return cumulative.at(-1) ?? 1;
  const [before, after] = [times[place - 1] ?? 0, times[place] ?? 0];
  const [low, high] = [place > 0 ? (cumulative[place - 1] ?? 0) : 0, cumulative[place] ?? 1];
  return after > before ? low + ((high - low) * (time - before)) / (after - before) : high;
}
