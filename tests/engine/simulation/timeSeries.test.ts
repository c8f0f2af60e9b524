import { describe, expect, it } from 'vitest';
import { planPosition } from '../../../src/engine/analytic/planPosition.ts';
import type { Chain } from '../../../src/engine/chain/chain.ts';
import { recordChain } from '../../../src/engine/simulation/recordChain.ts';
import type { Flow, Recording } from '../../../src/engine/simulation/recording.ts';
import { buildChain } from '../../support/buildChain.ts';
import { forAll } from '../../support/forAll.ts';
import { expectNear } from '../../support/near.ts';
import { soundChains } from '../../support/soundChains.ts';

const OPTIONS = { warmUp: 60, orders: 120, every: 1, seed: 5 };

function recordAt(chain: Chain, codp: number, options = OPTIONS): Recording {
  return recordChain(chain, planPosition(chain, codp), options);
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Time spent within a stretch, of everything that visits the steps for which a claim holds; lots count for their units. */
function timeSpent(
  { flows }: Recording,
  [begin, end]: readonly [number, number],
  counts: (flow: Flow, stage: number | null) => boolean,
) {
  let sum = 0;
  for (const flow of flows) {
    for (const { stage, arrivals, departures } of flow.steps) {
      if (!counts(flow, stage)) continue;
      for (let i = 0; i < arrivals.length; i += 1) {
        const stay = Math.min(departures[i] ?? 0, end) - Math.max(arrivals[i] ?? 0, begin);
        sum += flow.lot * Math.max(0, stay);
      }
    }
  }
  return sum;
}

const KINDS = [
  ['backlog', (_: Flow, stage: number | null) => stage === null],
  ['anonymous', ({ kind }: Flow) => kind !== 'order'],
  ['ordered', ({ kind }: Flow, stage: number | null) => kind === 'order' && stage !== null],
] as const;

describe('a play over time', { timeout: 60_000 }, () => {
  it('counts in each step what is there in it: Little’s law over the whole and over any part', () => {
    forAll(soundChains(5), (chain) => {
      for (let codp = 0; codp <= chain.stages.length; codp += 1) {
        const recording = recordAt(chain, codp);
        const { series, duration } = recording;
        if (!(duration > 0)) continue;
        expectNear(series.step * series.onHand.length, duration, 1e-9);
        for (const [key, counts] of KINDS) {
          const values = series[key];
          const whole = timeSpent(recording, [0, duration], counts) / duration;
          expect(Math.abs(meanOf(values) - whole)).toBeLessThanOrEqual(1e-6 * (1 + whole));
          const at = Math.floor(values.length / 3);
          const part = timeSpent(recording, [at * series.step, (at + 1) * series.step], counts) / series.step;
          expect(Math.abs((values[at] ?? 0) - part)).toBeLessThanOrEqual(1e-6 * (1 + part));
        }
      }
    });
  });

  it('tells stock as it is followed, at the point and further from the customer', () => {
    const work = { time: { mean: 3, cv: 0.5 }, lot: 5 };
    const chain = buildChain({ stages: [work, work, work], stockPoints: [1], codp: 2 });
    const { series, stocks, duration } = recordAt(chain, 2);
    const areaOf = (isAtPoint: boolean) =>
      stocks
        .filter((stock) => stock.isAtPoint === isAtPoint)
        .reduce((sum, { times, onHand }) => {
          const ends = Array.from(times, (_, i) => times[i + 1] ?? duration);
          return sum + times.reduce((area, time, i) => area + (onHand[i] ?? 0) * ((ends[i] ?? time) - time), 0);
        }, 0);
    expectNear(meanOf(series.onHand), areaOf(true) / duration, 1e-9);
    expectNear(meanOf(series.upstream), areaOf(false) / duration, 1e-9);
    expect(meanOf(series.upstream)).toBeGreaterThan(0);
  });

  it('tells of all orders, however few of them are kept', () => {
    const work = { time: { mean: 2, cv: 1 } };
    const chain = buildChain({ stages: [work, work, work] });
    expect(recordAt(chain, 2, { ...OPTIONS, every: 7 }).series).toEqual(recordAt(chain, 2).series);
  });

  it('is steady where nothing varies', () => {
    const stage = { time: { mean: 4, cv: 0 } };
    const chain = buildChain({ stages: [stage, stage], codp: 1, demand: { mean: 1, std: 0 } });
    const { series } = recordAt(chain, 1);
    for (const values of [series.anonymous, series.ordered]) {
      for (const value of values) expectNear(value, 4, 1e-9);
    }
    expect([...series.backlog].every((orders) => orders === 0)).toBe(true);
  });
});
