import { gammaSurvival } from './gamma.ts';
import { standardNormalDensity, standardNormalDistribution } from './normal.ts';

/** Mean and variance of a law, ≥ 0. */
export interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/**
 * A wide law of whole numbers, taken as continuous: a gamma law of `shape` and `scale`, shifted; where the shape is
 * infinite a normal one, mended for what little skewness there is (the first term of Edgeworth's series).
 */
export interface ContinuousLaw extends Moments {
  readonly kind: 'continuous';
  readonly skewness: number;
  readonly shape: number;
  readonly scale: number;
  readonly shift: number;
}

/** Beyond this shape a gamma law is told from the mended normal one by less than rounding. */
const LARGE_SHAPE = 4e4;

/** The continuous law with these moments, and the skewness of the law of whole numbers that it stands for. */
export function continuousLaw(mean: number, variance: number): ContinuousLaw {
  const excess = variance / mean - 1;
  const ratio = 1 + 2 * excess;
  const shape = (4 * mean * (1 + excess)) / (ratio * ratio);
  const skewness = variance > 0 ? ratio / Math.sqrt(variance) : 0;
  const law = { kind: 'continuous', mean, variance, skewness } as const;
  if (!(excess > -0.5) || shape > LARGE_SHAPE) return { ...law, shape: Number.POSITIVE_INFINITY, scale: 1, shift: 0 };
  return { ...law, shape, scale: ratio / 2, shift: -mean / ratio };
}

/**
 * P(X > x).
 *
 * @param x any number
 */
export function continuousSurvival(law: ContinuousLaw, x: number): number {
  if (isCertain(law, law.mean - x)) return x < law.mean ? 1 : 0;
  if (law.shape === Number.POSITIVE_INFINITY) {
    const z = (law.mean - x) / Math.sqrt(law.variance);
    const mended = standardNormalDistribution(z) + (law.skewness / 6) * (z * z - 1) * standardNormalDensity(z);
    return Math.min(1, Math.max(0, mended));
  }
  return gammaSurvival(law.shape, (x - law.shift) / law.scale);
}

/** A distance of 10⁸ standard deviations from the mean: the law is a single number, and powers of it pass all bounds. */
function isCertain({ variance }: Moments, distance: number): boolean {
  return variance <= 1e-16 * distance * distance;
}

/** Moments of what is asked beyond y: E[(D−y)⁺], E[((D−y)⁺)²], E[((D−y)⁺)³]. */
export interface ContinuousLoss {
  readonly first: number;
  readonly square: number;
  readonly cube: number;
}

/**
 * Loss of a continuous law at y.
 *
 * @param y any number
 */
export function continuousLoss(law: ContinuousLaw, y: number): ContinuousLoss {
  const above = law.mean - y;
  if (isCertain(law, above)) {
    const first = Math.max(0, above);
    return { first, square: first * first, cube: first ** 3 };
  }
  return law.shape === Number.POSITIVE_INFINITY ? normalLoss(law, above) : gammaLoss(law, y);
}

function normalLoss(law: ContinuousLaw, above: number): ContinuousLoss {
  const { skewness } = law;
  const deviation = Math.sqrt(law.variance);
  const z = above / deviation;
  const density = standardNormalDensity(z);
  const chance = standardNormalDistribution(z);
  return {
    first: Math.max(0, deviation * (density + z * chance - (skewness / 6) * z * density)),
    square: Math.max(0, law.variance * ((z * z + 1) * chance + z * density + (skewness / 3) * density)),
    cube: Math.max(0, law.variance * deviation * (((z * z + 3) * z + skewness) * chance + (z * z + 2) * density)),
  };
}

function gammaLoss(law: ContinuousLaw, y: number): ContinuousLoss {
  const t = (y - law.shift) / law.scale;
  const a = law.shape;
  const m0 = gammaSurvival(a, t);
  const m1 = a * gammaSurvival(a + 1, t);
  const m2 = a * (a + 1) * gammaSurvival(a + 2, t);
  const m3 = a * (a + 1) * (a + 2) * gammaSurvival(a + 3, t);
  return {
    first: Math.max(0, law.scale * (m1 - t * m0)),
    square: Math.max(0, law.scale ** 2 * (m2 - 2 * t * m1 + t * t * m0)),
    cube: Math.max(0, law.scale ** 3 * (m3 - 3 * t * m2 + 3 * t * t * m1 - t ** 3 * m0)),
  };
}
