import type { PartWait } from '../../src/engine/analytic/jointWait.ts';
import type { LeadTimeParts } from '../../src/engine/analytic/leadTimeIngredients.ts';
import type { Wait } from '../../src/engine/analytic/stockPoint.ts';
import { gammaQuantile } from '../../src/engine/numerics/gamma.ts';
import { standardNormalDistribution } from '../../src/engine/numerics/normal.ts';
import { exponentialDraw, gammaDraw, normalDraw, type Random } from './seededRandom.ts';

/** What a sample says of a mean: with 99.9 % confidence it lies within `halfWidth` of `mean`. */
export interface Estimate {
  readonly mean: number;
  readonly halfWidth: number;
}

/** Two-sided 99.9 % of the standard normal law. */
const CONFIDENT = 3.2905;

/** The mean of so many independent draws. */
export function estimateMean(count: number, draw: () => number): Estimate {
  let mean = 0;
  let squares = 0;
  for (let n = 1; n <= count; n++) {
    const value = draw();
    const step = value - mean;
    mean += step / n;
    squares += step * (value - mean);
  }
  return { mean, halfWidth: CONFIDENT * Math.sqrt(squares / (count - 1) / count) };
}

/** Whether a figure lies inside the interval of an estimate. */
export function isInside(figure: number, { mean, halfWidth }: Estimate): boolean {
  return Math.abs(figure - mean) <= halfWidth;
}

/** One customer's lead time: its independent parts, each drawn from its own law. */
export function drawLeadTime(random: Random, parts: LeadTimeParts): number {
  let time = parts.constant;
  for (const { mean, variance } of parts.services) {
    time += gammaDraw(random, (mean * mean) / variance) * (variance / mean);
  }
  for (const { probability, mean } of parts.queues) {
    if (probability > 0 && random() < probability) time += exponentialDraw(random) * (mean / probability);
  }
  const { probability, mean, variance } = ofThoseWhoWait(parts.stock);
  if (probability === 0 || random() >= probability) return time;
  return time + (variance === 0 ? mean : gammaDraw(random, (mean * mean) / variance) * (variance / mean));
}

/** One order's wait for the last of its parts: a one-factor normal copula, each part by its own law. */
export function drawJointWait(random: Random, parts: readonly PartWait[]): number {
  const shared = normalDraw(random);
  let longest = 0;
  for (const { wait, loading, count } of parts) {
    const { probability, mean, variance } = ofThoseWhoWait(wait);
    if (probability === 0) continue;
    for (let part = 0; part < count; part++) {
      const own = loading * shared + Math.sqrt(1 - loading * loading) * normalDraw(random);
      const chance = 1 - (1 - standardNormalDistribution(own)) / probability;
      if (chance > 0) longest = Math.max(longest, variance === 0 ? mean : gammaOf(mean, variance, chance));
    }
  }
  return longest;
}

function gammaOf(mean: number, variance: number, chance: number): number {
  return gammaQuantile((mean * mean) / variance, chance) * (variance / mean);
}

/** The wait of those who wait at all; a second moment that leaves no room for a variance means that all wait alike. */
function ofThoseWhoWait({ zero, mean, second }: Wait) {
  const probability = mean > 0 ? 1 - zero : 0;
  const delayed = mean / probability;
  return { probability, mean: delayed, variance: Math.max(0, second / probability - delayed * delayed) };
}
