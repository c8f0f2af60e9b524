import { expect, it } from 'vitest';
import { leadTimeSample } from '../../../src/engine/simulation/leadTimeSample.ts';
import { expectNear } from '../../support/near.ts';
import { exponentialDraw, seededRandom } from '../../support/seededRandom.ts';

const random = seededRandom(3);
const times = Float64Array.from({ length: 10_000 }, () => exponentialDraw(random));

it('stands for all of them: the mean and the shares are theirs', () => {
  const sample = leadTimeSample(times, 250);
  expect(sample).toEqual(sample.toSorted());
  const meanOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  expectNear(meanOf(sample), meanOf(times), 0.01);
  for (const time of [0.2, 1, 3]) {
    const share = (values: Float64Array) => values.filter((value) => value <= time).length / values.length;
    // A value of 250 stands for 40: shares differ by no more than half of one.
    expect(Math.abs(share(sample) - share(times))).toBeLessThanOrEqual(0.5 / 250);
  }
});

it('leaves what it is given as it was, and repeats the values of a smaller list', () => {
  const given = Float64Array.of(3, 1);
  expect([...leadTimeSample(given, 4)]).toEqual([1, 1, 3, 3]);
  expect([...given]).toEqual([3, 1]);
});
