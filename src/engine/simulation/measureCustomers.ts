import type { Market } from '../chain/chain.ts';
import { gammaSurvival } from '../numerics/gamma.ts';
import { sampleQuantiles } from '../numerics/sampleQuantiles.ts';

/** What customers met. */
export interface CustomerFigures {
  readonly leadTime: LeadTimeFigures;
  readonly promise: number;
  readonly onTime: number;
  readonly lateness: number;
  /** 1 where nobody knows what customers tolerate. */
  readonly acceptance: number;
  readonly contacts: number;
}

export interface LeadTimeFigures {
  readonly mean: number;
  readonly std: number;
  readonly p50: number;
  readonly p80: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
}

/** Ties within a billionth count as on time and accepted. */
const TIE = 1 + 1e-9;

/**
 * @param leadTimes of the orders that count, at least one
 * @see model.md §6
 */
export function measureCustomers(leadTimes: Float64Array, market: Market): CustomerFigures {
  const { promise, ...percentiles } = percentilesOf(leadTimes, market);
  const { mean, std } = momentsOf(leadTimes);
  const outcome = outcomeOf(leadTimes, promise);
  return {
    leadTime: { mean, std, ...percentiles },
    promise,
    ...outcome,
    acceptance: acceptanceOf(market, promise),
    contacts: contactsOf(market, mean, outcome.lateness),
  };
}

/** Percentiles of lead times, and what is promised: a percentile of them, or a fixed time. */
export function percentilesOf(leadTimes: Float64Array, { promise: promised }: Market) {
  const shares = [0.5, 0.8, 0.9, 0.95, 0.99, 'time' in promised ? 0.5 : promised.percentile];
  const [p50 = 0, p80 = 0, p90 = 0, p95 = 0, p99 = 0, asPromised = 0] = sampleQuantiles(leadTimes, shares);
  return { p50, p80, p90, p95, p99, promise: 'time' in promised ? promised.time : asPromised };
}

function momentsOf(leadTimes: Float64Array): { mean: number; std: number } {
  const count = leadTimes.length;
  let sum = 0;
  for (let n = 0; n < count; n++) sum += leadTimes[n] ?? 0;
  const mean = sum / count;
  let squares = 0;
  for (let n = 0; n < count; n++) squares += ((leadTimes[n] ?? 0) - mean) ** 2;
  return { mean, std: Math.sqrt(squares / count) };
}

/** What comes of a promise. */
export function outcomeOf(leadTimes: Float64Array, promise: number): { onTime: number; lateness: number } {
  let late = 0;
  let kept = 0;
  for (let n = 0; n < leadTimes.length; n++) {
    const time = leadTimes[n] ?? 0;
    if (time <= promise * TIE) kept++;
    else late += time - promise;
  }
  return { onTime: kept / leadTimes.length, lateness: late / leadTimes.length };
}

/** P(tolerated ≥ promise): customers of every patience, so that theirs adds no chance of its own. */
export function acceptanceOf({ tolerated }: Market, promise: number): number {
  if (tolerated === null) return 1;
  if (tolerated.cv === 0) return promise <= tolerated.mean * TIE ? 1 : 0;
  const shape = 1 / (tolerated.cv * tolerated.cv);
  return gammaSurvival(shape, (promise * shape) / tolerated.mean);
}

export function contactsOf(market: Market, meanLeadTime: number, lateness: number): number {
  return market.contactsPerWait * meanLeadTime + market.contactsPerLate * lateness;
}
