import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../src/engine/performance/simulatedPosition.ts';
import type { Random } from '../approximations/randomFrom.ts';
import { replicate } from '../approximations/replicate.ts';
import { drawArrivals, type StockSupply, simulateStock } from '../approximations/simulateStock.ts';
import { buildChain } from '../support/buildChain.ts';
import { simulateAt } from '../support/simulateAt.ts';

/*
 * Two simulations of the same stocks, written apart and fed by different generators: where the formulas are
 * approximations, this is what tells that the simulation itself plays the right thing.
 */

const ORDERS = 20_000;
/** Of 95 % at 19 degrees of freedom, and of 99.99 %. */
const WIDER = 4.897 / 2.093;

interface StockCase {
  readonly name: string;
  readonly dispersion?: number;
  readonly supply: StockSupply;
}

const SERVER = { mean: 0.7, cv: 1, servers: 1, setup: 0.25 } as const;
const DELAY = { mean: 10, cv: 1, servers: null } as const;

const CASES: readonly StockCase[] = [
  { name: 'lots of 5 of one item at a server', supply: { items: 1, lot: 5, reorderPoint: 7, line: [SERVER] } },
  { name: 'lots of 5 of five items at a server', supply: { items: 5, lot: 5, reorderPoint: 4, line: [SERVER] } },
  { name: 'lots of 20 of five items at a server', supply: { items: 5, lot: 20, reorderPoint: 8, line: [SERVER] } },
  { name: 'lots of 5 that overtake', supply: { items: 1, lot: 5, reorderPoint: 11, line: [DELAY] } },
  {
    name: 'irregular demand',
    dispersion: 4,
    supply: { items: 1, lot: 1, reorderPoint: 14, line: [{ ...DELAY, cv: 0 }] },
  },
  { name: 'six families of two options', supply: { items: 2, families: 6, lot: 1, reorderPoint: 7, line: [DELAY] } },
  {
    name: 'three families at one server',
    supply: { items: 1, families: 3, lot: 2, reorderPoint: 5, line: [{ mean: 0.8, cv: 1, servers: 1 }] },
  },
];

function playedApart({ supply, dispersion = 1 }: StockCase, random: Random): number[] {
  const calls = drawArrivals(1, dispersion, ORDERS * 1.2, random);
  const { waits, replenishmentTime } = simulateStock(supply, calls, random);
  const counted = waits.subarray(ORDERS / 10, ORDERS * 1.1);
  const filled = counted.reduce((count, wait) => count + (wait > 0 ? 0 : 1), 0);
  return [filled / counted.length, counted.reduce((sum, wait) => sum + wait, 0) / counted.length, replenishmentTime];
}

function simulated({ supply, dispersion = 1 }: StockCase) {
  const { items, lot, reorderPoint, line, families = 1 } = supply;
  const { mean = 0, cv = 0, servers = null, setup = 0 } = line[0] ?? {};
  const wish = { stage: 's0', wished: items, exponent: 0 };
  const chain = buildChain({
    stages: [{ time: { mean, cv }, servers, supply: 'parallel', setup: { time: setup }, lot, modular: families > 1 }],
    wishes: Array.from({ length: families }, (_, family) => ({ ...wish, id: `w${family}` })),
    demand: { mean: 1, std: Math.sqrt(dispersion) },
    service: { measure: 'level', level: reorderPoint + 1 },
  });
  const { fillRate, stockWait, stocks } = simulateAt(chain, 1, { orders: ORDERS, seed: 5 }).position;
  return [fillRate, stockWait, stocks[0]?.replenishmentTime ?? null];
}

function expectSame(ours: Estimate | null | undefined, theirs: { mean: number; halfWidth: number } | undefined): void {
  const [mean, known] = [ours?.mean ?? Number.NaN, theirs?.mean ?? Number.NaN];
  const slack = WIDER * Math.hypot(ours?.halfWidth ?? 0, theirs?.halfWidth ?? 0);
  expect(Math.abs(mean - known), `${mean} and ${known}`).toBeLessThanOrEqual(slack);
  expect(slack).toBeLessThan(0.4 * known);
}

describe('two simulations of the same stocks', { timeout: 120_000 }, () => {
  it.each(CASES)('agree on $name', (stockCase) => {
    const apart = replicate(11, (random) => playedApart(stockCase, random));
    simulated(stockCase).forEach((figure, index) => {
      expectSame(figure, apart[index]);
    });
  });

  it('agree on a stock point upstream: one item that becomes four', () => {
    const policy = { lot: 1, reorderPoint: 3 };
    const delay = (mean: number) => [{ mean, cv: 1, servers: null }] as const;
    const apart = replicate(12, (random) => {
      const calls = drawArrivals(1, 1, ORDERS * 1.2, random);
      const upstream = simulateStock({ ...policy, items: 1, line: delay(10) }, calls, random);
      const { waits } = simulateStock({ ...policy, items: 4, line: delay(3) }, calls, random, upstream.waits);
      const counted = waits.subarray(ORDERS / 10, ORDERS * 1.1);
      const filled = counted.reduce((count, wait) => count + (wait > 0 ? 0 : 1), 0);
      return [filled / counted.length, counted.reduce((sum, wait) => sum + wait, 0) / counted.length];
    });
    const chain = buildChain({
      stages: [10, 3].map((mean) => ({ time: { mean, cv: 1 }, supply: 'parallel' })),
      wishes: [{ id: 'w', stage: 's1', wished: 4, exponent: 0 }],
      stockPoints: [1],
      service: { measure: 'level', level: 4 },
    });
    const { position } = simulateAt(chain, 2, { orders: ORDERS, seed: 5 });
    expectSame(position.fillRate, apart[0]);
    expectSame(position.stockWait, apart[1]);
  });
});
