const BINS = 4096;

/**
 * Quantiles of a sample: for each share p the least value x of which at least a share p of the sample is at most x.
 *
 * The sample is counted into bins, and only the bins that hold a quantile are sorted: in proportion to its size.
 *
 * @param values finite numbers, at least one
 * @param shares 0 < p ≤ 1
 */
export function sampleQuantiles(values: Float64Array, shares: readonly number[]): number[] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (!(most > least)) return shares.map(() => most);
  const scale = (BINS - 1) / (most - least);
  const counts = new Int32Array(BINS);
  for (let i = 0; i < values.length; i++) {
    const bin = ((values[i] ?? 0) - least) * scale;
    counts[bin | 0] = (counts[bin | 0] ?? 0) + 1;
  }
  const sorted = new Map<number, Float64Array>();
  return shares.map((share) => {
    // A share that rounding has lifted just above a whole number of values is that number.
    let rank = Math.min(values.length, Math.max(1, Math.ceil(share * values.length - 1e-9))) - 1;
    let bin = 0;
    for (; bin < BINS - 1 && rank >= (counts[bin] ?? 0); bin++) rank -= counts[bin] ?? 0;
    const members = sorted.get(bin) ?? values.filter((value) => (((value - least) * scale) | 0) === bin).sort();
    sorted.set(bin, members);
    return members[rank] ?? most;
  });
}
