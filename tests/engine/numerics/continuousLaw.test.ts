import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ContinuousLaw,
  continuousLaw,
  continuousLoss,
  continuousSurvival,
} from '../../../src/engine/numerics/continuousLaw.ts';
import { standardNormalQuantile } from '../../../src/engine/numerics/normal.ts';
import { between, forAll, ofAnySize } from '../../support/forAll.ts';
import { expectNear } from '../../support/near.ts';

const normal = (mean: number, variance: number): ContinuousLaw => {
  return { kind: 'continuous', mean, variance, skewness: 0, shape: Number.POSITIVE_INFINITY, scale: 1, shift: 0 };
};

const gamma = (mean: number, cv: number): ContinuousLaw => {
  const variance = (cv * mean) ** 2;
  return { kind: 'continuous', mean, variance, skewness: 2 * cv, shape: 1 / cv ** 2, scale: mean * cv ** 2, shift: 0 };
};

describe('the normal loss function', () => {
  // G(z) = φ(z) − z(1 − Φ(z)); the value at 0.3 is example 4.3 of Snyder & Shen, Fundamentals of Supply Chain Theory.
  it.each([
    [0, 0.398942],
    [0.3, 0.266761],
    [1, 0.083315],
    [1.6449, 0.020891],
    [2.3263, 0.003389],
  ])('at %f is %f', (z, known) => {
    expectNear(continuousLoss(normal(0, 1), z).first, known, 2e-4);
    expectNear(continuousLoss(normal(50, 64), 50 + 8 * z).first, 8 * known, 2e-4);
  });

  it('gives the newsvendor costs of Snyder & Shen, examples 4.3 and 4.4', () => {
    const [holding, penalty] = [0.18, 0.7];
    const z = standardNormalQuantile(penalty / (penalty + holding));
    const cost = (law: ContinuousLaw, level: number) => {
      const short = continuousLoss(law, level).first;
      return holding * (level - law.mean + short) + penalty * short;
    };
    expectNear(50 + 8 * z, 56.603956, 1e-7);
    expectNear(cost(normal(50, 64), 50 + 8 * z), 1.997605, 1e-6);
    const overLeadTime = 8 * Math.sqrt(5);
    expectNear(250 + overLeadTime * z, 264.766894, 1e-7);
    expectNear(cost(normal(250, 5 * 64), 250 + overLeadTime * z), 4.466781, 1e-6);
  });

  it('gives the (r, Q) cost of Snyder & Shen, example 5.1', () => {
    const [holding, penalty, order, rate, lot, point] = [0.225, 7.5, 8, 1300, 328.5, 126.8];
    const law = normal(rate / 12, 150 ** 2 / 12);
    const short = (continuousLoss(law, point).square - continuousLoss(law, point + lot).square) / (2 * lot);
    const onHand = point + lot / 2 - law.mean + short;
    expectNear((order * rate) / lot + holding * onHand + penalty * short, 78.071163, 1e-6);
  });

  it('tells the two service levels apart: 0.6915 of cycles, 0.9506 of units', () => {
    // σ 100, Q 400, r half a deviation above the mean.
    const law = normal(1000, 100 ** 2);
    const short = continuousLoss(law, 1050).first - continuousLoss(law, 1450).first;
    expectNear(1 - continuousSurvival(law, 1050), 0.6915, 1e-4);
    expectNear(1 - short / 400, 0.9506, 1e-4);
  });
});

describe('the loss of a gamma law', () => {
  it('gives the lateness of a lead time of mean 10, variation 0.5, promised in 15', () => {
    expectNear(continuousSurvival(gamma(10, 0.5), 15), 0.151204, 1e-5);
    expectNear(continuousLoss(gamma(10, 0.5), 15).first, 0.582507, 1e-6);
  });

  it('of the exponential law repeats itself: n!·e^(−y)', () => {
    forAll(between(0, 20), (y) => {
      const loss = continuousLoss(gamma(1, 1), y);
      expectNear(loss.first, Math.exp(-y), 1e-9);
      expectNear(loss.square, 2 * Math.exp(-y), 1e-8);
      expectNear(loss.cube, 6 * Math.exp(-y), 1e-6);
    });
  });
});

describe('the continuous law of a wide count', () => {
  const wide = fc.tuple(ofAnySize(1_000, 1e8), ofAnySize(0.2, 2_000)).map(([mean, dispersion]) => {
    return continuousLaw(mean, Math.max(160_000, mean * dispersion));
  });

  it('has the moments that it was asked for: all is short when nothing is there', () => {
    forAll(wide, (law) => {
      const start = law.shape === Number.POSITIVE_INFINITY ? law.mean - 40 * Math.sqrt(law.variance) : law.shift;
      const loss = continuousLoss(law, start);
      expectNear(start + loss.first, law.mean, 1e-6, 'mean');
      expectNear(loss.square - loss.first ** 2, law.variance, 1e-5, 'variance');
    });
  });

  it('loses by the tail: loss falls at the rate of the tail, its square at the rate of the loss', () => {
    forAll(fc.tuple(wide, between(-2, 3)), ([law, deviations]) => {
      const y = law.mean + deviations * Math.sqrt(law.variance);
      const step = 0.01 * Math.sqrt(law.variance);
      const [low, here, high] = [continuousLoss(law, y - step), continuousLoss(law, y), continuousLoss(law, y + step)];
      if (here.first < 1e-3 * Math.sqrt(law.variance)) return;
      expectNear((low.first - high.first) / (2 * step), continuousSurvival(law, y), 1e-3, 'first');
      expectNear((low.square - high.square) / (2 * step), 2 * here.first, 1e-3, 'square');
    });
  });

  it('is certain when nothing varies', () => {
    const law = continuousLaw(2e9, 0);
    expect(continuousSurvival(law, 2e9 - 1)).toBe(1);
    expect(continuousSurvival(law, 2e9)).toBe(0);
    expect(continuousLoss(law, 2e9 - 3)).toEqual({ first: 3, square: 9, cube: 27 });
    expect(continuousLoss(law, 2e9 + 3).first).toBe(0);
  });
});
