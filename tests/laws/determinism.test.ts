import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import { forAll } from '../support/forAll.ts';
import { known } from '../support/known.ts';
import { expectNear } from '../support/near.ts';
import { soundChains } from '../support/soundChains.ts';

/** Freezes a value all the way down, so that writing to any part of it throws. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/** Chains in which nothing varies: constant times, steady demand, one item, one server or a pure delay. */
const steady = soundChains(6).map((chain) => ({
  ...chain,
  wishes: [],
  stockPoints: [],
  demand: { ...chain.demand, std: 0, forecastError: 0 },
  service: { measure: 'cycle' as const, target: 0.95 },
  market: { ...chain.market, promise: { percentile: 0.95 } },
  stages: chain.stages.map((stage) => {
    const work = stage.time.mean + stage.setup.time;
    // One server must be quick enough for all demand.
    const quicker = stage.servers === null ? 1 : Math.min(1, 0.9 / (chain.demand.mean * Math.max(work, 1e-9)));
    return {
      ...stage,
      servers: stage.servers === null ? null : 1,
      items: null,
      time: { mean: quicker * stage.time.mean, cv: 0 },
      setup: { ...stage.setup, time: quicker * stage.setup.time },
    };
  }),
}));

describe('a chain in which nothing varies', { timeout: 60_000 }, () => {
  it('takes for an order exactly the time of the stages that work for it, and nobody waits', () => {
    forAll(steady, (chain) => {
      for (const position of evaluateChain(chain).positions) {
        const order = chain.stages.filter((_, index) => position.stages[index]?.driven === 'order');
        const work = order.reduce((sum, { time, setup }) => sum + time.mean + setup.time, 0);
        for (const { wait } of position.stages) expect(known(wait)).toBeLessThan(1e-9);
        expect(known(position.stockWait)).toBeLessThan(1e-9);
        for (const time of [position.leadTime.mean, position.leadTime.p50, position.leadTime.p99, position.promise]) {
          expect(Math.abs(known(time) - work)).toBeLessThan(1e-8 * (1 + work));
        }
        expect(known(position.leadTime.std)).toBeLessThan(1e-6);
        expect(position.onTime).toBe(1);
        expect(known(position.lateness)).toBeLessThan(1e-9);
      }
    });
  });

  it('holds what is demanded while a lot is on its way, rounded up, and nothing for safety', () => {
    forAll(steady, (chain) => {
      for (const { codp, stocks } of evaluateChain(chain).positions) {
        const [stock] = stocks;
        if (stock === undefined || stock.boundary !== codp || known(stock.replenishmentTime) === 0) continue;
        const demand = chain.demand.mean * known(stock.replenishmentTime);
        expect(known(stock.backorders)).toBeLessThan(0.06);
        // Mean position r + (Q + 1)/2 with r the whole number at or just above demand.
        const reorderPoint = known(stock.onHand) - known(stock.backorders) + demand - (stock.lot + 1) / 2;
        expectNear(reorderPoint, Math.round(reorderPoint), 1e-6);
        expect(Math.abs(reorderPoint - demand)).toBeLessThanOrEqual(1 + 1e-6);
      }
    });
  });
});

describe('evaluation', { timeout: 60_000 }, () => {
  it('is the same to the last bit when it is asked again', () => {
    forAll(soundChains(), (chain) => {
      expect(evaluateChain(chain)).toStrictEqual(evaluateChain(chain));
      expect(evaluateChain(structuredClone(chain))).toStrictEqual(evaluateChain(chain));
    });
  });

  it('leaves the chain as it is: one that cannot be changed will do', () => {
    forAll(soundChains(), (chain) => {
      const before = JSON.stringify(chain);
      expect(() => evaluateChain(frozen(chain))).not.toThrow();
      expect(JSON.stringify(chain)).toBe(before);
    });
  });
});
