import { nextUniform, type RandomStream } from './randomStream.ts';
import { nextExponential, nextNormal } from './ziggurat.ts';

/** A gamma law by its mean and coefficient of variation, both ≥ 0: 0 is a constant, 1 the exponential law. */
export interface GammaLaw {
  readonly mean: number;
  readonly cv: number;
}

/**
 * Fills a list with independent draws.
 *
 * @param values what was in it is lost
 */
export function fillWithGamma(stream: RandomStream, { mean, cv }: GammaLaw, values: Float64Array): void {
  const count = values.length;
  if (cv === 0 || mean === 0) {
    values.fill(mean);
  } else if (cv === 1) {
    for (let i = 0; i < count; i++) values[i] = mean * nextExponential(stream);
  } else {
    const shape = 1 / (cv * cv);
    const scale = mean / shape;
    for (let i = 0; i < count; i++) values[i] = scale * nextStandardGamma(stream, shape);
  }
}

/** One draw. */
export function nextGamma(stream: RandomStream, { mean, cv }: GammaLaw): number {
  if (cv === 0 || mean === 0) return mean;
  if (cv === 1) return mean * nextExponential(stream);
  const shape = 1 / (cv * cv);
  return (mean / shape) * nextStandardGamma(stream, shape);
}

/**
 * A draw from the gamma law of scale 1.
 *
 * @see Marsaglia & Tsang 2000, ACM Transactions on Mathematical Software 26(3):363–372
 */
function nextStandardGamma(stream: RandomStream, shape: number): number {
  if (shape < 1) return nextStandardGamma(stream, shape + 1) * nextUniform(stream) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = nextNormal(stream);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const cube = root * root * root;
    const u = nextUniform(stream);
    const square = x * x;
    // Nearly always enough, and spares two logarithms.
    if (u < 1 - 0.0331 * square * square) return d * cube;
    if (Math.log(u) < 0.5 * square + d * (1 - cube + Math.log(cube))) return d * cube;
  }
}
