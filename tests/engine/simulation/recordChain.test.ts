import { describe, expect, it } from 'vitest';
import { planPosition } from '../../../src/engine/analytic/planPosition.ts';
import type { Chain } from '../../../src/engine/chain/chain.ts';
import { measureStock } from '../../../src/engine/simulation/measureStock.ts';
import { recordChain } from '../../../src/engine/simulation/recordChain.ts';
import type { Recording, StockTrack } from '../../../src/engine/simulation/recording.ts';
import { buildChain } from '../../support/buildChain.ts';
import { forAll } from '../../support/forAll.ts';
import { expectNear } from '../../support/near.ts';
import { recordPath } from '../../support/recordPath.ts';
import { soundChains } from '../../support/soundChains.ts';

const OPTIONS = { warmUp: 60, orders: 120, every: 1, seed: 5 };

function recordAt(chain: Chain, codp: number, options = OPTIONS): Recording {
  return recordChain(chain, planPosition(chain, codp), options);
}

/** Mean of what a stock tells over the recording. */
function meanOf({ times }: StockTrack, values: Float64Array, duration: number): number {
  let area = 0;
  times.forEach((time, i) => {
    const end = Math.min(times[i + 1] ?? duration, duration);
    area += (values[i] ?? 0) * Math.max(0, end - Math.max(time, 0));
  });
  return area / duration;
}

describe('recordChain', { timeout: 60_000 }, () => {
  it('keeps each order and lot on its way, stage after stage, and never below nothing in stock', () => {
    forAll(soundChains(6), (chain) => {
      for (let codp = 0; codp <= chain.stages.length; codp += 1) {
        const recording = recordAt(chain, codp);
        for (const { steps, calledAt, doneAt, kind } of recording.flows) {
          for (let i = 0; i < doneAt.length; i += 1) {
            let time = calledAt[i] ?? Number.NaN;
            steps.forEach(({ arrivals, starts, departures }, place) => {
              // Lots wait for their material before the first stage; orders go on at once.
              if (kind === 'order' || place > 0) expect(arrivals[i]).toBe(time);
              else expect(arrivals[i]).toBeGreaterThanOrEqual(time);
              expect(starts[i]).toBeGreaterThanOrEqual(arrivals[i] ?? 0);
              expect(departures[i]).toBeGreaterThanOrEqual(starts[i] ?? 0);
              time = departures[i] ?? Number.NaN;
            });
            if (steps.length > 0) expect(doneAt[i]).toBe(time);
          }
        }
        for (const { times, onHand, owed } of recording.stocks) {
          expect(times[0]).toBe(0);
          expect(times).toEqual(times.toSorted());
          for (const amount of [...onHand, ...owed]) expect(amount).toBeGreaterThanOrEqual(0);
        }
      }
    });
  });

  it('tells the stocks that the simulation measures', () => {
    forAll(soundChains(5), (chain) => {
      const codp = chain.stages.length;
      const { warmUp, orders, seed } = OPTIONS;
      const recording = recordAt(chain, codp);
      const path = recordPath(chain, codp, warmUp + orders + 1, seed);
      const [from = 0, to = 0] = [path.arrivals[warmUp], path.arrivals[warmUp + orders]];
      expect(recording.duration).toBe(to - from);
      if (!(to > from)) return;
      for (const record of path.stocks) {
        const seen = measureStock(record, { first: warmUp, end: warmUp + orders, from, to });
        const track = recording.stocks.find(({ stock }) => stock === record.calls.rule.stock);
        if (track === undefined) throw new Error('a stock was not recorded');
        expectNear(meanOf(track, track.onHand, to - from), seen.onHand, 1e-6);
        expectNear(meanOf(track, track.owed, to - from), seen.backorders, 1e-6);
      }
    });
  });

  it('brings the same customers wherever the point stands', () => {
    const work = { time: { mean: 2, cv: 1 }, servers: 4 };
    const chain = buildChain({ stages: [work, work, work, work] });
    const arrivals = [0, 1, 2, 3, 4].map((codp) => {
      const { flows, duration } = recordAt(chain, codp);
      const [orders] = flows;
      const first = orders?.numbers.indexOf(OPTIONS.warmUp) ?? -1;
      return { duration, times: orders?.calledAt.slice(first) };
    });
    for (const at of arrivals) expect(at).toEqual(arrivals[0]);
  });

  it('lets the queue of a stage that is too full grow, and what it feeds run dry', () => {
    const chain = buildChain({ stages: [{ time: { mean: 1.5, cv: 1 }, servers: 1 }, { time: { mean: 1 } }] });
    const { flows, stocks, duration } = recordAt(chain, 1, { ...OPTIONS, warmUp: 0, orders: 400 });
    const [orders] = flows;
    const waiting = (time: number) => {
      const { arrivals, starts } = orders?.steps.find(({ stage }) => stage === null) ?? { arrivals: [], starts: [] };
      return Array.from(arrivals).filter((arrival, i) => arrival <= time && (starts[i] ?? 0) > time).length;
    };
    expect(waiting(duration)).toBeGreaterThan(waiting(duration / 2) + 20);
    expect(stocks[0]?.onHand.at(-1)).toBe(0);
    expect(stocks[0]?.owed.at(-1)).toBe(waiting(duration));
  });

  it('keeps every so manyeth order, and all of the stock', () => {
    const work = { time: { mean: 2, cv: 1 } };
    const chain = buildChain({ stages: [work, work, work] });
    const whole = recordAt(chain, 2);
    const thin = recordAt(chain, 2, { ...OPTIONS, every: 7 });
    expect(thin.stocks).toEqual(whole.stocks);
    const seventh = whole.flows[0]?.numbers.filter((number) => number % 7 === 0);
    expect(thin.flows[0]?.numbers).toEqual(seventh);
  });
});
