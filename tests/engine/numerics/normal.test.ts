import { describe, expect, it } from 'vitest';
import {
  standardNormalDensity,
  standardNormalDistribution,
  standardNormalQuantile,
} from '../../../src/engine/numerics/normal.ts';
import { between, forAll, ofAnySize } from '../../support/forAll.ts';
import { expectNear } from '../../support/near.ts';

describe('the standard normal law', () => {
  // python3 -c "import math; print(math.erfc(-x / 2 ** 0.5) / 2)"
  it.each([
    [-20, 2.7536241186063314e-89],
    [-10, 7.619853024160593e-24],
    [-6, 9.865876450377012e-10],
    [-5, 2.866515718791946e-7],
    [-4.999, 2.8814201414641434e-7],
    [-1, 0.15865525393145707],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [1.96, 0.9750021048517795],
    [3, 0.9986501019683699],
  ])('has distribution function %f: %f, far out in the tail too', (x, known) => {
    expectNear(standardNormalDistribution(x), known, 5e-11);
  });

  it('has the quantiles of the tables', () => {
    // Abramowitz & Stegun, table 26.5.
    expectNear(standardNormalQuantile(0.95), 1.6448536269514722, 1e-12);
    expectNear(standardNormalQuantile(0.975), 1.959963984540054, 1e-12);
    expectNear(standardNormalQuantile(0.99), 2.3263478740408408, 1e-12);
    expect(standardNormalQuantile(0.5)).toBe(0);
  });

  it('has no finite quantile at 0 and 1', () => {
    expect(standardNormalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(standardNormalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  });

  it('returns to the probability that a quantile came from', () => {
    forAll(ofAnySize(1e-300, 0.5), (p) => expectNear(standardNormalDistribution(standardNormalQuantile(p)), p, 1e-10));
    forAll(between(0.5, 1 - 1e-12), (p) => {
      expectNear(standardNormalDistribution(standardNormalQuantile(p)), p, 1e-12);
    });
  });

  it('is symmetric and rises by its density', () => {
    forAll(between(-8, 8), (x) => {
      expectNear(standardNormalDistribution(x) + standardNormalDistribution(-x), 1, 1e-14);
      const rise = standardNormalDistribution(x + 1e-5) - standardNormalDistribution(x - 1e-5);
      expect(Math.abs(rise / 2e-5 - standardNormalDensity(x))).toBeLessThan(1e-9);
    });
  });
});
