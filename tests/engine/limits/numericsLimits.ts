import { ascendingOrder, inOrder } from '../../../src/engine/numerics/ascendingOrder.ts';
import { choiceLaw, nextChoice } from '../../../src/engine/numerics/choiceDraws.ts';
import { continuousLaw, continuousLoss } from '../../../src/engine/numerics/continuousLaw.ts';
import { countLaw, survivalAt } from '../../../src/engine/numerics/countLaw.ts';
import { erlangC } from '../../../src/engine/numerics/erlangC.ts';
import { gammaDistribution, gammaSurvival, logGamma } from '../../../src/engine/numerics/gamma.ts';
import { fillWithGamma, nextGamma } from '../../../src/engine/numerics/gammaDraws.ts';
import { inversionNodes, invertTransform } from '../../../src/engine/numerics/laplaceInversion.ts';
import {
  standardNormalDensity,
  standardNormalDistribution,
  standardNormalQuantile,
} from '../../../src/engine/numerics/normal.ts';
import { nextUniform, randomStream, restartStream } from '../../../src/engine/numerics/randomStream.ts';
import { sampleQuantiles } from '../../../src/engine/numerics/sampleQuantiles.ts';
import { studentQuantile } from '../../../src/engine/numerics/studentQuantile.ts';
import { nextNormal } from '../../../src/engine/numerics/ziggurat.ts';
import { limit } from './limit.ts';

/** A stream none of whose bits is set: the least that chance can give. */
const zeros = () => new Int32Array(4);
const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

/** The transform of the constant 1 is 1/s. */
function constantAt(time: number, nodesFor: typeof inversionNodes, invert: typeof invertTransform): number {
  const nodes = nodesFor(10);
  const norm = nodes.re.map((re, k) => re ** 2 + (nodes.im[k] ?? 0) ** 2);
  const values = {
    re: nodes.re.map((re, k) => re / (norm[k] ?? 1)),
    im: nodes.im.map((im, k) => -im / (norm[k] ?? 1)),
  };
  return rounded(invert(nodes, values)(time), 8);
}

/** Mathematics: certainty, one choice, the ends of a law, large numbers. */
export const NUMERICS_LIMITS = [
  limit(ascendingOrder, 'one time', (f) => [f(Float64Array.of(3)), null]),
  limit(ascendingOrder, 'all at once: as they stand', (f) => [f(Float64Array.of(3, 3, 3)), null]),
  limit(inOrder, 'no order to follow', (f) => [f(Float64Array.of(3, 1), null), Float64Array.of(3, 1)]),
  limit(choiceLaw, 'one choice', (f) => [f([1]), { keeps: Float64Array.of(1), others: Int32Array.of(0) }]),
  limit(nextChoice, 'a choice that has all the share', (f) => {
    const stream = randomStream(1);
    return [Array.from({ length: 50 }, () => f(stream, choiceLaw([0, 1, 0]))), new Array(50).fill(1)];
  }),
  limit(continuousLoss, 'far below: all that is asked, less what is there', (f) => [
    f(continuousLaw(2_000, 160_000), -1e9).first,
    2_000 + 1e9,
  ]),
  limit(continuousLoss, 'far above: nothing', (f) => [f(continuousLaw(2_000, 160_000), 1e9).first, 0]),
  limit(countLaw, 'nothing is asked', (f) => [survivalAt(f(0, 0), 0), 0]),
  limit(countLaw, 'nothing varies: one whole number', (f) => [[6, 7].map((x) => survivalAt(f(7, 0), x)), [1, 0]]),
  limit(survivalAt, 'Poisson: 1 − e^(−mean) ask for any', (f) => [f(countLaw(0.3, 0.3), 0), -Math.expm1(-0.3)]),
  limit(erlangC, 'one server: its load', (f) => [f(1, 0.7), 0.7]),
  limit(erlangC, 'no work', (f) => [f(5, 0), 0]),
  limit(erlangC, 'hardly any slack: everybody waits', (f) => [rounded(f(5, 1 - 1e-12), 9), 1]),
  limit(erlangC, 'servers without end: nobody waits', (f) => [rounded(f(10_000, 0.5), 12), 0]),
  limit(gammaDistribution, 'shape 1: exponential', (f) => [f(1, 0.3), -Math.expm1(-0.3)]),
  limit(gammaSurvival, 'shape 1: exponential', (f) => [f(1, 0.3), Math.exp(-0.3)]),
  limit(gammaSurvival, 'at 0: certain', (f) => [f(4, 0), 1]),
  limit(logGamma, 'Γ(1) = 1', (f) => [rounded(f(1), 12), 0]),
  limit(logGamma, 'Γ(½) = √π', (f) => [f(0.5), Math.log(Math.PI) / 2]),
  limit(fillWithGamma, 'nothing varies', (f) => {
    const values = new Float64Array(3);
    f(zeros(), { mean: 4, cv: 0 }, values);
    return [values, Float64Array.of(4, 4, 4)];
  }),
  limit(nextGamma, 'nothing varies', (f) => [f(zeros(), { mean: 4, cv: 0 }), 4]),
  limit(nextGamma, 'no time', (f) => [f(zeros(), { mean: 0, cv: 2 }), 0]),
  limit(inversionNodes, 'the constant 1, half-way', (f) => [constantAt(5, f, invertTransform), 1]),
  limit(invertTransform, 'the constant 1, at the longest time', (f) => [constantAt(10, inversionNodes, f), 1]),
  limit(standardNormalDensity, 'in the middle', (f) => [f(0), 1 / Math.sqrt(2 * Math.PI)]),
  limit(standardNormalDistribution, 'in the middle', (f) => [f(0), 0.5]),
  limit(standardNormalDistribution, 'at both ends', (f) => [
    [f(-50), f(50)],
    [0, 1],
  ]),
  limit(standardNormalQuantile, 'in the middle', (f) => [rounded(f(0.5), 12), 0]),
  limit(nextUniform, 'all bits 0: the least number, above 0', (f) => [f(zeros()), 2 ** -54]),
  limit(randomStream, 'without keys: the same stream each time', (f) => [f(), f()]),
  limit(restartStream, 'of the same keys: the stream from its beginning', (f) => {
    const stream = randomStream(3, 4);
    nextUniform(stream);
    f(stream, 3, 4);
    return [stream, randomStream(3, 4)];
  }),
  limit(nextNormal, 'many: mean 0 and variance 1', (f) => {
    const stream = randomStream(5);
    const draws = Array.from({ length: 200_000 }, () => f(stream));
    const mean = (power: number) => draws.reduce((sum, x) => sum + x ** power, 0) / draws.length;
    return [
      [Math.abs(mean(1)) < 0.01, Math.abs(mean(2) - 1) < 0.015],
      [true, true],
    ];
  }),
  limit(sampleQuantiles, 'one value: all of its quantiles', (f) => [f(Float64Array.of(3), [0.1, 1]), [3, 3]]),
  limit(sampleQuantiles, 'the share of all: the most', (f) => [f(Float64Array.of(9, 1, 5), [1]), [9]]),
  limit(studentQuantile, 'one degree: the Cauchy law', (f) => [f(1), Math.tan(0.475 * Math.PI)]),
  limit(studentQuantile, 'many degrees: the normal law', (f) => [
    rounded(f(1_000_000), 4),
    rounded(standardNormalQuantile(0.975), 4),
  ]),
];
