import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { between, forAll, wholeBetween } from '../support/forAll.ts';
import { isSound, known } from '../support/known.ts';
import { expectAtMost, expectNear } from '../support/near.ts';
import { soundChains } from '../support/soundChains.ts';

describe('orders', { timeout: 60_000 }, () => {
  it('are in the system as Little says: demand times their lead time, at the stages and waiting for stock', () => {
    forAll(soundChains(), (chain) => {
      for (const { stages, stockWait, leadTime } of evaluateChain(chain).positions.filter(isSound)) {
        const working = stages.filter(({ driven }) => driven === 'order').reduce((sum, { wip }) => sum + known(wip), 0);
        const inSystem = working + chain.demand.mean * known(stockWait);
        expectNear(inSystem, chain.demand.mean * known(leadTime.mean), 1e-6);
      }
    });
  });

  it('carry on delivery all value that was added: what the stock was worth, and what was added since', () => {
    forAll(soundChains(), (chain) => {
      const whole = chain.stages.reduce(
        (sum, { nature, addedValue }) => sum + (nature === 'design' ? 0 : addedValue),
        0,
      );
      for (const { codp, stocks, stages } of evaluateChain(chain).positions) {
        const before = stocks.filter(({ boundary }) => boundary === codp).reduce((sum, { value }) => sum + value, 0);
        const after = chain.stages.reduce((sum, { nature, addedValue }, index) => {
          return nature !== 'design' && stages[index]?.driven === 'order' ? sum + addedValue : sum;
        }, 0);
        expectNear(before + after, whole, 1e-9);
      }
    });
  });

  it('are owed less with every unit more in stock, and by ever less', () => {
    forAll(fc.tuple(soundChains(), wholeBetween(0, 60)), ([given, level]) => {
      const at = (units: number) =>
        evaluateChain({ ...given, stockPoints: [], service: { measure: 'level', level: units } }).positions;
      const [none, one, two] = [at(level), at(level + 1), at(level + 2)];
      none.forEach(({ stocks }, codp) => {
        stocks.forEach(({ backorders, onHand }, index) => {
          const second = one[codp]?.stocks[index];
          const third = two[codp]?.stocks[index];
          if (backorders === null || known(onHand) > 1e9) return;
          const first = backorders - known(second?.backorders);
          const then = known(second?.backorders) - known(third?.backorders);
          // Of many items the groups are shared out: a millionth of what they owe.
          expectAtMost(then, first + 1e-6 * backorders, 'gain');
        });
      });
    });
  });
});

describe('stock at its limits', { timeout: 60_000 }, () => {
  /** One item all along, called for one by one: what replenishes stock meets the same flow as what is made to order. */
  const plain = (given: Chain, level: number): Chain => ({
    ...given,
    wishes: [],
    stockPoints: [],
    service: { measure: 'level', level },
    demand: { ...given.demand, forecastError: 0 },
    stages: given.stages.map((stage) => ({ ...stage, nature: 'material', modular: false, items: null, lot: 1 })),
  });

  /** Wide demand is taken as continuous, which may cost half a per cent. */
  const WIDE = 0.005;

  it('none at all makes customers wait as long as if all were made to order', () => {
    forAll(soundChains(), (given) => {
      const chain = plain(given, 0);
      const { positions } = evaluateChain(chain);
      const delays = evaluateChain({ ...chain, stages: chain.stages.map((stage) => ({ ...stage, servers: null })) });
      expectNear(positions.at(-1)?.leadTime.mean, known(positions[0]?.leadTime.mean), WIDE);
      // Elsewhere queues past the point would tell the two apart: to the formulas orders come to them as they were
      // placed, though without stock they come as the stages before the point let them go.
      for (const { leadTime } of delays.positions) {
        expectNear(leadTime.mean, known(delays.positions[0]?.leadTime.mean), WIDE);
      }
    });
  });

  it('so much that it never runs out leaves nothing to wait for but the stages that follow', () => {
    forAll(soundChains(), (given) => {
      for (const { stockWait, fillRate } of evaluateChain(plain(given, 1_000_000)).positions) {
        expect(known(stockWait)).toBeLessThan(1e-9);
        expect(known(fillRate)).toBeGreaterThan(1 - 1e-9);
      }
    });
  });
});

describe('stock that covers a share of cycles', { timeout: 60_000 }, () => {
  it('fills at least that share of units, where orders come one by one and by chance', () => {
    forAll(fc.tuple(soundChains(), fc.constantFrom(0.5, 0.8, 0.95, 0.99)), ([given, target]) => {
      const poisson = { ...given.demand, std: Math.sqrt(given.demand.mean) };
      // Without queues of orders before the point: they would change what comes by chance.
      const stages = given.stages.map((stage) => (stage.nature === 'order' ? { ...stage, servers: null } : stage));
      const chain: Chain = { ...given, stages, demand: poisson, service: { measure: 'cycle', target } };
      for (const { stocks } of evaluateChain(chain).positions.filter(isSound)) {
        for (const { fillRate, replenishmentTime, boundary } of stocks) {
          if (known(replenishmentTime) === 0) continue;
          expect(known(fillRate), `at ${boundary}`).toBeGreaterThanOrEqual(target - 1e-6);
        }
      }
    });
  });
});

describe('options that are kept ready', { timeout: 60_000 }, () => {
  it('cover more customers the more they are, and never all but all', () => {
    forAll(fc.tuple(soundChains(), fc.nat(4), between(0, 1)), ([given, which, share]) => {
      const wish = given.wishes[which % Math.max(1, given.wishes.length)];
      if (wish === undefined) return;
      const offered = Math.round(wish.offered + share * (wish.wished - wish.offered));
      const wishes = given.wishes.map((one) => (one.id === wish.id ? { ...one, offered } : one));
      const more = evaluateChain({ ...given, wishes }).positions;
      evaluateChain(given).positions.forEach(({ customization: fewer }, codp) => {
        const wider = more[codp]?.customization;
        expectAtMost(fewer.perfectMatch, known(wider?.perfectMatch), 'perfect match');
        expectAtMost(fewer.chosen ?? 0, wider?.chosen ?? 0, 'chosen');
        expectAtMost(fewer.products, known(wider?.products), 'products');
        expect(wider?.specified).toBe(fewer.specified);
        expectAtMost(known(wider?.perfectMatch), 1, 'all');
      });
    });
  });
});
