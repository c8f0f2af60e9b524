import type { StageRecord } from './records.ts';

/** Orders and time that count: what was before warms up, what comes after lets the last of them pass undisturbed. */
export interface Window {
  /** Index of the first order that counts, and of the first that does not any more. */
  readonly first: number;
  readonly end: number;
  /** When those two arrive. */
  readonly from: number;
  readonly to: number;
}

/** What a stage did while orders counted. NaN where nothing came. */
export interface StageFigures {
  /** Share of capacity in use, at the pace of demand. */
  readonly utilisation: number;
  readonly wait: number;
  readonly flowTime: number;
  /** Orders or lots that came, per order that counted. */
  readonly visits: number;
}

/** Means over the orders that count, or the lots called meanwhile. */
export function measureStage(record: StageRecord, window: Window, rate: number): StageFigures {
  const { arrivals, starts, departures, work, calledAt } = record;
  const [first, end] = calledAt === null ? [window.first, window.end] : rangeOf(calledAt, window);
  let wait = 0;
  let service = 0;
  for (let i = first; i < end; i++) {
    wait += (starts[i] ?? 0) - (arrivals[i] ?? 0);
    service += (departures[i] ?? 0) - (starts[i] ?? 0);
  }
  const count = end - first;
  const visits = countBetween(calledAt, window) / (window.end - window.first);
  return {
    utilisation: work.servers === null ? 0 : (rate * work.visits * service) / count / work.servers,
    wait: wait / count,
    flowTime: (wait + service) / count,
    visits,
  };
}

/** Lots called while orders count; all there were where none was called then. */
export function rangeOf(calledAt: Float64Array, { from, to }: Window): [first: number, end: number] {
  const first = firstNotBefore(calledAt, from);
  const end = firstNotBefore(calledAt, to);
  return end > first ? [first, end] : [0, calledAt.length];
}

function countBetween(calledAt: Float64Array | null, window: Window): number {
  if (calledAt === null) return window.end - window.first;
  return firstNotBefore(calledAt, window.to) - firstNotBefore(calledAt, window.from);
}

/** Index of the first of ascending times that is not before a moment. */
function firstNotBefore(times: Float64Array, moment: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
