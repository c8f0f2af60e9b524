import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeStock, type ServiceLine } from '../../../src/engine/decisions/placeStock.ts';

/** Every way to hold stock or not after each stage but the last, which always does: plain enumeration. */
function cheapestOfAll({ times, weights }: ServiceLine): number {
  let least = Number.POSITIVE_INFINITY;
  for (let choice = 0; choice < 2 ** (times.length - 1); choice++) {
    let cost = 0;
    let since = 0;
    times.forEach((time, i) => {
      since += time;
      const holds = i === times.length - 1 || Math.floor(choice / 2 ** i) % 2 === 1;
      if (!holds) return;
      cost += (weights[i] ?? 0) * Math.sqrt(since);
      since = 0;
    });
    least = Math.min(least, cost);
  }
  return least;
}

const lines = fc
  .array(fc.tuple(fc.double({ min: 0, max: 50, noNaN: true }), fc.double({ min: 0, max: 1e4, noNaN: true })), {
    minLength: 1,
    maxLength: 9,
  })
  .map((stages) => ({ times: stages.map(([time]) => time), weights: stages.map(([, weight]) => weight) }));

describe('placing stock along a serial line', () => {
  it('costs 160√5 in problem 6.7 of Snyder & Shen, all stock at the end', () => {
    const placement = placeStock({ times: [2, 1, 2], weights: [80, 120, 160] });
    expect(placement.cost).toBeCloseTo(160 * Math.sqrt(5), 10);
    expect(placement.serviceTimes).toEqual([2, 3, 0]);
    expect(placement.netTimes).toEqual([0, 0, 5]);
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

  it('refuses weights that do not match the times', () => {
    expect(() => placeStock({ times: [1], weights: [] })).toThrow(RangeError);
  });

  it('is never dearer than the best of all ways there are', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const best = cheapestOfAll(line);
        expect(Math.abs(placeStock(line).cost - best)).toBeLessThanOrEqual(1e-9 * Math.max(1, best));
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('covers all time between stocks: net time = service time before + own time − own service time ≥ 0', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const { serviceTimes, netTimes } = placeStock(line);
        line.times.forEach((time, i) => {
          const net = (serviceTimes[i - 1] ?? 0) + time - (serviceTimes[i] ?? 0);
          expect(netTimes[i]).toBeCloseTo(net, 8);
          expect(netTimes[i]).toBeGreaterThanOrEqual(0);
        });
        expect(serviceTimes.at(-1)).toBe(0);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('never costs less when a stage takes longer', () => {
    fc.assert(
      fc.property(lines, fc.nat(8), fc.double({ min: 0, max: 20, noNaN: true }), (line, index, more) => {
        const times = line.times.map((time, i) => (i === index ? time + more : time));
        expect(placeStock({ ...line, times }).cost).toBeGreaterThanOrEqual(placeStock(line).cost - 1e-9);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
