import { type Inverted, inverted } from './invertLeadTime.ts';
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

function percentileOf(law: Ingredients, whole: Tail, p: number): number {
  if (p <= atStart(law) * (1 + 1e-12) || whole.reach === 0) return law.shift;
  let tail = whole;
  let beyond = solve(tail, p, law.longestScale);
  // Far down its scale the inversion is less exact: look again, closer, as long as that still matters.
  for (let i = 0; i < 8 && beyond < 0.02 * tail.reach && beyond > 1e-4 * (law.shift + beyond); i++) {
    tail = tailOf(inverted(law, Math.max(beyond * 20, tail.reach / 50)));
    beyond = solve(tail, p, law.longestScale);
  }
  return beyond < NEGLIGIBLE * (law.mean - law.shift) ? law.shift : law.shift + beyond;
}

/** ln P(L > shift + x), with its values on a grid to start from. */
interface Tail {
  readonly reach: number;
  readonly logarithm: (beyond: number) => number;
  readonly grid: readonly { readonly x: number; readonly value: number }[];
}

const GRID = 10;

function tailOf(law: Inverted): Tail {
  const logarithm = (x: number): number => Math.log(Math.max(1e-12, 1 - law.distribution(x)));
  const grid = [{ x: 0, value: 0 }];
  for (let i = 1; i <= GRID; i++) {
    const x = law.reach * (i / GRID) ** 2;
    grid.push({ x, value: logarithm(x) });
  }
  return { reach: law.reach, logarithm, grid };
}

/** The time beyond the shift at which the distribution reaches p: false position on the logarithm of the tail. */
function solve(law: Tail, p: number, longestScale: number): number {
  const resolved = Math.min(p, 1 - 1e-8);
  const goal = Math.log1p(-resolved);
  const index = law.grid.findIndex(({ value }) => value <= goal);
  const after = law.grid[index];
  const before = law.grid[index - 1];
  if (after === undefined || before === undefined) return law.reach;
  let low = before.x;
  let high = after.x;
  let atLow = before.value - goal;
  let atHigh = after.value - goal;
  let middle = high;
  for (let i = 0; i < 60 && high - low > 1e-9 * high; i++) {
    middle = low + ((high - low) * atLow) / (atLow - atHigh);
    const atMiddle = law.logarithm(middle) - goal;
    if (Math.abs(atMiddle) < 1e-7) break;
    if (atMiddle > 0) {
      low = middle;
      atLow = atMiddle;
      atHigh /= 2;
    } else {
      high = middle;
      atHigh = atMiddle;
      atLow /= 2;
    }
  }
  // Rarer than can be resolved: the tail of the slowest part, exponential.
  return middle + longestScale * (Math.log1p(-resolved) - Math.log1p(-p));
}
