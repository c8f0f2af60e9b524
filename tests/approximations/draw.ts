import type { Random } from './randomFrom.ts';

/** An exponential time of mean 1. */
export function drawExponential(random: Random): number {
  return -Math.log1p(-random());
}

/**
 * A gamma time.
 *
 * @param cv coefficient of variation; 0 for a constant, 1 for an exponential time
 * @see Marsaglia & Tsang 2000, ACM Transactions on Mathematical Software 26(3):363–372
 */
export function drawGamma(random: Random, mean: number, cv: number): number {
  if (cv === 0) return mean;
  if (cv === 1) return mean * drawExponential(random);
  const shape = 1 / (cv * cv);
  return (mean / shape) * drawStandardGamma(random, shape);
}

function drawStandardGamma(random: Random, shape: number): number {
  if (shape < 1) return drawStandardGamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log1p(-random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Box and Muller's, one of the two. */
function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log1p(-random())) * Math.cos(2 * Math.PI * random());
}
