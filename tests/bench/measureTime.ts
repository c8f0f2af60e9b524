/** How long something takes, over many runs [ms]. */
export interface Times {
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
}

export interface Budget {
  /** Least time spent warming up, until the compiler has done its work [ms]. */
  readonly warmUp: number;
  /** Least time spent measuring [ms]. */
  readonly measure: number;
}

/** Runs something until both budgets are spent, and at least five times each. */
export function measureTime(work: () => unknown, { warmUp, measure }: Budget): Times {
  repeat(work, warmUp);
  return summarise(repeat(work, measure));
}

export function summarise(times: readonly number[]): Times {
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), runs: times.length };
}

/** The smallest value that at least a share of the values does not pass; 0 < share ≤ 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** What the last run gave: kept, so that no compiler leaves the work out. */
export let kept: unknown;

function repeat(work: () => unknown, least: number): number[] {
  const times: number[] = [];
  const end = performance.now() + least;
  while (times.length < 5 || performance.now() < end) {
    const start = performance.now();
    kept = work();
    times.push(performance.now() - start);
  }
  return times;
}
