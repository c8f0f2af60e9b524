import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../../src/engine/analytic/evaluateChain.ts';
import { guaranteedService } from '../../../src/engine/analytic/guaranteedService.ts';
import { stockPlans } from '../../../src/engine/analytic/stockPlan.ts';
import type { Chain } from '../../../src/engine/chain/chain.ts';
import { buildChain } from '../../support/buildChain.ts';
import { forAll } from '../../support/forAll.ts';
import { known } from '../../support/known.ts';
import { expectAtMost, expectNear } from '../../support/near.ts';
import { soundChains } from '../../support/soundChains.ts';

/** Cheap material that takes long, then dear work that is quick; z·σ = 40. */
const sketch = {
  stages: [
    { id: 'sell', kind: 'sales', time: { mean: 1 } },
    { id: 'buy', kind: 'purchasing', time: { mean: 64 }, addedValue: 1 },
    { id: 'draw', kind: 'engineering', time: { mean: 5 }, addedValue: 9 },
    { id: 'make', kind: 'production', time: { mean: 1 }, addedValue: 49 },
    { id: 'fit', kind: 'assembly', time: { mean: 8 }, addedValue: 50 },
  ],
  codp: 5,
  demand: { mean: 45, std: 10 },
  service: { target: 0.9999683287581669 },
  finance: { holdingRate: 1 },
};

const planOf = (stockPoints: number[] | 'best', codp = 5) => stockPlans(buildChain({ ...sketch, stockPoints }))[codp];
const byStage = (plan: ReturnType<typeof planOf>) =>
  plan?.stages.map(({ id, figures }) => [id, figures?.serviceTime, figures?.netTime]);

describe('the stock plan of a position', () => {
  it('tells where stock is held, and what it covers, when that is left open', () => {
    const plan = planOf('best');
    expect(byStage(plan)).toEqual([
      ['buy', 0, 64],
      ['make', 1, 0],
      ['fit', 0, 9],
    ]);
    expect(plan?.stages.map(({ boundary, holdsStock }) => [boundary, holdsStock])).toEqual([
      [2, true],
      [4, false],
      [5, true],
    ]);
    expectNear(plan?.cost, 40 * 8 + 40 * 100 * 3, 1e-9);
    expect(plan?.leastCost).toBe(plan?.cost);
  });

  it('tells the same of stock that is held by hand, also where that is not the best', () => {
    const plan = planOf([4]);
    expect(byStage(plan)).toEqual([
      ['buy', 64, 0],
      ['make', 0, 65],
      ['fit', 0, 8],
    ]);
    expectNear(plan?.cost, 40 * 50 * Math.sqrt(65) + 40 * 100 * Math.sqrt(8), 1e-9);
    expectNear(plan?.leastCost, 40 * 8 + 40 * 100 * 3, 1e-9);
  });

  it('tells what each choice saves: what all would cost otherwise', () => {
    const [buy, make, fit] = planOf('best')?.stages ?? [];
    const cost = 40 * 8 + 40 * 100 * 3;
    expectNear(buy?.figures?.otherwise, 40 * 100 * Math.sqrt(73) - cost, 1e-9);
    expectNear(make?.figures?.otherwise, 40 * 8 + 40 * 50 + 40 * 100 * Math.sqrt(8) - cost, 1e-9);
    expect(fit?.figures?.otherwise).toBeNull();
  });

  it('counts a point by hand at the last stage of the platform before it, and none at or past the decoupling point', () => {
    expect(planOf([3])?.stages.map(({ holdsStock }) => holdsStock)).toEqual([true, false, true]);
    expect(planOf([4, 5], 4)?.stages.map(({ boundary, holdsStock }) => [boundary, holdsStock])).toEqual([
      [2, false],
      [4, true],
    ]);
  });

  it('is empty where no stage of the platform is forecast-driven', () => {
    expect(planOf('best', 1)).toEqual({ cost: 0, leastCost: 0, stages: [] });
  });

  it('has places but no figures where a stage is overloaded', () => {
    const stages = [{ time: { mean: 3 }, servers: 1, addedValue: 1 }, { time: { mean: 1 } }];
    expect(stockPlans(buildChain({ stages, stockPoints: [1] }))[2]).toEqual({
      cost: null,
      leastCost: null,
      stages: [
        { id: 's0', boundary: 1, holdsStock: true, figures: null },
        { id: 's1', boundary: 2, holdsStock: true, figures: null },
      ],
    });
  });

  it('places what guaranteed service places, at the same cost, for every chain and position', () => {
    forAll(soundChains(), (given) => {
      const chain: Chain = { ...given, stockPoints: 'best' };
      stockPlans(chain).forEach((plan, codp) => {
        const placed = guaranteedService(chain, codp);
        const held = plan.stages.slice(0, -1).filter(({ holdsStock }) => holdsStock);
        expect(held.map(({ boundary }) => boundary)).toEqual(placed.stockPoints);
        expectNear(plan.cost, known(placed.cost), 1e-12);
        for (const { figures } of plan.stages) expect(known(figures?.otherwise ?? 0)).toBeGreaterThanOrEqual(-1e-9);
      });
    });
  });

  it('holds stock by hand where the evaluation has it, and never cheaper than the best', () => {
    forAll(fc.tuple(soundChains(), fc.array(fc.integer({ min: 1, max: 7 }))), ([given, points]) => {
      const stockPoints = [...new Set(points)].filter((boundary) => boundary <= given.stages.length);
      const chain = { ...given, stockPoints };
      const { positions } = evaluateChain(chain);
      const modular = new Set(given.stages.filter((stage) => stage.modular).map(({ id }) => id));
      stockPlans(chain).forEach((plan, codp) => {
        const platform = positions[codp]?.stocks.filter(({ stage }) => !modular.has(stage)) ?? [];
        const held = plan.stages.filter(({ holdsStock }) => holdsStock).map(({ id }) => id);
        expect(held).toEqual(platform.map(({ stage }) => stage).reverse());
        expectAtMost(known(plan.leastCost), known(plan.cost), 'least');
      });
    });
  });
});
