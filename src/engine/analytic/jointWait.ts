import { gammaDistribution } from '../numerics/gamma.ts';
import { standardNormalDensity, standardNormalDistribution, standardNormalQuantile } from '../numerics/normal.ts';
import type { Wait } from './stockPoint.ts';

/** The wait for one of the parts that an order takes together. */
export interface PartWait {
  readonly wait: Wait;
  /** β: loading on the demand that all parts share, 0…0.99. */
  readonly loading: number;
  /** How many parts are just alike. */
  readonly count: number;
}

/** The shared factor z on a grid from −5 to 5, with weights that sum to 1. */
const FACTORS = Array.from({ length: 37 }, (_, i) => (i - 18) / 3.6);
const TOTAL = FACTORS.reduce((sum, z) => sum + standardNormalDensity(z), 0);
const WEIGHTS = FACTORS.map((z) => ({ z, weight: standardNormalDensity(z) / TOTAL }));

/** Shorter waits are none: their squares are below what a number can hold [time]. */
const SHORTEST = 1e-150;

/**
 * The wait of an order for the last of the parts that it takes together.
 *
 * P(longest ≤ x) = ∫ φ(z)·Π Φ((Φ⁻¹(F(x)) − βz)/√(1−β²)) dz: a one-factor normal copula, since the parts are asked for
 * by the same orders. Mean and second moment by integrating the tail on an exponential scale.
 *
 * @see model.md §4; Song & Zipkin 2003 (assemble-to-order systems)
 */
export function jointWait(parts: readonly PartWait[]): Wait {
  const delayed = parts.filter((part) => part.wait.mean > SHORTEST);
  const first = delayed[0];
  if (first === undefined) return { zero: 1, mean: 0, second: 0 };
  if (delayed.length === 1 && first.count === 1) return first.wait;
  const scale = Math.max(...delayed.map(({ wait }) => wait.mean / Math.max(1 - wait.zero, 1e-12)));
  const joint = (x: number): number => jointDistribution(delayed, x);
  let mean = 0;
  let second = 0;
  // Steps on a doubly exponential scale: fine enough for the narrowest of the waits.
  const stride = Math.min(0.2, Math.max(0.02, 0.5 * Math.min(...delayed.map(({ wait }) => relativeSpread(wait)))));
  for (let t = -3; t <= 2.5; t += stride) {
    const x = scale * Math.exp(1.5 * Math.sinh(t));
    const step = stride * 1.5 * Math.cosh(t) * x;
    const tail = 1 - joint(x);
    mean += tail * step;
    second += 2 * x * tail * step;
  }
  return { zero: joint(0), mean, second };
}

function jointDistribution(parts: readonly PartWait[], x: number): number {
  const terms = parts.map(({ wait, loading, count }) => ({
    quantile: standardNormalQuantile(waitDistribution(wait, x)),
    loading,
    spread: Math.sqrt(1 - loading * loading),
    count,
  }));
  let sum = 0;
  for (const { z, weight } of WEIGHTS) {
    let product = weight;
    for (const { quantile, loading, spread, count } of terms) {
      if (quantile === Number.POSITIVE_INFINITY) continue;
      const chance = standardNormalDistribution((quantile - loading * z) / spread);
      product *= count === 1 ? chance : chance ** count;
    }
    sum += product;
  }
  return sum;
}

/** Coefficient of variation of the wait of those who wait. */
function relativeSpread({ zero, mean, second }: Wait): number {
  const square = (second * (1 - zero)) / (mean * mean);
  return Math.sqrt(Math.max(0, square - 1));
}

/** P(W ≤ x): nothing with probability `zero`, else gamma on the two moments. */
function waitDistribution(wait: Wait, x: number): number {
  const delayed = 1 - wait.zero;
  if (delayed <= 0) return 1;
  if (x === 0) return wait.zero;
  const mean = wait.mean / delayed;
  const variance = Math.max(wait.second / delayed - mean * mean, 1e-6 * mean * mean);
  const shape = (mean * mean) / variance;
  return wait.zero + delayed * gammaDistribution(shape, (x * mean) / variance);
}
