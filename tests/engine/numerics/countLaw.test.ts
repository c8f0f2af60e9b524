import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountLaw, countLaw, survivalAt } from '../../../src/engine/numerics/countLaw.ts';
import { between, forAll, ofAnySize, wholeBetween } from '../../support/forAll.ts';
import { expectAtMost, expectNear } from '../../support/near.ts';

/** P(D > x) added up from probabilities: a plain sum, for comparison. */
function survivalFrom(probability: (x: number) => number, x: number): number {
  let left = 1;
  for (let k = 0; k <= x; k++) left -= probability(k);
  return left;
}

function choose(n: number, k: number): number {
  let product = 1;
  for (let i = 1; i <= k; i++) product *= (n - k + i) / i;
  return product;
}

/** Mean Σ P(D > x) and second factorial moment 2·Σ x·P(D > x), from the law as it is tabulated. */
function momentsOf(law: CountLaw): { mean: number; variance: number } {
  if (law.kind !== 'tabulated') throw new Error('the law is not tabulated');
  let first = law.lower;
  let pairs = law.lower * (law.lower - 1);
  law.survival.forEach((survival, i) => {
    first += survival;
    pairs += 2 * (law.lower + i) * survival;
  });
  return { mean: first, variance: pairs + first - first * first };
}

describe('the law of a count known by mean and variance', () => {
  it('is Poisson where the two are equal', () => {
    const law = countLaw(5, 5);
    // Mean 5, level 8: fill 0.866628 = P(D ≤ 7).
    expectNear(1 - survivalAt(law, 7), 0.866628, 1e-6);
    let probability = Math.exp(-5);
    let above = 1;
    for (let x = 0; x < 25; x++) {
      above -= probability;
      expect(Math.abs(survivalAt(law, x) - above)).toBeLessThan(1e-13);
      probability *= 5 / (x + 1);
    }
  });

  it('is negative binomial above, also with a shape that is not whole', () => {
    // python3 -c "import scipy.stats as s; print(s.nbinom.sf(k, 2.5, 0.4))": mean 3.75, variance 9.375.
    const law = countLaw(3.75, 9.375);
    expectNear(survivalAt(law, 0), 0.8988071148746118, 1e-12);
    expectNear(survivalAt(law, 3), 0.44419807844880554, 1e-12);
    expectNear(survivalAt(law, 5), 0.233555095262904, 1e-12);
    expectNear(survivalAt(law, 8), 0.07795241777733501, 1e-12);
  });

  it('is geometric where variance = mean + mean², as in an M/M/1 queue', () => {
    const law = countLaw(4, 20);
    for (let x = 0; x < 40; x++) expectNear(survivalAt(law, x), 0.8 ** (x + 1), 1e-11);
  });

  it('is binomial where that has these moments', () => {
    const law = countLaw(6, 6 * 0.4);
    const probability = (x: number) => choose(10, x) * 0.6 ** x * 0.4 ** (10 - x);
    for (let x = 0; x < 10; x++) {
      expect(Math.abs(survivalAt(law, x) - survivalFrom(probability, x))).toBeLessThan(1e-9);
    }
    expect(survivalAt(law, 10)).toBe(0);
  });

  it('is on two neighbouring whole numbers where the variance is below what whole numbers allow', () => {
    const law = countLaw(7.3, 0.01);
    expect(survivalAt(law, 6)).toBe(1);
    expectNear(survivalAt(law, 7), 0.3, 1e-12);
    expect(survivalAt(law, 8)).toBe(0);
    expect(survivalAt(countLaw(7, 0), 6)).toBe(1);
    expect(survivalAt(countLaw(7, 0), 7)).toBe(0);
  });

  it('is certain of nothing when nothing is asked', () => {
    expect(survivalAt(countLaw(0, 0), -1)).toBe(1);
    expect(survivalAt(countLaw(0, 0), 0)).toBe(0);
  });

  it('has the moments that it was asked for', () => {
    const moments = fc.tuple(ofAnySize(0.01, 2_000), ofAnySize(0.02, 50));
    forAll(
      moments,
      ([mean, dispersion]) => {
        const fraction = mean - Math.floor(mean);
        const least = fraction * (1 - fraction);
        const variance = Math.max(mean * dispersion, least);
        const found = momentsOf(countLaw(mean, variance));
        // A mixture of nearly certain binomials solves a quadratic near its double root: half the digits are lost.
        expectNear(found.mean, mean, 1e-6, 'mean');
        expectNear(found.variance, variance, 1e-4, 'variance');
      },
      300,
    );
  });

  it('falls from 1 to 0', () => {
    forAll(fc.tuple(ofAnySize(0.01, 1e7), ofAnySize(0.01, 1_000), wholeBetween(0, 100)), ([mean, dispersion, step]) => {
      const law = countLaw(mean, mean * dispersion);
      const x = Math.floor((mean * step) / 25);
      const survival = survivalAt(law, x);
      expect(survival).toBeGreaterThanOrEqual(0);
      expectAtMost(survivalAt(law, x + 1), survival);
      expect(survivalAt(law, -1)).toBe(1);
      expect(survivalAt(law, Math.ceil(mean + 50 * Math.sqrt(mean * dispersion) + 50 * dispersion))).toBeLessThan(1e-9);
    });
  });

  it('is the same law on both sides of the border between Poisson and its neighbours', () => {
    forAll(fc.tuple(between(0.1, 300), wholeBetween(-3, 3)), ([mean, deviations]) => {
      const x = Math.max(0, Math.floor(mean + deviations * Math.sqrt(mean)));
      const poisson = survivalAt(countLaw(mean, mean), x);
      expect(Math.abs(survivalAt(countLaw(mean, mean * (1 + 1e-7)), x) - poisson)).toBeLessThan(1e-6);
      expect(Math.abs(survivalAt(countLaw(mean, mean * (1 - 1e-7)), x) - poisson)).toBeLessThan(1e-6);
    });
  });
});
