/** A distribution as a picture needs it. */
export interface ShownDistribution {
  readonly times: readonly number[];
  readonly density: readonly number[];
  readonly cumulative: readonly number[];
}

/** One step of the picture: the density belongs to what is on time or to what is late, never to both. */
export interface DistributionPoint {
  readonly time: number;
  readonly onTime: number | null;
  readonly late: number | null;
  /** P(L ≤ time). */
  readonly within: number;
}

/**
 * The steps of a distribution, parted at the promise: the step in which the promise lies is cut in two there, so that
 * the late part begins at the very line.
 */
export function distributionPoints(
  { times, density, cumulative }: ShownDistribution,
  promise: number | null,
): DistributionPoint[] {
  const limit = promise ?? Number.POSITIVE_INFINITY;
  return times.flatMap<DistributionPoint>((time, index) => {
    const height = density[index] ?? 0;
    const within = cumulative[index] ?? 1;
    const before = times[index - 1] ?? 0;
    if (time <= limit) return [{ time, onTime: height, late: null, within }];
    if (before > limit) return [{ time, onTime: null, late: height, within }];
    const share = (limit - before) / (time - before);
    const lower = density[index - 1] ?? 0;
    const between = lower + share * (height - lower);
    const earlier = cumulative[index - 1] ?? 0;
    return [
      { time: limit, onTime: between, late: between, within: earlier + share * (within - earlier) },
      { time, onTime: null, late: height, within },
    ];
  });
}
