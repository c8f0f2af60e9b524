import { standardNormalDistribution, standardNormalQuantile } from './normal.ts';

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
/** Above this shape the law is told from a normal one by less than 1e-6 after Wilson and Hilferty's cube root. */
const LARGE_SHAPE = 1e6;

/**
 * Logarithm of the gamma function.
 *
 * Stirling's series after the argument has been raised above 8 by the recurrence.
 *
 * @param x > 0
 * @returns ln Γ(x), relative error below 1e-13
 * @see Abramowitz & Stegun 6.1.41
 */
export function logGamma(x: number): number {
  let shift = 0;
  let z = x;
  let product = 1;
  while (z < 8) {
    product *= z;
    z += 1;
    shift = Math.log(product);
  }
  const inverse = 1 / z;
  const square = inverse * inverse;
  const series =
    inverse *
    (1 / 12 -
      square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - (square * 691) / 360360)))));
  return (z - 0.5) * Math.log(z) - z + HALF_LOG_TWO_PI + series - shift;
}

/**
 * Distribution function of a gamma law with unit scale: the regularised incomplete gamma function P(a, x).
 *
 * Series below the mean, continued fraction above it (Abramowitz & Stegun 6.5.29, 6.5.31).
 *
 * @param shape a > 0
 * @param x     any real number; 0 or less gives 0
 * @returns P(X ≤ x), 0…1
 */
export function gammaDistribution(shape: number, x: number): number {
  if (!(x > 0)) return 0;
  if (shape > LARGE_SHAPE) return standardNormalDistribution(wilsonHilferty(shape, x));
  return x < shape + 1 ? Math.min(1, lowerSeries(shape, x)) : Math.max(0, 1 - upperFraction(shape, x));
}

/**
 * Upper tail of a gamma law with unit scale, Q(a, x) = 1 − P(a, x), without cancellation.
 *
 * @param shape a > 0
 * @param x     any real number; 0 or less gives 1
 * @returns P(X > x), 0…1
 */
export function gammaSurvival(shape: number, x: number): number {
  if (!(x > 0)) return 1;
  if (shape > LARGE_SHAPE) return standardNormalDistribution(-wilsonHilferty(shape, x));
  return x < shape + 1 ? Math.max(0, 1 - lowerSeries(shape, x)) : Math.min(1, upperFraction(shape, x));
}

function wilsonHilferty(shape: number, x: number): number {
  return 3 * Math.sqrt(shape) * (Math.cbrt(x / shape) - 1 + 1 / (9 * shape));
}

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < 100_000; n++) {
    term *= x / (shape + n);
    sum += term;
    if (term < sum * 1e-16) break;
  }
  return sum * Math.exp(shape * Math.log(x) - x - logGamma(shape));
}

function upperFraction(shape: number, x: number): number {
  const weight = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (weight === 0) return 0;
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 100_000; i++) {
    const a = -i * (i - shape);
    b += 2;
    d = a * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + a / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const factor = d * c;
    h *= factor;
    if (Math.abs(factor - 1) < 1e-15) break;
  }
  return weight * h;
}

/**
 * Quantile of a gamma law with unit scale.
 *
 * Wilson and Hilferty's start (the power law near zero for small shapes), then Newton steps on the logarithm of x.
 *
 * @param shape a > 0
 * @param p     probability, 0 ≤ p < 1
 * @returns the x with P(a, x) = p, ≥ 0
 */
export function gammaQuantile(shape: number, p: number): number {
  if (!(p > 0)) return 0;
  const logGammaShape = logGamma(shape);
  let x = startOfQuantile(shape, p, logGammaShape);
  if (shape > LARGE_SHAPE || x === 0) return x;
  for (let i = 0; i < 60; i++) {
    const excess = p > 0.5 ? 1 - p - gammaSurvival(shape, x) : gammaDistribution(shape, x) - p;
    const slope = Math.exp(shape * Math.log(x) - x - logGammaShape);
    const step = Math.max(-2, Math.min(2, excess / slope));
    if (!(Math.abs(step) > 1e-13)) break;
    x *= Math.exp(-step);
  }
  return x;
}

function startOfQuantile(shape: number, p: number, logGammaShape: number): number {
  const cube = 1 - 1 / (9 * shape) + standardNormalQuantile(p) / (3 * Math.sqrt(shape));
  const central = shape * cube * cube * cube;
  if (shape >= 1 && central > 0) return central;
  const nearZero = Math.exp((Math.log(p) + Math.log(shape) + logGammaShape) / shape);
  return nearZero < 0.5 * shape || central <= 0 ? nearZero : Math.max(central, nearZero, 1e-300);
}
