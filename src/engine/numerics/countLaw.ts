import { type ContinuousLaw, continuousLaw, continuousSurvival, type Moments } from './continuousLaw.ts';

/**
 * A law of whole numbers ≥ 0 known by two moments, as far as stock needs it: what is the chance of more than x, and
 * how much, on average, is asked beyond y.
 *
 * The law itself: Poisson where mean and variance are equal, negative binomial (real r) above, a mixture of two
 * binomials below (Adan, van Eenige & Resing 1995), two neighbouring whole numbers where the variance is the least
 * that whole numbers allow. Wide laws (standard deviation ≥ 400) are taken as continuous, with the skewness of the law
 * they stand for: Pearson's type III.
 */
export type CountLaw = TabulatedLaw | ContinuousLaw;

/** P(D > lower + i) for i in 0…survival.length−1; 1 before, 0 after. */
export interface TabulatedLaw extends Moments {
  readonly kind: 'tabulated';
  readonly lower: number;
  readonly survival: Float64Array;
}

const WIDE = 400;
const NEGLIGIBLE = 1e-15;

/**
 * The law of whole numbers with these two moments.
 *
 * @param mean     ≥ 0, finite
 * @param variance ≥ 0, finite; below what whole numbers allow, the least they allow is taken
 * @see Adan, van Eenige & Resing 1995, Probability in the Engineering and Informational Sciences 9:623–632
 */
export function countLaw(mean: number, variance: number): CountLaw {
  if (mean < 1e-12) return { kind: 'tabulated', mean: 0, variance: 0, lower: 0, survival: new Float64Array(0) };
  const dispersion = mean > 0 ? variance / mean : 1;
  if (mean > 1e9 || variance >= WIDE * WIDE || dispersion > WIDE) return continuousLaw(mean, variance);
  const fraction = mean - Math.floor(mean);
  if (variance <= fraction * (1 - fraction) + 1e-9) return twoPointLaw(mean, fraction);
  if (variance < mean * (1 - 1e-9)) return binomialMixture(mean, variance);
  return negativeBinomial(mean, Math.max(variance, mean));
}

function twoPointLaw(mean: number, fraction: number): TabulatedLaw {
  const lower = Math.floor(mean);
  return { kind: 'tabulated', mean, variance: fraction * (1 - fraction), lower, survival: Float64Array.of(fraction) };
}

/** The window of whole numbers outside which the law has no weight that matters. */
function windowOf(mean: number, variance: number): { lower: number; size: number } {
  const deviation = Math.sqrt(variance);
  const dispersion = variance / mean;
  const lower = Math.max(0, Math.floor(mean - 9 * deviation));
  const upper = Math.ceil(mean + 9 * deviation + 36 * Math.max(1, dispersion)) + 2;
  return { lower, size: upper - lower + 1 };
}

/** Negative binomial, and Poisson as its limit: ratios of neighbours (r + x)·q/(x + 1) with r = mean/(dispersion − 1). */
function negativeBinomial(mean: number, variance: number): TabulatedLaw {
  const excess = variance / mean - 1;
  const { lower, size } = windowOf(mean, variance);
  // (r + x)·q written so that it tends to the mean of the Poisson law as the excess goes to 0.
  const slope = excess / (1 + excess);
  const start = mean / (1 + excess);
  const ratio = (x: number): number => (start + slope * x) / (x + 1);
  const logAtZero = excess < 1e-8 ? -mean : (-mean / excess) * Math.log1p(excess);
  return tabulate({ mean, variance, lower, size, ratio, logAtZero });
}

interface Recursion {
  readonly mean: number;
  readonly variance: number;
  readonly lower: number;
  readonly size: number;
  /** p(x + 1) / p(x). */
  readonly ratio: (x: number) => number;
  readonly logAtZero: number;
}

function tabulate(law: Recursion): TabulatedLaw {
  const survival = new Float64Array(law.size);
  const used = law.lower === 0 && law.logAtZero > -600 ? fromZero(law, survival) : fromMode(law, survival);
  return {
    kind: 'tabulated',
    mean: law.mean,
    variance: law.variance,
    lower: law.lower,
    survival: survival.subarray(0, used),
  };
}

function fromZero(law: Recursion, survival: Float64Array): number {
  let probability = Math.exp(law.logAtZero);
  let left = 1;
  for (let x = 0; x < law.size; x++) {
    left -= probability;
    if (left < NEGLIGIBLE) return x;
    survival[x] = left;
    probability *= law.ratio(x);
  }
  return law.size;
}

/** Starts at the mean with weight one, goes both ways and normalises: no factorials of large numbers. */
function fromMode(law: Recursion, survival: Float64Array): number {
  const mode = Math.min(law.size - 1, Math.max(0, Math.floor(law.mean) - law.lower));
  survival[mode] = 1;
  let sum = 1;
  for (let i = mode; i + 1 < law.size; i++) {
    const next = (survival[i] ?? 0) * law.ratio(law.lower + i);
    survival[i + 1] = next;
    sum += next;
  }
  for (let i = mode - 1; i >= 0; i--) {
    const next = (survival[i + 1] ?? 0) / law.ratio(law.lower + i);
    survival[i] = next;
    sum += next;
  }
  return survivalFromWeights(survival, sum);
}

/** Turns weights into P(D > ·) in place, summing from the upper end, where the small numbers are. */
function survivalFromWeights(weights: Float64Array, sum: number): number {
  let tail = 0;
  let used = 0;
  for (let i = weights.length - 1; i >= 0; i--) {
    const weight = (weights[i] ?? 0) / sum;
    weights[i] = tail;
    if (used === 0 && tail > NEGLIGIBLE) used = i + 1;
    tail += weight;
  }
  return used;
}

function binomialMixture(mean: number, variance: number): TabulatedLaw {
  const a = (variance - mean) / (mean * mean);
  const k = Math.max(1, Math.floor(-1 / a + 1e-9));
  const root = Math.sqrt(Math.max(0, -a * k * (1 + k) - k));
  const share = Math.min(1, Math.max(0, (1 + a * (1 + k) + root) / (1 + a)));
  const chance = Math.min(1 - 1e-12, mean / (k + 1 - share));
  const { lower, size } = windowOf(mean, variance);
  const few = binomialSurvival({ trials: k, chance, lower, size });
  const many = binomialSurvival({ trials: k + 1, chance, lower, size });
  const survival = new Float64Array(size);
  let used = 0;
  for (let i = 0; i < size; i++) {
    const value = share * (few[i] ?? 0) + (1 - share) * (many[i] ?? 0);
    survival[i] = value;
    if (value > NEGLIGIBLE) used = i + 1;
  }
  return { kind: 'tabulated', mean, variance, lower, survival: survival.subarray(0, used) };
}

function binomialSurvival(law: { trials: number; chance: number; lower: number; size: number }): Float64Array {
  const odds = law.chance / (1 - law.chance);
  const ratio = (x: number): number => (Math.max(0, law.trials - x) / (x + 1)) * odds;
  const weights = new Float64Array(law.size);
  const top = Math.min(law.size - 1, law.trials - law.lower);
  const mode = Math.min(top, Math.max(0, Math.floor(law.trials * law.chance) - law.lower));
  weights[mode] = 1;
  let sum = 1;
  for (let i = mode; i < top; i++) {
    const next = (weights[i] ?? 0) * ratio(law.lower + i);
    weights[i + 1] = next;
    sum += next;
  }
  for (let i = mode - 1; i >= 0; i--) {
    const next = (weights[i + 1] ?? 0) / ratio(law.lower + i);
    weights[i] = next;
    sum += next;
  }
  survivalFromWeights(weights, sum);
  return weights;
}

/**
 * P(D > x).
 *
 * @param x a whole number (any sign)
 */
export function survivalAt(law: CountLaw, x: number): number {
  if (law.kind === 'tabulated') return x < law.lower ? 1 : (law.survival[x - law.lower] ?? 0);
  return x < 0 ? 1 : continuousSurvival(law, x + 0.5);
}
