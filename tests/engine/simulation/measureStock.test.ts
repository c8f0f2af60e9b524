import { describe, expect, it } from 'vitest';
import { planPosition } from '../../../src/engine/analytic/planPosition.ts';
import { chanceOf } from '../../../src/engine/simulation/chance.ts';
import type { Window } from '../../../src/engine/simulation/measureStage.ts';
import { measureStock } from '../../../src/engine/simulation/measureStock.ts';
import type { StockRecord } from '../../../src/engine/simulation/records.ts';
import { samplePath } from '../../../src/engine/simulation/samplePath.ts';
import { systemOf } from '../../../src/engine/simulation/system.ts';
import { buildChain } from '../../support/buildChain.ts';
import { forAll } from '../../support/forAll.ts';
import { expectNear, relativeError } from '../../support/near.ts';
import { type Change, numberOverTime, recordPath } from '../../support/recordPath.ts';
import { soundChains } from '../../support/soundChains.ts';

const ORDERS = 200;

/** Mean of a number over a window, from its values just after each moment. */
function meanOver(
  start: number,
  changes: readonly Change[],
  { from, to }: Window,
  of: (value: number) => number,
): number {
  const moments = [{ time: 0, value: start }, ...numberOverTime(start, changes)];
  const area = moments.reduce((sum, { time, value }, i) => {
    const end = Math.min(to, moments[i + 1]?.time ?? to);
    return sum + of(value) * Math.max(0, end - Math.max(from, time));
  }, 0);
  return area / (to - from);
}

describe('measureStock', { timeout: 60_000 }, () => {
  it('has on hand and owed as they are, moment by moment and item by item', () => {
    forAll(soundChains(5), (chain) => {
      const path = recordPath(chain, chain.stages.length, ORDERS);
      const window = { first: 50, end: 150, from: path.arrivals[50] ?? 0, to: path.arrivals[150] ?? 0 };
      if (!(window.to > window.from)) return;
      for (const stock of path.stocks) {
        const { rule, times, items, positions, levels } = stock.calls;
        const asked = rule.levels.map(() => 0);
        let onHand = 0;
        let owed = 0;
        positions.forEach((start, item) => {
          const level = levels[item] ?? 0;
          asked[level] = (asked[level] ?? 0) + 1;
          const demands = [...times].flatMap((time, k): Change[] =>
            items[k] === item ? [[time, -rule.demandLot]] : [],
          );
          const own = stock.arrivals.times.slice(stock.arrivals.offsets[item], stock.arrivals.offsets[item + 1]);
          const changes = [...demands, ...Array.from(own, (time): Change => [time, rule.lot])];
          onHand += meanOver(start, changes, window, (net) => Math.max(0, net));
          owed += meanOver(start, changes, window, (net) => Math.max(0, -net));
        });
        rule.levels.forEach(({ count, reorderPoint }, level) => {
          const rest = Math.max(0, count - (asked[level] ?? 0));
          for (let y = reorderPoint + rule.demandLot; y <= reorderPoint + rule.lot; y += rule.demandLot) {
            const part = rest > 0 ? (rest * rule.demandLot) / rule.lot : 0;
            onHand += part * Math.max(0, y);
            owed += part * Math.max(0, -y);
          }
        });
        const found = measureStock(stock, window);
        expect(relativeError(found.onHand, onHand, 1e-3), `${found.onHand}, ${onHand}`).toBeLessThan(1e-6);
        expect(relativeError(found.backorders, owed, 1e-3), `${found.backorders}, ${owed}`).toBeLessThan(1e-6);
      }
    });
  });
});

describe('the forecast of a replication', () => {
  const chain = buildChain({
    stages: [{ time: { mean: 20 }, supply: 'parallel' }],
    wishes: [{ id: 'w', stage: 's0', wished: 4, exponent: 0 }],
    demand: { mean: 10, forecastError: 0.2 },
    codp: 1,
  });
  const plan = planPosition(chain, 1);
  const planned = plan.levels[0]?.[0]?.reorderPoint ?? 0;

  it('shifts every reorder point by ε_j of its demand over the replenishment time, up as often as down', () => {
    const shifts = Array.from({ length: 400 }, (_, replication) => {
      const stocks: StockRecord[] = [];
      const observer = { arrivals: () => {}, stage: () => {}, stock: (record: StockRecord) => stocks.push(record) };
      samplePath(systemOf(chain, plan), chanceOf(1, replication), 40, observer);
      return Array.from(stocks[0]?.calls.reorderPoints ?? [], (point) => point - planned);
    }).flat();
    const mean = shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length;
    const deviation = Math.sqrt(shifts.reduce((sum, shift) => sum + shift ** 2, 0) / shifts.length);
    // Four equal items: ε_j = 0.2/√¼, of 2.5 a day over 20 days.
    expectNear(deviation, 0.4 * 50, 0.08);
    expect(Math.abs(mean)).toBeLessThan((3.29 * 20) / Math.sqrt(shifts.length));
  });
});
