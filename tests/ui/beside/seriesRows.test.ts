import { expect, it } from 'vitest';
import { hasUpstream, seriesRows } from '../../../src/ui/beside/seriesRows.ts';

const steps = (...values: number[]) => Float64Array.from(values);
const series = {
  step: 2,
  onHand: steps(1, 3, 5, 7),
  upstream: steps(0, 0, 0, 0),
  backlog: steps(0, 2, 0, 0),
  anonymous: steps(4, 4, 4, 4),
  ordered: steps(1, 1, 2, 2),
};

it('takes means over equal stretches', () => {
  expect(seriesRows(series, 2)).toEqual([
    { from: 0, onHand: 2, upstream: 0, backlog: 1, anonymous: 4, ordered: 1 },
    { from: 4, onHand: 6, upstream: 0, backlog: 0, anonymous: 4, ordered: 2 },
  ]);
  expect(seriesRows(series, 4).map(({ backlog }) => backlog)).toEqual([0, 2, 0, 0]);
});

it('knows whether anything lies further from the customer', () => {
  expect(hasUpstream(series)).toBe(false);
  expect(hasUpstream({ ...series, upstream: steps(0, 0, 1, 0) })).toBe(true);
});
