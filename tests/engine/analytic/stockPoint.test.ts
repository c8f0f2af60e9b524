import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalItems, SINGLE_ITEM } from '../../../src/engine/analytic/itemGroups.ts';
import type { ServiceTarget } from '../../../src/engine/analytic/itemStock.ts';
import { type Replenishment, type StockRules, stockPoint } from '../../../src/engine/analytic/stockPoint.ts';
import { forAll, ofAnySize, wholeBetween } from '../../support/forAll.ts';
import { expectAtMost, expectNear } from '../../support/near.ts';

const level = (units: number): ServiceTarget => ({ measure: 'level', level: units });

function rules(changes: Partial<StockRules>): StockRules {
  return {
    items: SINGLE_ITEM,
    policy: { lot: 1, demandLot: 1 },
    effectiveDemandItems: 1,
    service: { measure: 'cycle', target: 0.95 },
    rate: 1,
    dispersion: 1,
    forecastError: 0,
    ...changes,
  };
}

const delay = (mean: number, changes: Partial<Replenishment> = {}): Replenishment => {
  return { mean, orderedVariance: 0, crossingMean: 0, crossingVariance: 0, ...changes };
};

describe('an M/M/1 make-to-stock queue', () => {
  const [rho, units] = [0.8, 5];
  const point = stockPoint(rules({ rate: rho, service: level(units) }), delay(5, { orderedVariance: 25 }));

  it('fills 1 − ρ^S', () => expectNear(point.wait.zero, 1 - rho ** units, 1e-9));

  it('makes an order wait E[B]/λ, and if it waits at all, as long as the queue is passed: exponential, mean 5', () => {
    expectNear(point.wait.mean, rho ** (units + 1) / (1 - rho) / rho, 1e-9);
    expectNear(point.wait.mean, rho ** units * 5, 1e-9);
    expectNear(point.wait.second, rho ** units * 2 * 25, 1e-9);
  });
});

describe('what demand over the replenishment time is spread by', () => {
  it('is nothing but Poisson demand in a parallel delay, however irregular the delay (Palm 1938)', () => {
    forAll(fc.tuple(ofAnySize(0.01, 30), ofAnySize(0.01, 100), wholeBetween(0, 40)), ([mean, variance, units]) => {
      const spread = delay(mean, { crossingMean: mean, crossingVariance: variance });
      const asked = rules({ service: level(units) });
      expectNear(stockPoint(asked, spread).backorders, stockPoint(asked, delay(mean)).backorders, 1e-9);
    });
  });

  it('is the textbook L·σ² + D²·σ_L² where a delay is late for all alike', () => {
    // D 1,000 a day, σ² 5,000, L 100 days, σ_L 1: 100·5,000 + 1,000²·1 = 1,500,000; z 1.6449 at 95 %.
    const late = stockPoint(rules({ rate: 1_000, dispersion: 5 }), delay(100, { orderedVariance: 1 }));
    expectNear(late.onHand - late.backorders, 1.6449 * Math.sqrt(1.5e6), 0.01);
    const steady = stockPoint(rules({ rate: 1_000, dispersion: 5 }), delay(100));
    expectNear(steady.onHand - steady.backorders, 1.6449 * Math.sqrt(5e5), 0.01);
  });

  it('grows with the horizon by a forecast error, which pools over items', () => {
    // ε 0.01 of 1,000 a day over 100 days: 1,000 of error beside √100,000 of chance.
    const chance = Math.sqrt(1e5);
    const one = stockPoint(rules({ rate: 1_000, forecastError: 0.01 }), delay(100));
    expectNear(one.onHand - one.backorders, 1.6449 * Math.hypot(1_000, chance), 0.01);
    // Ten such items: each is forecast √10 times worse than their total.
    const ten = stockPoint(rules({ rate: 10_000, forecastError: 0.01, items: equalItems(10) }), delay(100));
    const error = Math.hypot(1_000 * Math.sqrt(10), chance);
    expectNear(ten.onHand - ten.backorders, 10 * 1.6449 * error, 0.015);
  });
});

describe('pooling', () => {
  it('makes the stock of J equal items √J times that of one item for all (Eppen 1979)', () => {
    for (const items of [4, 25, 100]) {
      const separate = stockPoint(rules({ rate: 1e5, items: equalItems(items) }), delay(10));
      const pooled = stockPoint(rules({ rate: 1e5 }), delay(10));
      expectNear(separate.safetyStock / pooled.safetyStock, Math.sqrt(items), 0.01);
    }
  });

  it('saves what Lee & Tang (1997) count on: 215.47 for two products of σ 100, four stages before the last', () => {
    // z(σ₁ + σ₂)√5 − z·σ₁₂√5 with z 1.645; Poisson demand of 10,000 each has σ 100.
    const separate = stockPoint(rules({ rate: 2e4, items: equalItems(2) }), delay(5));
    const pooled = stockPoint(rules({ rate: 2e4 }), delay(5));
    const net = ({ onHand, backorders }: typeof pooled) => onHand - backorders;
    expectNear(net(separate) - net(pooled), 215.4717, 0.01);
  });

  it('never costs more than a unit an item, and saves at most the square root of their number', () => {
    forAll(fc.tuple(ofAnySize(0.5, 5_000), wholeBetween(2, 30)), ([demandOverTime, items]) => {
      const separate = stockPoint(rules({ rate: demandOverTime, items: equalItems(items) }), delay(1)).safetyStock;
      const pooled = stockPoint(rules({ rate: demandOverTime }), delay(1)).safetyStock;
      // r is whole: each stock may hold up to one unit more than it needs.
      expectAtMost(pooled - 1, separate, 'pooled');
      expectAtMost(separate, Math.sqrt(items) * pooled + items * 1.35, 'separate');
    });
  });

  it('makes safety stock grow by √2 when Poisson demand doubles, or the time to replenish', () => {
    const once = stockPoint(rules({ rate: 1e5 }), delay(10)).safetyStock;
    expectNear(stockPoint(rules({ rate: 2e5 }), delay(10)).safetyStock / once, Math.SQRT2, 0.01);
    expectNear(stockPoint(rules({ rate: 1e5 }), delay(20)).safetyStock / once, Math.SQRT2, 0.01);
  });
});

describe('a stock point', () => {
  it('lets nobody wait when replenishment takes no time, with half a lot and a half on the shelf', () => {
    const point = stockPoint(rules({ policy: { lot: 9, demandLot: 1 }, items: equalItems(3) }), delay(0));
    expect(point).toMatchObject({ onHand: 15, cycleStock: 12, backorders: 0, wait: { zero: 1, mean: 0, second: 0 } });
  });

  it('splits what is on hand into cycle stock, at most (Q − 1)/2 an item, and safety stock', () => {
    forAll(fc.tuple(ofAnySize(0.1, 500), wholeBetween(1, 50), wholeBetween(1, 9)), ([rate, lot, items]) => {
      const asked = rules({ rate, policy: { lot, demandLot: 1 }, items: equalItems(items) });
      const { onHand, cycleStock, safetyStock } = stockPoint(asked, delay(4));
      expectNear(cycleStock + safetyStock, onHand, 1e-12);
      expectAtMost(cycleStock, (items * (lot - 1)) / 2);
      expect(safetyStock).toBeGreaterThanOrEqual(0);
    });
  });

  it('is Little’s: backorders are demand times the wait', () => {
    forAll(fc.tuple(ofAnySize(0.1, 500), ofAnySize(0.3, 20), wholeBetween(1, 9)), ([rate, dispersion, items]) => {
      const point = stockPoint(rules({ rate, dispersion, items: equalItems(items) }), delay(4));
      expectNear(point.backorders, rate * point.wait.mean, 1e-12);
    });
  });

  it('follows total demand wholly with one item, hardly with many', () => {
    const loading = (count: number) => stockPoint(rules({ rate: 10, items: equalItems(count) }), delay(4)).loading;
    expect(loading(1)).toBe(0.99);
    expectNear(loading(100), 0.1, 0.01);
  });
});
