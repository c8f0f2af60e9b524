import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/engine/performance/position.ts';
import { sketchAt } from '../support/buildChain.ts';
import { expectNear } from '../support/near.ts';

/*
 * The smallest chain with a decoupling point: Poisson demand of 0.8, one exponential server of rate 1 that makes to a
 * stock of S, one of rate 1 that finishes to order. Exact figures by Markov chain. Stock, fill and backorders are exact
 * in formulas too; the lead time is taken as wait for stock + M/M/1, which leaves out how the two depend on each other.
 */

interface Row {
  readonly level: number;
  readonly fill: number;
  readonly onHand: number;
  readonly backorders: number;
  readonly exact: number;
  /** Wait for stock + M/M/1, added up as if they were independent. */
  readonly simpleSum: number;
}

const table: readonly Row[] = [
  { level: 0, fill: 0, onHand: 0, backorders: 4, exact: 10, simpleSum: 10 },
  { level: 2, fill: 0.36, onHand: 0.56, backorders: 2.56, exact: 8.01954, simpleSum: 8.2 },
  { level: 4, fill: 0.5904, onHand: 1.6384, backorders: 1.6384, exact: 6.80145, simpleSum: 7.048 },
  { level: 8, fill: 0.83223, onHand: 4.67109, backorders: 0.67109, exact: 5.65073, simpleSum: 5.83886 },
];

function decoupledAt(level: number): Position {
  const stage = { time: { mean: 1, cv: 1 }, servers: 1 };
  return sketchAt(1, { stages: [stage, stage], demand: { mean: 0.8 }, service: { measure: 'level', level } });
}

describe('two queues with a stock between', () => {
  it.each(table)('level $level: fill, stock and backorders are those of the Markov chain', (row) => {
    const [stock] = decoupledAt(row.level).stocks;
    const nearly = (figure: number | null | undefined, known: number, what: string) =>
      known === 0 ? expect(Math.abs(figure ?? 1)).toBeLessThan(1e-9) : expectNear(figure, known, 1e-3, what);
    nearly(stock?.fillRate, row.fill, 'fill');
    nearly(stock?.onHand, row.onHand, 'on hand');
    nearly(stock?.backorders, row.backorders, 'backorders');
  });

  it.each(table)('level $level: the lead time is the simple sum, at most 3.8 percent too long', (row) => {
    const { mean } = decoupledAt(row.level).leadTime;
    expectNear(mean, row.simpleSum, 1e-5);
    expect((mean ?? 0) / row.exact).toBeGreaterThanOrEqual(1 - 1e-9);
    expect((mean ?? 0) / row.exact).toBeLessThanOrEqual(1.038);
  });

  it('is exact without stock, and with so much that nobody waits', () => {
    expectNear(decoupledAt(0).leadTime.mean, 10, 1e-9);
    expectNear(decoupledAt(1_000).leadTime.mean, 5, 1e-9);
  });

  it('waits for stock longer than t in ρ^S·e^(−t/5) of orders: an atom and an exponential', () => {
    // The second stage takes no time: what is left of the lead time is the wait for stock alone.
    const position = sketchAt(1, {
      stages: [{ time: { mean: 1, cv: 1 }, servers: 1 }, {}],
      demand: { mean: 0.8 },
      service: { measure: 'level', level: 4 },
    });
    const waits = (time: number) => 0.8 ** 4 * Math.exp(-time / 5);
    expect(position.leadTime.p50).toBe(0);
    for (const [percentile, share] of [
      [position.leadTime.p80, 0.8],
      [position.leadTime.p95, 0.95],
    ] as const) {
      expectNear(waits(percentile ?? 0), 1 - share, 0.005);
    }
  });
});
