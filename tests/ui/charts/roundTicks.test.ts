import { scaleLinear } from 'd3-scale';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundTicks } from '../../../src/ui/charts/roundTicks.ts';
import { forAll, ofAnySize } from '../../support/forAll.ts';

it.each([
  [45, 3, [20, 40]],
  [42, 3, [10, 20, 30, 40]],
  [1, 3, [0.5, 1]],
  [0.3, 3, [0.1, 0.2, 0.3]],
  [1_500_000, 3, [500_000, 1_000_000, 1_500_000]],
])('up to %d, about %i of them: %j', (top, count, ticks) => {
  expect(roundTicks(top, count)).toEqual(ticks);
});

it('are those of d3-scale, whatever the top', () => {
  forAll(
    fc.record({ top: ofAnySize(1e-6, 1e9), count: fc.integer({ min: 2, max: 5 }) }),
    ({ top, count }) => {
      const theirs = scaleLinear().domain([0, top]).ticks(count);
      expect(roundTicks(top, count)).toEqual(theirs.filter((tick) => tick > 0));
    },
    200,
  );
});
