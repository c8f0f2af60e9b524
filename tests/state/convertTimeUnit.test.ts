import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chain, TimeUnit } from '../../src/engine/chain/chain.ts';
import { activeChain } from '../../src/state/activeChain.ts';
import { setTimeUnit, undo } from '../../src/state/commands.ts';
import { convertTimeUnit, timeUnitsPerYearFor } from '../../src/state/convertTimeUnit.ts';
import { bikeWorkspace, chain, openBike, steps } from './documents.ts';

const COMPLETE = {
  finance: { holdingRate: 0.25, lateCost: 15, designLifeYears: 4, contactCost: 3 },
  market: {
    tolerated: { mean: 10, cv: 0.3 },
    promise: { time: 8 },
    contactsPerWait: 0.2,
    contactsPerLate: 1,
    margin: 100,
  },
};
const UNITS: readonly TimeUnit[] = ['minute', 'hour', 'day', 'week', 'month'];

function bike(changes: Readonly<Record<string, unknown>> = {}): Chain {
  return activeChain(bikeWorkspace({ ...COMPLETE, ...changes }));
}

function converted(from: Chain, unit: TimeUnit): Chain {
  return convertTimeUnit(from, unit, timeUnitsPerYearFor(from, unit));
}

describe('convertTimeUnit', () => {
  it('tells days of working time in weeks of five', () => {
    const weeks = converted(bike(), 'week');
    expect(weeks).toMatchObject({ timeUnit: 'week', timeUnitsPerYear: 50 });
    expect(weeks.stages[0]).toMatchObject({ time: { mean: 0.8, cv: 0 }, setup: { time: 0.2, cost: 10 } });
    expect(weeks.stages[1]).toMatchObject({ time: { mean: 0.4, cv: 0.5 } });
    expect(weeks.demand.mean).toBe(100);
    expect(weeks.finance).toMatchObject({ lateCost: 75, holdingRate: 0.25, designLifeYears: 4, contactCost: 3 });
    expect(weeks.market).toMatchObject({
      tolerated: { mean: 2, cv: 0.3 },
      promise: { time: 1.6 },
      contactsPerWait: 1,
      contactsPerLate: 5,
      margin: 100,
    });
  });

  it('keeps the dispersion of demand', () => {
    const hours = converted(bike(), 'hour');
    expect(hours.demand.std ** 2 / hours.demand.mean).toBeCloseTo(6 ** 2 / 20, 10);
  });

  it('keeps demand a year', () => {
    for (const unit of UNITS) {
      const { demand, timeUnitsPerYear } = converted(bike(), unit);
      expect(demand.mean * timeUnitsPerYear).toBeCloseTo(5_000, 6);
    }
  });

  it('returns what was typed also through calendar weeks, which no day divides', () => {
    const start = bike({ timeUnitsPerYear: 365 });
    expect(converted(converted(start, 'week'), 'day')).toEqual(start);
  });

  it('leaves a promise that is a percentile, and no tolerated time, as they are', () => {
    const { market } = converted(bike({ market: {} }), 'minute');
    expect(market).toMatchObject({ promise: { percentile: 0.95 }, tolerated: null });
  });

  it('returns what was typed after going to any unit and back', () => {
    const typed = fc.integer({ min: 1, max: 1_000_000 }).map((value) => value / 1_000);
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), fc.constantFrom(...UNITS), typed, typed, (from, via, time, rate) => {
        const start = bike({
          timeUnit: from,
          stages: [{ id: 'paint', time: { mean: time } }],
          wishes: [],
          codp: 0,
          demand: { mean: rate, std: time },
        });
        const back = converted(converted(start, via), from);
        expect(back.timeUnitsPerYear).toBe(start.timeUnitsPerYear);
        expect(back.stages[0]?.time.mean).toBe(time);
        expect(back.demand).toMatchObject({ mean: rate, std: time });
      }),
    );
  });
});

describe('timeUnitsPerYearFor', () => {
  it.each([
    ['day', 250, 'hour', 2_000],
    ['day', 260, 'week', 50],
    ['day', 365, 'hour', 8_760],
    ['hour', 8_760, 'day', 365],
    ['hour', 4_000, 'day', 250],
    ['minute', 525_600, 'hour', 8_760],
    ['week', 52, 'day', 250],
    ['day', 365, 'month', 12],
    ['month', 12, 'day', 250],
  ] as const)('of %s, %d a year, to %s: %d', (timeUnit, timeUnitsPerYear, unit, expected) => {
    expect(timeUnitsPerYearFor(bike({ timeUnit, timeUnitsPerYear }), unit)).toBe(expected);
  });

  it('makes seven calendar days a week', () => {
    expect(365 / timeUnitsPerYearFor(bike({ timeUnitsPerYear: 365 }), 'week')).toBeCloseTo(7, 9);
  });
});

describe('setTimeUnit', () => {
  it('is one undo step', () => {
    openBike(COMPLETE);
    const before = chain();
    expect(setTimeUnit('week')).toEqual([]);
    expect(chain().timeUnit).toBe('week');
    expect(steps()).toBe(1);
    undo();
    expect(chain()).toBe(before);
  });

  it('is no step for the unit that the chain has', () => {
    openBike({ timeUnitsPerYear: 220 });
    expect(setTimeUnit('day')).toEqual([]);
    expect(chain().timeUnitsPerYear).toBe(220);
    expect(steps()).toBe(0);
  });

  it('says which number would leave the bounds of the file, and then changes nothing', () => {
    openBike({ stages: [{ id: 'paint', time: { mean: 900_000_000 } }], codp: 0 });
    expect(setTimeUnit('minute').map((fault) => fault.path)).toEqual(['stages[0].time.mean']);
    expect(chain().timeUnit).toBe('day');
  });
});
