import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdStock, placeStock, type ServiceLine } from '../../../src/engine/decisions/placeStock.ts';
import { cheapestOfAll } from '../../bench/cheapestOfAll.ts';
import { between, forAll, ofAnySize, wholeBetween } from '../../support/forAll.ts';
import { expectAtMost, expectNear } from '../../support/near.ts';

const figures = fc.oneof(
  { weight: 6, arbitrary: between(0, 50) },
  { weight: 2, arbitrary: ofAnySize(1e-6, 1e9) },
  { weight: 1, arbitrary: fc.constant(0) },
);

/** Lines of the length that plain enumeration can follow; times and weights of every size, and none. */
const lines: fc.Arbitrary<ServiceLine> = fc
  .array(fc.tuple(figures, figures), { minLength: 1, maxLength: 12 })
  .map((stages) => ({ times: stages.map(([time]) => time), weights: stages.map(([, weight]) => weight) }));

describe('placing stock along a serial line', () => {
  it('costs 160√5 in problem 6.7 of Snyder & Shen, all stock at the end', () => {
    const placement = placeStock({ times: [2, 1, 2], weights: [80, 120, 160] });
    expect(placement.cost).toBeCloseTo(160 * Math.sqrt(5), 10);
    expect(placement.serviceTimes).toEqual([2, 3, 0]);
    expect(placement.netTimes).toEqual([0, 0, 5]);
  });

  it('costs 2√2 in example 6.3 of Snyder & Shen, stock after the first stage only', () => {
    // Times 1, 0, 1; the supplier promises within 1, the last stage within its own 1: it has nothing left to cover.
    const placement = placeStock({ times: [1 + 1, 0, 1 - 1], weights: [2, 4, 7] });
    expect(placement.cost).toBeCloseTo(2 * Math.sqrt(2), 12);
    expect(placement.netTimes).toEqual([2, 0, 0]);
  });

  it('holds stock after the first stage as well when later stock is much dearer', () => {
    const placement = placeStock({ times: [9, 1], weights: [1, 10] });
    expect(placement.cost).toBeCloseTo(3 + 10, 12);
    expect(placement.serviceTimes).toEqual([0, 0]);
    expect(placement.netTimes).toEqual([9, 1]);
  });

  it('costs nothing where nothing takes time, and on an empty line', () => {
    expect(placeStock({ times: [0, 0], weights: [1, 2] }).cost).toBe(0);
    expect(placeStock({ times: [], weights: [] })).toEqual({ cost: 0, serviceTimes: [], netTimes: [] });
  });

  it('leaves out a stock that makes no difference', () => {
    expect(placeStock({ times: [3, 0, 2], weights: [7, 7, 0] }).netTimes).toEqual([0, 0, 5]);
  });

  it('keeps a short time exact beside a very long one', () => {
    expect(placeStock({ times: [1e9, 1e-3], weights: [1, 1e9] }).netTimes).toEqual([1e9, 1e-3]);
  });

  it('refuses weights that do not match the times', () => {
    expect(() => placeStock({ times: [1], weights: [] })).toThrow(RangeError);
  });

  it('costs exactly as much as the best of all ways there are, on up to twelve stages', () => {
    forAll(lines, (line) => expectNear(placeStock(line).cost, cheapestOfAll(line), 1e-12), 150);
  });

  it('covers all time between stocks: net time = service time before + own time − own service time ≥ 0', () => {
    forAll(lines, (line) => {
      const { serviceTimes, netTimes } = placeStock(line);
      const longest = line.times.reduce((sum, time) => sum + time, 0);
      line.times.forEach((time, i) => {
        const net = (serviceTimes[i - 1] ?? 0) + time - (serviceTimes[i] ?? 0);
        expect(Math.abs((netTimes[i] ?? 0) - net)).toBeLessThanOrEqual(1e-12 * longest);
        expect(Math.min(netTimes[i] ?? -1, serviceTimes[i] ?? -1)).toBeGreaterThanOrEqual(0);
      });
      expect(serviceTimes.at(-1)).toBe(0);
    });
  });

  it('never costs less when a stage takes longer, or its stock is dearer', () => {
    forAll(fc.tuple(lines, wholeBetween(0, 11), figures), ([line, index, more]) => {
      const longer = (values: readonly number[]) => values.map((value, i) => (i === index ? value + more : value));
      const { cost } = placeStock(line);
      expectAtMost(cost, placeStock({ ...line, times: longer(line.times) }).cost, 'longer');
      expectAtMost(cost, placeStock({ ...line, weights: longer(line.weights) }).cost, 'dearer');
    });
  });

  it('costs less the longer the end may take to deliver, and nothing where that is all the time there is', () => {
    forAll(fc.tuple(lines, between(0, 1)), ([line, share]) => {
      // A line that may promise its last stage's time is the line whose last stage takes so much less.
      const last = line.times.length - 1;
      const within = line.times.map((time, i) => (i === last ? share * time : time));
      expectAtMost(placeStock({ ...line, times: within }).cost, placeStock(line).cost, 'promised');
      expect(placeStock({ ...line, times: line.times.map(() => 0) }).cost).toBe(0);
    });
  });
});

describe('holding stock where one chooses', () => {
  it('costs 80√2 + 160√3 with stock after the first stage of problem 6.7', () => {
    const line = { times: [2, 1, 2], weights: [80, 120, 160] };
    expect(holdStock(line, [true, false, true])).toEqual({
      cost: 80 * Math.sqrt(2) + 160 * Math.sqrt(3),
      serviceTimes: [0, 1, 0],
      netTimes: [2, 0, 3],
    });
  });

  it('always holds stock at the end', () => {
    expect(holdStock({ times: [4], weights: [3] }, [false]).cost).toBe(6);
    expect(holdStock({ times: [], weights: [] }, [])).toEqual({ cost: 0, serviceTimes: [], netTimes: [] });
  });

  it('is never cheaper than the best placement, and as dear where it is the same one', () => {
    forAll(fc.tuple(lines, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 })), ([line, choice]) => {
      const best = placeStock(line);
      const holds = line.times.map((_, i) => choice[i] === true);
      expectAtMost(best.cost, holdStock(line, holds).cost, 'by hand');
      const placed = holdStock(
        line,
        best.netTimes.map((net) => net > 0),
      );
      expectNear(placed.cost, best.cost, 1e-12);
    });
  });

  it('refuses choices that do not match the times', () => {
    expect(() => holdStock({ times: [1], weights: [1] }, [])).toThrow(RangeError);
  });
});
