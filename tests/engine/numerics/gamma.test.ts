import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaDistribution, gammaQuantile, gammaSurvival, logGamma } from '../../../src/engine/numerics/gamma.ts';
import { standardNormalDistribution } from '../../../src/engine/numerics/normal.ts';
import { between, forAll, ofAnySize } from '../../support/forAll.ts';
import { expectAtMost, expectNear } from '../../support/near.ts';

describe('the logarithm of the gamma function', () => {
  // python3 -c "import math; print(math.lgamma(x))"
  it.each([
    [0.01, 4.599479878042022],
    [0.5, 0.5723649429247004],
    [2.5, 0.2846828704729196],
    [10, 12.801827480081467],
    [100, 359.1342053695754],
    [1e5, 1051287.7089736566],
  ])('of %f is %f', (x, known) => expectNear(logGamma(x), known, 1e-13));

  it('grows by the logarithm of its argument', () => {
    forAll(ofAnySize(1e-6, 1e6), (x) => {
      expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(1e-13 * Math.max(10, x * Math.log(x)));
    });
  });
});

describe('the gamma law', () => {
  // mpmath, 40 digits: 1 - gammainc(a, x, inf, regularized=True) and its complement.
  it.each([
    [0.01, 1e-5, 0.89633679826719, 0.1036632017328028],
    [0.01, 2, 0.9995033354627815, 0.0004966645372185268],
    [0.5, 0.3, 0.5614219739190001, 0.4385780260809999],
    [4, 6, 0.8487961172233521, 0.1512038827766479],
    [25, 10, 4.694938142679971e-5, 0.9999530506185732],
    [400, 440, 0.9746200375679857, 0.02537996243201434],
    [1e5, 100_500, 0.942896730023966, 0.05710326997603397],
  ])('of shape %f at %f has its two tails', (shape, x, below, above) => {
    expectNear(gammaDistribution(shape, x), below, 1e-11);
    expectNear(gammaSurvival(shape, x), above, 1e-10);
  });

  it('of shape 1 is the exponential law', () => {
    forAll(between(0, 100), (x) => expectNear(gammaSurvival(1, x), Math.exp(-x), 1e-12));
  });

  it('of shape ½ is half the square of a standard normal one', () => {
    forAll(between(1e-6, 40), (x) => {
      expectNear(gammaSurvival(0.5, x), 2 * standardNormalDistribution(-Math.sqrt(2 * x)), 1e-10);
    });
  });

  it('of whole shape is late when a Poisson count stays below it', () => {
    forAll(fc.tuple(fc.integer({ min: 1, max: 60 }), between(0.01, 100)), ([shape, x]) => {
      let term = Math.exp(-x);
      let sum = 0;
      for (let k = 0; k < shape; k++) {
        sum += term;
        term *= x / (k + 1);
      }
      expectNear(gammaSurvival(shape, x), sum, 1e-10);
    });
  });

  it('has nothing below 0', () => {
    expect(gammaDistribution(3, 0)).toBe(0);
    expect(gammaDistribution(3, -1)).toBe(0);
    expect(gammaSurvival(3, -1)).toBe(1);
  });

  it('tends to the normal law as the shape grows, at the seam of the two methods as well', () => {
    // scipy.stats.gamma.ppf(0.95, 2e6), (0.01, 2e6) and (0.99, 1e9).
    expectNear(gammaQuantile(2e6, 0.95), 2002326.7426830775, 1e-8);
    expectNear(gammaQuantile(2e6, 0.01), 1996711.5179897095, 1e-8);
    expectNear(gammaQuantile(1e9, 0.99), 1000073567.0497469, 1e-8);
    const below = gammaDistribution(0.9999999e6, 1.001e6);
    const above = gammaDistribution(1.0000001e6, 1.001e6);
    expect(Math.abs(above - below)).toBeLessThan(2e-4);
  });

  it('has quantiles that lead back to their probability, for shapes of any size', () => {
    forAll(fc.tuple(ofAnySize(1e-3, 1e8), between(1e-6, 1 - 1e-9)), ([shape, p]) => {
      const x = gammaQuantile(shape, p);
      expect(x).toBeGreaterThanOrEqual(0);
      // Below 10⁻³⁰⁸ there are no numbers left: the quantile of a tiny shape is 0.
      if (x > 1e-300) expectNear(gammaDistribution(shape, x), p, 1e-8, `shape ${shape}, quantile ${x}`);
    });
  });

  it('is below its mean in less than 95 percent of cases, unless it varies more than threefold', () => {
    forAll(ofAnySize(0.1, 1e6), (shape) => expect(gammaQuantile(shape, 0.95)).toBeGreaterThan(shape));
    expect(gammaQuantile(0.01, 0.95)).toBeLessThan(0.01);
  });

  it('rises from 0 to 1', () => {
    forAll(fc.tuple(ofAnySize(1e-3, 1e7), ofAnySize(1e-3, 10), ofAnySize(1e-3, 10)), ([shape, one, other]) => {
      const [low, high] = one < other ? [one * shape, other * shape] : [other * shape, one * shape];
      expectAtMost(gammaDistribution(shape, low), gammaDistribution(shape, high));
      expectNear(gammaDistribution(shape, low) + gammaSurvival(shape, low), 1, 1e-12);
    });
  });
});
