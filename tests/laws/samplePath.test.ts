import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chain } from '../../src/engine/chain/chain.ts';
import type { StageRecord, StockRecord } from '../../src/engine/simulation/records.ts';
import { forAll } from '../support/forAll.ts';
import { type Change, numberOverTime, type RecordedPath, recordPath } from '../support/recordPath.ts';
import { soundChains } from '../support/soundChains.ts';

const ORDERS = 150;
/** Rounding of a sum of times. */
const SLACK = 1e-9;

/** Plays every position of random chains. */
function everyPath(check: (path: RecordedPath, chain: Chain, codp: number) => void, runs = 40): void {
  forAll(
    fc.tuple(soundChains(5), fc.integer({ min: 0, max: 1000 })),
    ([chain, seed]) => {
      for (let codp = 0; codp <= chain.stages.length; codp++) check(recordPath(chain, codp, ORDERS, seed), chain, codp);
    },
    runs,
  );
}

const isLater = (later: number | undefined, earlier: number | undefined) =>
  (later ?? Number.NaN) >= (earlier ?? Number.NaN) * (1 - SLACK) - SLACK;

function changes(times: Iterable<number>, change: number): Change[] {
  return Array.from(times, (time) => [time, change]);
}

describe('a path of orders', { timeout: 120_000 }, () => {
  it('loses and gains none: every order leaves, after it came, and has its parts in between', () => {
    everyPath(({ arrivals, demands, releases, departures }) => {
      expect([demands, releases, departures].map(({ length }) => length)).toEqual([ORDERS, ORDERS, ORDERS]);
      for (let n = 0; n < ORDERS; n++) {
        expect(isLater(arrivals[n], arrivals[n - 1] ?? 0)).toBe(true);
        expect(isLater(demands[n], arrivals[n])).toBe(true);
        expect(isLater(releases[n], demands[n])).toBe(true);
        expect(isLater(departures[n], releases[n])).toBe(true);
        expect(departures[n]).toBeLessThan(Number.POSITIVE_INFINITY);
      }
    });
  });

  it('obeys Little: order-time in the chain is the sum over moments of who is there', () => {
    everyPath(({ arrivals, departures }) => {
      const here = numberOverTime(0, [...changes(arrivals, 1), ...changes(departures, -1)]);
      expect(here.every(({ value }) => value >= 0)).toBe(true);
      expect(here[here.length - 1]?.value).toBe(0);
      const area = here.reduce((sum, { time, value }, i) => sum + value * ((here[i + 1]?.time ?? time) - time), 0);
      const spent = departures.reduce((sum, time, n) => sum + time - (arrivals[n] ?? 0), 0);
      expect(Math.abs(area - spent)).toBeLessThanOrEqual(1e-6 * Math.max(1, spent));
    });
  });

  it('passes from stage to stage without a gap, through every stage that works for orders', () => {
    everyPath(({ system, stages, arrivals, demands, releases, departures }) => {
      const visits = stages.filter(({ calledAt }) => calledAt === null);
      const path = [...system.before, ...system.after];
      expect(visits.map(({ work }) => work.index)).toEqual(path.map(({ index }) => index));
      const borders = [arrivals, ...visits.map((visit) => visit.departures)];
      visits.forEach((visit, place) => {
        expect(visit.arrivals).toEqual(place === system.before.length ? releases : borders[place]);
      });
      expect(demands).toEqual(borders[system.before.length]);
      expect(departures).toEqual(system.after.length > 0 ? borders[path.length] : releases);
    });
  });
});

/** A stage at work: those who come, in the sequence of their arrival. */
function inArrivalOrder({ arrivals, starts, departures }: StageRecord) {
  return Array.from(arrivals, (arrival, i) => ({
    arrival,
    start: starts[i] ?? 0,
    departure: departures[i] ?? 0,
    i,
  })).sort((one, other) => one.arrival - other.arrival || one.i - other.i);
}

describe('a stage', { timeout: 120_000 }, () => {
  it('never has more at work than servers, and never lets a server idle while anything waits', () => {
    everyPath(({ stages }) => {
      for (const stage of stages) {
        const { servers } = stage.work;
        if (servers === null) continue;
        const visits = inArrivalOrder(stage);
        visits.forEach(({ arrival, start }, place) => {
          expect(isLater(start, arrival)).toBe(true);
          expect(isLater(start, visits[place - 1]?.start ?? 0)).toBe(true);
        });
        const busy = numberOverTime(0, [...changes(stage.starts, 1), ...changes(stage.departures, -1)]);
        expect(busy.every(({ value }) => value <= servers)).toBe(true);
        // Whoever waited began when another left: some departure is just then, and all servers were busy until it.
        const departures = new Set(stage.departures);
        for (const { arrival, start } of visits) if (start > arrival) expect(departures.has(start)).toBe(true);
        const waiting = numberOverTime(0, [...changes(stage.arrivals, 1), ...changes(stage.starts, -1)]);
        let at = 0;
        for (const { time, value } of waiting) {
          while (at + 1 < busy.length && (busy[at + 1]?.time ?? 0) <= time) at++;
          if (value > 0) expect(busy[at]?.value).toBe(servers);
        }
      }
    });
  });

  it('without limit lets nothing wait, and with one supplier late for all nothing overtakes', () => {
    everyPath(({ stages, system }) => {
      for (const stage of stages) {
        const { servers, supply, index } = stage.work;
        if (servers !== null) continue;
        expect(stage.starts).toEqual(stage.arrivals);
        const isShared = system.modules.some((line) => line.stage.index === index && line.families.length > 1);
        if (supply === 'parallel' || isShared) continue;
        const visits = inArrivalOrder(stage);
        visits.forEach(({ departure }, place) => {
          expect(isLater(departure, visits[place - 1]?.departure ?? 0)).toBe(true);
        });
      }
    });
  });
});

/** Every item of a stock that was asked for: its demands, in units, and the lots that came for it. */
function itemsOf({ calls, arrivals, ready }: StockRecord) {
  return Array.from(calls.positions, (start, item) => {
    const asked = [...calls.items.keys()].filter((k) => calls.items[k] === item);
    return {
      start,
      reorderPoint: calls.reorderPoints[item] ?? 0,
      demands: asked.map((k) => calls.times[k] ?? 0),
      taken: asked.map((k) => Math.max(calls.times[k] ?? 0, ready[k] ?? 0)),
      lotsCalled: [...calls.lotTimes].filter((_, lot) => calls.lotItems[lot] === item),
      lotsCame: [...arrivals.times.slice(arrivals.offsets[item], arrivals.offsets[item + 1])],
    };
  });
}

describe('a stock', { timeout: 120_000 }, () => {
  it('keeps the inventory position of every item in (r, r+Q], and calls only then', () => {
    everyPath(({ stocks }) => {
      for (const stock of stocks) {
        const { lot, demandLot } = stock.calls.rule;
        expect(lot % demandLot).toBe(0);
        for (const { start, reorderPoint, demands, lotsCalled } of itemsOf(stock)) {
          const position = numberOverTime(start, [...changes(demands, -demandLot), ...changes(lotsCalled, lot)]);
          for (const { value } of [{ value: start }, ...position]) {
            expect(value).toBeGreaterThan(reorderPoint);
            expect(value).toBeLessThanOrEqual(reorderPoint + lot);
          }
        }
      }
    });
  });

  it('never holds an item while an order waits for it, nor gives what has not come', () => {
    everyPath(({ stocks }, chain) => {
      for (const stock of stocks) {
        const { lot, demandLot } = stock.calls.rule;
        // Lots of several units wait for the last of them; with r below 0 orders may wait beyond the end of the play.
        if (demandLot > 1 || chain.demand.forecastError > 0 || chain.service.measure === 'fill') continue;
        for (const { start, demands, taken, lotsCame } of itemsOf(stock)) {
          if (start < 0) continue;
          const moments = numberOverTime(0, [...changes(demands, 1), ...changes(taken, -1)]);
          const shelf = numberOverTime(start, [...changes(lotsCame, lot), ...changes(taken, -1)]);
          expect(moments.every(({ value }) => value >= 0)).toBe(true);
          expect(shelf.every(({ value }) => value >= 0)).toBe(true);
          const onHand = (time: number) => shelf.findLast((moment) => moment.time <= time)?.value ?? start;
          for (const { time, value } of moments) if (value > 0) expect(onHand(time)).toBe(0);
        }
      }
    });
  });

  it('hands out in the sequence of asking', () => {
    everyPath(({ stocks }) => {
      for (const stock of stocks) {
        for (const { taken } of itemsOf(stock)) {
          taken.forEach((time, rank) => {
            expect(isLater(time, taken[rank - 1] ?? 0)).toBe(true);
          });
        }
      }
    });
  });

  it('upstream is asked for exactly what is called for further on, by the item that it becomes', () => {
    everyPath(({ stocks, system }) => {
      const platform = stocks.filter(({ calls }) => system.lines.some(({ rule }) => rule === calls.rule)).reverse();
      platform.slice(1).forEach((upstream, place) => {
        const { lotTimes, lotItems, shares } = platform[place]?.calls ?? upstream.calls;
        expect(upstream.calls.times).toEqual(lotTimes);
        if (!system.lines[place + 1]?.isAncestor) return;
        const origin = new Map<number, number>();
        lotItems.forEach((item, lot) => {
          const ancestor = upstream.calls.items[lot] ?? -1;
          expect(origin.get(item) ?? ancestor).toBe(ancestor);
          origin.set(item, ancestor);
          expect(shares[item]).toBeLessThanOrEqual((upstream.calls.shares[ancestor] ?? 0) * (1 + 1e-9));
        });
      });
    });
  });
});

describe('common random numbers', { timeout: 120_000 }, () => {
  it('bring the same customers at the same moments to every position, and to a stage the same work', () => {
    forAll(soundChains(5), (chain) => {
      const paths = Array.from({ length: chain.stages.length + 1 }, (_, codp) => recordPath(chain, codp, ORDERS));
      const services = new Map<number, number[]>();
      for (const { arrivals, stages } of paths) {
        expect(arrivals).toEqual(paths[0]?.arrivals);
        for (const { work, calledAt, starts, departures } of stages) {
          if (calledAt !== null || (work.servers === null && work.supply === 'sequential')) continue;
          const times = Array.from(departures, (time, n) => time - (starts[n] ?? 0));
          const known = services.get(work.index) ?? times;
          services.set(work.index, known);
          times.forEach((time, n) => {
            const rounding = 1e-12 * Math.max(1, departures[n] ?? 0);
            expect(Math.abs(time - (known[n] ?? 0))).toBeLessThanOrEqual(rounding);
          });
        }
      }
    });
  });
});
