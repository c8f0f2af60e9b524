import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import type { StockPerformance } from '../../src/engine/performance/position.ts';
import { forAll, wholeBetween } from '../support/forAll.ts';
import { isSound, known } from '../support/known.ts';
import { expectAtMost, expectNear } from '../support/near.ts';
import { soundChains } from '../support/soundChains.ts';

const sound = soundChains();

/** The lots in which each stock is asked: single units at the decoupling point, upstream the lots of the one after it. */
function demandLots(stocks: readonly StockPerformance[], codp: number): number[] {
  return stocks.map(({ boundary }, index) => (boundary === codp ? 1 : (stocks[index - 1]?.lot ?? 1)));
}

describe('what is on hand less what is owed', { timeout: 60_000 }, () => {
  it('is the mean inventory position less the demand over the replenishment time, for a given level', () => {
    forAll(fc.tuple(sound, wholeBetween(0, 60)), ([given, level]) => {
      const chain = { ...given, service: { measure: 'level', level } as const };
      for (const { codp, stocks } of evaluateChain(chain).positions) {
        const asked = demandLots(stocks, codp);
        stocks.forEach(({ items, lot, replenishmentTime, onHand, backorders }, index) => {
          // Where replenishment takes no time the reorder point is 0 whatever the level.
          if (replenishmentTime === null || replenishmentTime === 0) return;
          const position = items * (level - 1 + (lot + (asked[index] ?? 1)) / 2);
          const demand = chain.demand.mean * replenishmentTime;
          const difference = known(onHand) - known(backorders) - (position - demand);
          expect(Math.abs(difference)).toBeLessThan(1e-6 * (Math.abs(position) + demand));
        });
      }
    });
  });

  it('leaves a whole reorder point, the same for all items that are equally asked for', () => {
    forAll(sound, (given) => {
      const wishes = given.wishes.map((wish) => ({ ...wish, exponent: 0 }));
      for (const { codp, stocks } of evaluateChain({ ...given, wishes }).positions) {
        const asked = demandLots(stocks, codp);
        stocks.forEach(({ items, lot, replenishmentTime, onHand, backorders }, index) => {
          if (replenishmentTime === null || items > 1_000) return;
          const net = known(onHand) - known(backorders) + given.demand.mean * replenishmentTime;
          const reorderPoint = net / items - (lot + (asked[index] ?? 1)) / 2;
          expect(Math.abs(reorderPoint - Math.round(reorderPoint))).toBeLessThan(1e-5);
          expect(reorderPoint).toBeGreaterThan(-lot - 1e-5);
        });
      }
    });
  });
});

describe('stock', { timeout: 60_000 }, () => {
  it('is never negative, nor are backorders, and splits into cycle and safety stock', () => {
    forAll(sound, (chain) => {
      for (const { stocks } of evaluateChain(chain).positions) {
        for (const { onHand, backorders, cycleStock, safetyStock, items, lot } of stocks) {
          if (onHand === null) continue;
          expect(Math.min(onHand, known(backorders), known(cycleStock))).toBeGreaterThanOrEqual(0);
          expect(known(safetyStock)).toBeGreaterThanOrEqual(-1e-9 * onHand);
          expectNear(known(cycleStock) + known(safetyStock), onHand, 1e-9);
          expectAtMost(known(cycleStock), (items * (lot - 1)) / 2);
        }
      }
    });
  });

  it('fills between none and all orders, together no more than each part by itself', () => {
    forAll(sound, (chain) => {
      for (const { codp, stocks, fillRate, stockWait } of evaluateChain(chain).positions) {
        // Who waits for no time at all, waits for nothing: then the fill of a stock by itself may be the smaller.
        if (fillRate === null || stockWait === 0) continue;
        const fills = stocks.filter(({ boundary }) => boundary === codp).map((stock) => known(stock.fillRate));
        for (const fill of [fillRate, ...fills]) expect(fill).toBeGreaterThanOrEqual(0);
        for (const fill of [fillRate, ...fills]) expect(fill).toBeLessThanOrEqual(1);
        expectAtMost(fillRate, Math.min(1, ...fills), 'all parts', 1e-5);
      }
    });
  });

  it('with a higher level is larger, fills more, and makes orders wait less', () => {
    forAll(fc.tuple(sound, wholeBetween(0, 40), wholeBetween(1, 20)), ([given, level, more]) => {
      // Without extra stock upstream: that too has the level, and would make more than one thing change.
      const at = (units: number) =>
        evaluateChain({ ...given, stockPoints: [], service: { measure: 'level', level: units } }).positions;
      const higher = at(level + more);
      at(level).forEach((low, codp) => {
        const high = higher[codp] ?? low;
        if (low.fillRate === null) return;
        expectAtMost(low.fillRate, known(high.fillRate), 'fill', 1e-6);
        expectAtMost(known(high.stockWait), known(low.stockWait), 'wait', 0.002);
        low.stocks.forEach(({ onHand, backorders }, index) => {
          expectAtMost(known(onHand), known(high.stocks[index]?.onHand), 'on hand', 1e-5);
          expectAtMost(known(high.stocks[index]?.backorders), known(backorders), 'backorders', 1e-5);
        });
      });
    });
  });

  it('meets the service that is asked for: every stock fills its share of units, or covers its share of cycles', () => {
    forAll(fc.tuple(sound, fc.constantFrom(0.8, 0.95, 0.99)), ([given, target]) => {
      const chain = { ...given, service: { measure: 'fill', target } as const };
      for (const { stocks } of evaluateChain(chain).positions.filter(isSound)) {
        for (const { fillRate } of stocks) expect(known(fillRate)).toBeGreaterThanOrEqual(target - 1e-9);
      }
    });
  });
});
