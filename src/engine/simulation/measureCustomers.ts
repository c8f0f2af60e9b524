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
  const promised = 'time' in market.promise ? null : market.promise.percentile;
  const shares = [0.5, 0.8, 0.9, 0.95, 0.99, promised ?? 0.5];
  const [p50 = 0, p80 = 0, p90 = 0, p95 = 0, p99 = 0, asPromised = 0] = sampleQuantiles(leadTimes, shares);
  const promise = 'time' in market.promise ? market.promise.time : asPromised;
  const { mean, std, onTime, lateness } = momentsOf(leadTimes, promise);
  return {
    leadTime: { mean, std, p50, p80, p90, p95, p99 },
    promise,
    onTime,
    lateness,
    acceptance: acceptance(market, promise),
    contacts: market.contactsPerWait * mean + market.contactsPerLate * lateness,
  };
}

function momentsOf(leadTimes: Float64Array, promise: number) {
  let sum = 0;
  let late = 0;
  let kept = 0;
  for (let n = 0; n < leadTimes.length; n++) {
    const time = leadTimes[n] ?? 0;
    sum += time;
    if (time <= promise * TIE) kept++;
    else late += time - promise;
  }
  const count = leadTimes.length;
  const mean = sum / count;
  let squares = 0;
  for (let n = 0; n < count; n++) squares += ((leadTimes[n] ?? 0) - mean) ** 2;
  return { mean, std: Math.sqrt(squares / count), onTime: kept / count, lateness: late / count };
}

/** P(tolerated ≥ promise): customers of every patience, so that theirs adds no chance of its own. */
function acceptance({ tolerated }: Market, promise: number): number {
  if (tolerated === null) return 1;
  if (tolerated.cv === 0) return promise <= tolerated.mean * TIE ? 1 : 0;
  const shape = 1 / (tolerated.cv * tolerated.cv);
  return gammaSurvival(shape, (promise * shape) / tolerated.mean);
}
