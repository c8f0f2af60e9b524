import { describe, expect, it } from 'vitest';
import { planPosition } from '../../../src/engine/analytic/planPosition.ts';
import { replicate } from '../../../src/engine/simulation/replication.ts';
import { runOf, simulateChain } from '../../../src/engine/simulation/simulateChain.ts';
import { systemOf } from '../../../src/engine/simulation/system.ts';
import { buildChain, positionAt } from '../../support/buildChain.ts';
import { chains } from '../../support/chains.ts';
import { figureAt, figuresOf } from '../../support/figureAt.ts';
import { forAll } from '../../support/forAll.ts';
import { expectNear } from '../../support/near.ts';
import { simulateAt } from '../../support/simulateAt.ts';
import { soundChains } from '../../support/soundChains.ts';

const queue = buildChain({ stages: [{ time: { mean: 0.7, cv: 1 }, servers: 1 }] });

describe('simulateChain', () => {
  it('gives the same bits for the same seed, replication by replication as well as all at once', () => {
    forAll(
      soundChains(5),
      (chain) => {
        const plan = planPosition(chain, chain.codp);
        const options = { orders: 60, warmUp: 10, replications: 3, seed: 9 };
        const result = simulateChain(chain, plan, options);
        expect(simulateChain(chain, plan, options)).toEqual(result);
        const system = systemOf(chain, plan);
        const last = replicate(system, runOf(chain, plan, options), 2);
        expect(last).toEqual(result.replications[2]);
      },
      15,
    );
  });

  it('gives other figures for another seed and in another replication', () => {
    const means = [1, 2, 3].map((seed) => simulateAt(queue, 0, { orders: 100, seed }).position.leadTime.mean?.mean);
    expect(new Set(means).size).toBe(3);
    const { replications } = simulateAt(queue, 0, { orders: 100, replications: 5 });
    expect(new Set(replications.map(({ leadTime }) => leadTime.mean)).size).toBe(5);
  });

  it('has intervals that hold the known mean for about 95 of 100 seeds', () => {
    const held = Array.from({ length: 100 }, (_, seed) => {
      const { leadTime } = simulateAt(queue, 0, { orders: 2_000, replications: 10, seed }).position;
      // M/M/1: 0.7/(1 − 0.7).
      return Math.abs((leadTime.mean?.mean ?? 0) - 0.7 / 0.3) <= (leadTime.mean?.halfWidth ?? 0) ? 1 : 0;
    }).reduce<number>((sum, one) => sum + one, 0);
    expect(held).toBeGreaterThanOrEqual(88);
    expect(held).toBeLessThanOrEqual(100);
  });

  it('has intervals half as wide for four times the orders', () => {
    const widthOf = (orders: number) =>
      Array.from({ length: 10 }, (_, seed) => simulateAt(queue, 0, { orders, seed }).position.leadTime.mean)
        .map((estimate) => estimate?.halfWidth ?? Number.NaN)
        .reduce((sum, width) => sum + width / 10, 0);
    expectNear(widthOf(8_000) / widthOf(2_000), 0.5, 0.2);
  });

  it('counts orders and warm-up of every replication, and keeps the lead times of the orders that count', () => {
    const result = simulateAt(queue, 0, { orders: 300, warmUp: 200, replications: 4 });
    expect(result.orders).toBe(2_000);
    expect(result.replications.map(({ leadTimes }) => leadTimes.length)).toEqual([300, 300, 300, 300]);
    const [first] = result.replications;
    expectNear(
      first?.leadTimes.reduce((sum, time) => sum + time / 300, 0),
      first?.leadTime.mean ?? 0,
      1e-9,
    );
  });

  it('measures percentiles and deviation over all orders, however alike those of one replication are', () => {
    // One delay for 20 means, and replications that play a fraction of that: all orders of one wait as long.
    const late = buildChain({
      stages: [{ time: { mean: 100, cv: 1 } }],
      demand: { mean: 1, std: 0 },
      market: { promise: { percentile: 0.8 } },
    });
    const { position, replications } = simulateAt(late, 0, { orders: 20, warmUp: 1_000, replications: 400 });
    const own = replications.map(({ leadTime }) => leadTime.std);
    expect(own.toSorted((one, other) => one - other)[200]).toBeLessThan(10);
    expectNear(position.leadTime.std?.mean, 100, 0.15);
    expectNear(position.leadTime.p80?.mean, 100 * Math.log(5), 0.2);
    expectNear(position.onTime?.mean, 0.8, 0.01);
    // E[(L − q)⁺] of the exponential law at its 80 % percentile.
    expectNear(position.lateness?.mean, 20, 0.35);
  });

  it.each([
    { orders: 0 },
    { orders: 1.5 },
    { warmUp: -1 },
    { replications: 0 },
    { replications: 1_001 },
    { seed: -1 },
    { seed: Number.NaN },
  ])('refuses %j, and says what it may be', (options) => {
    const [name] = Object.keys(options);
    expect(() => simulateAt(queue, 0, options)).toThrow(new RegExp(`^${name} must be a whole number in `));
  });
});

describe('any valid chain', { timeout: 240_000 }, () => {
  it('has figures that are finite, and undefined just where the formulas have none', () => {
    forAll(
      chains({ mostStages: 20, best: true }),
      (chain) => {
        const formulas = positionAt(chain, chain.codp);
        const { position } = simulateAt(chain, chain.codp, { orders: 40, warmUp: 10, replications: 2 });
        for (const [path, figure] of figuresOf(position)) {
          if (typeof figure === 'number') expect(Number.isFinite(figure), `${path} is ${figure}`).toBe(true);
        }
        for (const [path, known] of figuresOf(formulas)) {
          if (known === null) expect(figureAt(position, path), path).toBeNull();
        }
      },
      150,
    );
  });

  it('has shares between 0 and 1, nothing negative, and sums that add up', () => {
    forAll(soundChains(6), (chain) => {
      for (let codp = 0; codp <= chain.stages.length; codp++) {
        const { position } = simulateAt(chain, codp, { orders: 100, warmUp: 50, replications: 2 });
        for (const [path, figure] of figuresOf(position)) {
          if (typeof figure !== 'number' || !path.endsWith('.mean')) continue;
          expect(figure, path).toBeGreaterThanOrEqual(-1e-9);
          if (/(fillRate|onTime|acceptance)\.mean$/.test(path)) expect(figure, path).toBeLessThanOrEqual(1);
        }
        const { cycle, safety, wip, obsolescence, inventory } = position.cost;
        const parts = [cycle, safety, wip, obsolescence].reduce((sum, part) => sum + (part?.mean ?? 0), 0);
        expect(Math.abs((inventory?.mean ?? 0) - parts)).toBeLessThanOrEqual(1e-6 * Math.max(1, parts));
        for (const { onHand, cycleStock, safetyStock } of position.stocks) {
          const sum = (cycleStock?.mean ?? 0) + (safetyStock?.mean ?? 0);
          expect(Math.abs((onHand?.mean ?? 0) - sum)).toBeLessThanOrEqual(1e-6 * Math.max(1, sum));
        }
      }
    });
  });
});
