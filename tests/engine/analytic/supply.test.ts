import { describe, expect, it } from 'vitest';
import { buildChain, positionAt, sketchAt } from '../../support/buildChain.ts';
import { expectAtMost, expectNear } from '../../support/near.ts';

const level = (units: number) => ({ measure: 'level', level: units });

describe('stock upstream of the decoupling point', () => {
  const twoDelays = (units: number, stockPoints: readonly number[] = [1]) =>
    buildChain({
      stages: [
        { time: { mean: 6 }, supply: 'parallel' },
        { time: { mean: 4 }, supply: 'parallel' },
      ],
      demand: { mean: 2 },
      service: level(units),
      stockPoints,
    });

  it('makes the point behind it wait for what it lacks: E[L] = own time + E[B]/λ (METRIC, Sherbrooke 1968)', () => {
    const [atPoint, upstream] = positionAt(twoDelays(10), 2).stocks;
    expect(upstream).toMatchObject({ boundary: 1, stage: 's0', replenishmentTime: 6 });
    expectNear(atPoint?.replenishmentTime, 4 + (upstream?.backorders ?? 0) / 2, 1e-9);
    expect(upstream?.backorders).toBeGreaterThan(0);
  });

  it('spares the point behind it all of its own time when it is never short', () => {
    const [atPoint] = positionAt(twoDelays(1_000), 2).stocks;
    expectNear(atPoint?.replenishmentTime, 4, 1e-9);
  });

  it('changes nothing when it holds nothing: level 0 passes every call on', () => {
    const [atPoint, upstream] = positionAt(twoDelays(0), 2).stocks;
    const [alone] = positionAt(twoDelays(0, []), 2).stocks;
    expect(upstream?.onHand).toBe(0);
    expectNear(atPoint?.replenishmentTime, 10, 1e-9);
    expectNear(atPoint?.backorders, alone?.backorders ?? 0, 1e-9);
  });

  it('is ignored at or past the point, and where no stage of the platform lies between', () => {
    const chain = buildChain({
      stages: [{ time: { mean: 6 } }, { kind: 'engineering', time: { mean: 3 } }, { time: { mean: 4 } }],
      stockPoints: [1, 2, 3],
    });
    const boundaries = [1, 2, 3].map((codp) => positionAt(chain, codp).stocks.map(({ boundary }) => boundary));
    expect(boundaries).toEqual([[1], [2], [3, 1]]);
  });
});

describe('lots', () => {
  const line = (lots: readonly number[], stockPoints: readonly number[]) =>
    sketchAt(3, {
      stages: lots.map((lot) => ({ time: { mean: 2 }, lot })),
      demand: { mean: 10 },
      stockPoints,
    }).stocks.map(({ boundary, lot }) => [boundary, lot]);

  it('are the largest among the stages of a line', () => {
    expect(line([5, 20, 8], [])).toEqual([[3, 20]]);
  });

  it('are decoupled by stock: upstream the smallest multiple of what is asked, at least the line’s largest', () => {
    expect(line([10, 50, 20], [2])).toEqual([
      [3, 20],
      [2, 60],
    ]);
    expect(line([7, 5, 3], [1, 2])).toEqual([
      [3, 3],
      [2, 6],
      [1, 12],
    ]);
    expect(line([2, 2, 20], [2])).toEqual([
      [3, 20],
      [2, 20],
    ]);
  });

  it('leave half a lot less half a unit of cycle stock, where stock is held at all', () => {
    const [stock] = sketchAt(1, { stages: [{ time: { mean: 2 }, lot: 25 }], demand: { mean: 10 } }).stocks;
    expectNear(stock?.cycleStock, 12, 1e-9);
  });

  it('take one setup each, at a server for all their units, in a delay as a whole', () => {
    const stageOf = (servers: number | null) =>
      sketchAt(1, { stages: [{ time: { mean: 0.05 }, setup: { time: 1 }, lot: 20, servers }], demand: { mean: 5 } });
    expectNear(stageOf(1).stages[0]?.utilisation, (5 / 20) * 2, 1e-9);
    expectNear(stageOf(null).stages[0]?.flowTime, 1.05, 1e-9);
  });
});

describe('modules', () => {
  const modulesOf = (families: number, lot = 1) =>
    sketchAt(1, {
      stages: [{ time: { mean: 0.6, cv: 1 }, setup: { time: 0.1 }, servers: 1, lot, modular: true, addedValue: 60 }],
      wishes: Array.from({ length: families }, (_, i) => ({ id: `w${i}`, stage: 's0', wished: 2 })),
    });

  it('share the unit time of their stage, while each lot keeps its own setup', () => {
    for (const families of [1, 2, 3]) {
      const [stage] = modulesOf(families).stages;
      expectNear(stage?.utilisation, families * (0.1 + 0.6 / families), 1e-9);
      expect(modulesOf(families).stocks.map(({ value }) => value)).toEqual(Array(families).fill(60 / families));
    }
  });

  it('called together wait for each other: on average half of the others come first', () => {
    // One server, no variation anywhere: only the F − 1 others of the same order are waited for.
    const together = (families: number) =>
      sketchAt(1, {
        stages: [{ time: { mean: 0.5 }, servers: 1, modular: true }],
        wishes: Array.from({ length: families }, (_, i) => ({ id: `w${i}`, stage: 's0', wished: 1 })),
        demand: { mean: 1, std: 0 },
      }).stages[0]?.wait;
    expectNear(together(2), (2 - 1) * (0.5 / 2 / 2), 1e-9);
    expectNear(together(5), (5 - 1) * (0.5 / 5 / 2), 1e-9);
  });

  it('make an order wait at least as long as for the slowest of them, at most as long as for all in turn', () => {
    const position = modulesOf(3);
    const waits = position.stocks.map(({ backorders }) => backorders ?? 0);
    expectAtMost(Math.max(...waits), position.stockWait ?? 0, 'slowest', 0.005);
    expectAtMost(
      position.stockWait ?? 0,
      waits.reduce((sum, wait) => sum + wait),
      'sum',
      0.005,
    );
  });
});
