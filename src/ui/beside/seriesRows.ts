import type { TimeSeries } from '../../engine/simulation/recording.ts';

/** What lies and moves in the chain, as means from a moment on for a while. */
export interface SeriesRow {
  /** [time] */
  readonly from: number;
  readonly onHand: number;
  readonly upstream: number;
  readonly backlog: number;
  readonly anonymous: number;
  readonly ordered: number;
}

/**
 * A series in so many rows, each the mean over as many of its steps as come into it.
 *
 * @param count rows, 1…the number of steps, of which it should be a divisor
 */
export function seriesRows(series: TimeSeries, count: number): SeriesRow[] {
  const steps = Math.floor(series.onHand.length / count);
  const meanFrom = (values: Float64Array, first: number) =>
    values.subarray(first, first + steps).reduce((sum, value) => sum + value, 0) / steps;
  return Array.from({ length: count }, (_, row) => {
    const first = row * steps;
    return {
      from: first * series.step,
      onHand: meanFrom(series.onHand, first),
      upstream: meanFrom(series.upstream, first),
      backlog: meanFrom(series.backlog, first),
      anonymous: meanFrom(series.anonymous, first),
      ordered: meanFrom(series.ordered, first),
    };
  });
}

/** Whether anything lies further from the customer. */
export function hasUpstream({ upstream }: TimeSeries): boolean {
  return upstream.some((amount) => amount > 0);
}
