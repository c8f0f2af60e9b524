import type { Inverted } from './invertLeadTime.ts';
import { atStart, type Ingredients } from './leadTimeIngredients.ts';

/** A percentile so small a part of the mean is 0: the law is all tail. */
const NEGLIGIBLE = 1e-12;

/** Percentiles of the law, each found once, and in order whatever the rounding of the inversion. */
export function percentilesOf(law: Ingredients, whole: Inverted): (p: number) => number {
  const found = new Map<number, number>();
  const tail = tailOf(whole);
  return (p) => {
    let percentile = found.get(p) ?? percentileOf(law, tail, p);
    for (const [other, value] of found) {
      if (other < p) percentile = Math.max(percentile, value);
      else percentile = Math.min(percentile, value);
    }
    found.set(p, percentile);
    return percentile;
  };
}

function percentileOf(law: Ingredients, tail: Tail, p: number): number {
  if (p <= atStart(law) * (1 + 1e-12) || tail.reach === 0) return law.shift;
  const beyond = solve(tail, p, { negligible: 1e-6 * law.shift, longestScale: law.longestScale });
  return beyond < NEGLIGIBLE * (law.mean - law.shift) ? law.shift : law.shift + beyond;
}

/** ln P(L > shift + x), and the same at halves of the reach, each found once: where to start from. */
interface Tail {
  readonly reach: number;
  readonly logarithm: (beyond: number) => number;
  readonly atHalf: (halvings: number) => number;
}

const MOST_HALVINGS = 45;

function tailOf(law: Inverted): Tail {
  const logarithm = (x: number): number => Math.log(Math.max(1e-12, 1 - law.distribution(x)));
  const found: number[] = [];
  const atHalf = (halvings: number): number => {
    const value = found[halvings] ?? logarithm(law.reach / 2 ** halvings);
    found[halvings] = value;
    return value;
  };
  return { reach: law.reach, logarithm, atHalf };
}

/** The time beyond the shift at which the distribution reaches p, found on the logarithm of the tail. */
function solve(law: Tail, p: number, scale: { negligible: number; longestScale: number }): number {
  const resolved = Math.min(p, 1 - 1e-8);
  const goal = Math.log1p(-resolved);
  // Rarer than can be resolved: the tail of the slowest part, exponential.
  const beyond = scale.longestScale * (Math.log1p(-resolved) - Math.log1p(-p));
  if (law.atHalf(0) > goal) return law.reach + beyond;
  let halvings = 1;
  while (law.atHalf(halvings) <= goal && halvings < MOST_HALVINGS && law.reach / 2 ** halvings > scale.negligible) {
    halvings += 1;
  }
  const low = law.reach / 2 ** halvings;
  const atLow = law.atHalf(halvings) - goal;
  if (atLow <= 0) return low + beyond;
  const atHigh = law.atHalf(halvings - 1) - goal;
  return crossing((x) => law.logarithm(x) - goal, { low, high: 2 * low, atLow, atHigh }) + beyond;
}

/** Two times, and a function above 0 at the first and not at the second. */
interface Bracket {
  readonly low: number;
  readonly high: number;
  readonly atLow: number;
  readonly atHigh: number;
}

/**
 * Where a falling function is 0, by false position: an end that stays twice would hold the other back, so that it counts
 * for half from then on.
 *
 * @see Dowell & Jarratt 1971, BIT 11:168–174 (the Illinois method)
 */
function crossing(valueAt: (x: number) => number, bracket: Bracket): number {
  let { low, high, atLow, atHigh } = bracket;
  let middle = high;
  let wasAbove: boolean | null = null;
  for (let i = 0; i < 60 && high - low > 1e-9 * high; i++) {
    middle = low + ((high - low) * atLow) / (atLow - atHigh);
    const value = valueAt(middle);
    if (Math.abs(value) < 1e-7) break;
    const isAbove = value > 0;
    if (isAbove) {
      if (wasAbove === true) atHigh /= 2;
      low = middle;
      atLow = value;
    } else {
      if (wasAbove === false) atLow /= 2;
      high = middle;
      atHigh = value;
    }
    wasAbove = isAbove;
  }
  return middle;
}
