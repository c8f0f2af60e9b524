import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jointWait, type PartWait } from '../../../src/engine/analytic/jointWait.ts';
import type { Wait } from '../../../src/engine/analytic/stockPoint.ts';
import { between, forAll, wholeBetween } from '../../support/forAll.ts';
import { drawJointWait, estimateMean, isInside } from '../../support/monteCarlo.ts';
import { expectAtMost, expectNear } from '../../support/near.ts';
import { seededRandom } from '../../support/seededRandom.ts';

/** None with probability `zero`, else gamma with this mean and coefficient of variation. */
function waitOf(zero: number, mean: number, cv = 1): Wait {
  return { zero, mean: (1 - zero) * mean, second: (1 - zero) * mean * mean * (1 + cv * cv) };
}

const part = (wait: Wait, loading = 0, count = 1): PartWait => ({ wait, loading, count });

const waits = fc
  .tuple(between(0, 0.98), between(0.1, 20), between(0.2, 2.5))
  .map(([zero, mean, cv]) => waitOf(zero, mean, cv));
const parts = fc.array(fc.tuple(waits, between(0, 0.99)), { minLength: 2, maxLength: 6 });

describe('the wait for the last of several parts', () => {
  it('is none without parts, or when all are there', () => {
    expect(jointWait([])).toEqual({ zero: 1, mean: 0, second: 0 });
    expect(jointWait([part(waitOf(1, 5), 0.5, 6)])).toEqual({ zero: 1, mean: 0, second: 0 });
  });

  it('is that of the only part that is ever late', () => {
    const late = waitOf(0.7, 4);
    expect(jointWait([part(late, 0.3), part(waitOf(1, 0), 0.9)])).toEqual(late);
  });

  it('of n independent exponential waits is the harmonic sum: 1 + ½ + … + 1/n', () => {
    for (const count of [2, 3, 6, 20]) {
      const harmonic = Array.from({ length: count }, (_, i) => 1 / (i + 1)).reduce((sum, term) => sum + term);
      expectNear(jointWait([part(waitOf(0, 3), 0, count)]).mean, 3 * harmonic, 0.002, `${count} parts`);
    }
  });

  it('is none only when all parts are there: 0.95 of six independent ones is 0.735 of orders', () => {
    expectNear(jointWait([part(waitOf(0.95, 1), 0, 6)]).zero, 0.735, 1e-3);
    expectNear(jointWait([part(waitOf(0.95, 1), 0, 20)]).zero, 0.95 ** 20, 1e-6);
    expectNear(jointWait([part(waitOf(0.95, 1), 0, 40)]).zero, 0.13, 0.02);
  });

  it('counts equal parts as it would count them one by one', () => {
    const wait = waitOf(0.8, 2, 0.7);
    const together = jointWait([part(wait, 0.4, 3)]);
    const apart = jointWait([part(wait, 0.4), part(wait, 0.4), part(wait, 0.4)]);
    expectNear(together.mean, apart.mean, 1e-12);
    expectNear(together.zero, apart.zero, 1e-12);
  });

  it('is seldomer none than any part, oftener than if all were independent, and lasts between the longest and the sum', () => {
    forAll(parts, (drawn) => {
      const joint = jointWait(drawn.map(([wait, loading]) => part(wait, loading)));
      const zeros = drawn.map(([{ zero }]) => zero);
      const means = drawn.map(([{ mean }]) => mean);
      expectAtMost(joint.zero, Math.min(...zeros), 'zero', 1e-6);
      expectAtMost(
        zeros.reduce((product, zero) => product * zero),
        joint.zero,
        'independent',
        1e-4,
      );
      expectAtMost(Math.max(...means), joint.mean, 'longest', 0.005);
      expectAtMost(
        joint.mean,
        means.reduce((sum, mean) => sum + mean),
        'sum',
        0.005,
      );
      expectAtMost(joint.mean ** 2, joint.second, 'second moment', 0.005);
    });
  });

  it('is shorter the more the parts depend on one and the same demand', () => {
    forAll(fc.tuple(waits, wholeBetween(2, 8), between(0, 0.5)), ([wait, count, loading]) => {
      const loose = jointWait([part(wait, loading, count)]);
      const close = jointWait([part(wait, loading + 0.45, count)]);
      expectAtMost(close.mean, loose.mean, 'mean', 0.002);
      expectAtMost(loose.zero, close.zero, 'zero', 1e-4);
    });
  });

  it('is what a sample of orders waits', () => {
    const drawn = [part(waitOf(0.85, 3, 0.8), 0.8), part(waitOf(0.7, 2, 1.3), 0.5), part(waitOf(0.9, 6, 1), 0.3, 2)];
    const joint = jointWait(drawn);
    const sample = (power: number) => {
      const random = seededRandom(1);
      return estimateMean(60_000, () => drawJointWait(random, drawn) ** power);
    };
    expect(isInside(joint.mean, sample(1)), `mean ${joint.mean}`).toBe(true);
    expect(isInside(joint.second, sample(2)), `second ${joint.second}`).toBe(true);
  });
});
