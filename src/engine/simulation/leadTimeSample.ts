/**
 * A small sample that stands for the lead times of one replication: its values at equally spaced shares, each as likely.
 *
 * Samples of equally long replications, one behind another, are a sample of all of them.
 *
 * @param leadTimes finite, at least one [time]
 * @param size      how many values, ≥ 1
 * @returns ascending [time]
 */
export function leadTimeSample(leadTimes: Float64Array, size: number): Float64Array {
  const sorted = leadTimes.slice().sort();
  const share = sorted.length / size;
  return Float64Array.from({ length: size }, (_, index) => sorted[Math.floor((index + 0.5) * share)] ?? 0);
}
