import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemStock, type LotPolicy, type ServiceTarget } from '../../../src/engine/analytic/itemStock.ts';
import { countLaw, survivalAt } from '../../../src/engine/numerics/countLaw.ts';
import { between, forAll, ofAnySize, wholeBetween } from '../../support/forAll.ts';
import { estimateMean, isInside } from '../../support/monteCarlo.ts';
import { enumerateStock, playShop, poissonProbabilities, positionsOf } from '../../support/naiveStock.ts';
import { expectAtMost, expectNear } from '../../support/near.ts';
import { seededRandom } from '../../support/seededRandom.ts';

const oneForOne: LotPolicy = { lot: 1, demandLot: 1 };
const level = (units: number): ServiceTarget => ({ measure: 'level', level: units });
const demand = (mean: number, variance: number) => ({ mean, meanSeen: mean, variance });

describe('stock of one item, one for one', () => {
  it('gives the Poisson base stock of mean 5, level 8', () => {
    const stock = itemStock(demand(5, 5), oneForOne, level(8));
    expectNear(stock.fillRate, 0.866628, 1e-6);
    expectNear(stock.backorders, 0.122109, 5e-6);
    expectNear(stock.onHand, 3.122109, 1e-6);
  });

  // Buzacott & Shanthikumar: fill 1 − ρ^S, E[B] = ρ^(S+1)/(1 − ρ), E[I] = S − ρ(1 − ρ^S)/(1 − ρ); ρ = 0.8.
  it.each([
    [5, 0.67232, 1.31072, 2.31072],
    [10, 0.892626, 0.429497, 6.429497],
  ])('gives the M/M/1 make-to-stock queue of level %i', (units, fill, backorders, onHand) => {
    const stock = itemStock(demand(4, 20), oneForOne, level(units));
    expectNear(stock.fillRate, fill, 1e-6);
    expectNear(stock.backorders, backorders, 1e-6);
    expectNear(stock.onHand, onHand, 1e-6);
    // B beyond S is as geometric as the queue itself: E[B(B − 1)] = ρ^S·2ρ²/(1 − ρ)².
    expectNear(stock.backorderPairs, 0.8 ** units * 2 * 16, 1e-6);
  });

  // S* = ⌊ln(h/(h + b))/ln ρ⌋ with holding cost 1: the least level that b/(h + b) of cycles ask for.
  it.each([
    [4, 7],
    [9, 10],
    [19, 13],
    [99, 20],
  ])('finds the M/M/1 level that is best when a backorder costs %i times as much', (penalty, best) => {
    const target = { measure: 'cycle', target: penalty / (penalty + 1) } as const;
    expect(itemStock(demand(4, 20), oneForOne, target).reorderPoint).toBe(best);
  });

  it('fills more, holds more and owes less with every unit, and owes less of it each time', () => {
    forAll(fc.tuple(ofAnySize(0.05, 60), ofAnySize(0.3, 8)), ([mean, dispersion]) => {
      const stocks = Array.from({ length: 30 }, (_, units) =>
        itemStock(demand(mean, mean * dispersion), oneForOne, level(units)),
      );
      stocks.slice(1).forEach((stock, index) => {
        const [before, after] = [stocks[index] ?? stock, stocks[index + 2] ?? stock];
        expectAtMost(before.fillRate, stock.fillRate, 'fill', 1e-7);
        expectAtMost(before.onHand, stock.onHand, 'on hand', 1e-7);
        expectAtMost(stock.backorders, before.backorders, 'backorders', 1e-7);
        if (after !== stock) expectAtMost(2 * stock.backorders, before.backorders + after.backorders, 'convex', 1e-7);
      });
    });
  });
});

describe('stock of one item, in lots', () => {
  const systems = fc.record({
    mean: between(0.2, 25),
    reorderPoint: wholeBetween(-8, 30),
    demandLot: wholeBetween(1, 4),
    multiple: wholeBetween(1, 8),
  });

  it('is what enumeration of every position and every Poisson demand adds up to', () => {
    forAll(systems, ({ mean, reorderPoint, demandLot, multiple }) => {
      const lot = demandLot * multiple;
      const stock = itemStock(demand(mean, mean), { lot, demandLot }, level(reorderPoint + 1));
      const sum = enumerateStock(poissonProbabilities(mean, 150), positionsOf(reorderPoint, lot, demandLot));
      expect(Math.abs(stock.onHand - sum.onHand)).toBeLessThan(1e-8);
      expect(Math.abs(stock.backorders - sum.backorders)).toBeLessThan(1e-8);
      expect(Math.abs(stock.backorderPairs - sum.backorderPairs)).toBeLessThan(1e-6);
      expect(Math.abs(stock.fillRate - sum.fillRate)).toBeLessThan(1e-9);
    });
  });

  it('is what a shop that is played customer by customer comes to', () => {
    const system = { rate: 2, leadTime: 3, reorderPoint: 5, lot: 8 };
    const stock = itemStock(demand(6, 6), { lot: 8, demandLot: 1 }, level(6));
    const random = seededRandom(1);
    const played = Array.from({ length: 400 }, () => playShop(random, system, 1_000));
    for (const figure of ['onHand', 'backorders', 'fillRate'] as const) {
      const runs = played.values();
      const estimate = estimateMean(played.length, () => runs.next().value?.[figure] ?? Number.NaN);
      expect(isInside(stock[figure], estimate), `${figure} ${stock[figure]} in ${estimate.mean}`).toBe(true);
    }
  });

  it('fills more units than it covers cycles', () => {
    forAll(systems, ({ mean, reorderPoint, multiple }) => {
      const stock = itemStock(demand(mean, mean), { lot: multiple, demandLot: 1 }, level(reorderPoint + 1));
      expectAtMost(1 - survivalAt(countLaw(mean, mean), reorderPoint), stock.fillRate, 'cycle service', 1e-8);
    });
  });
});

describe('the reorder point', () => {
  const asked = fc.record({
    mean: ofAnySize(0.01, 1e6),
    dispersion: ofAnySize(0.05, 30),
    lot: wholeBetween(1, 60),
    target: between(0.3, 0.999),
  });

  it('is the least that covers the cycle', () => {
    forAll(asked, ({ mean, dispersion, lot, target }) => {
      const { reorderPoint } = itemStock(
        demand(mean, mean * dispersion),
        { lot, demandLot: 1 },
        { measure: 'cycle', target },
      );
      const law = countLaw(mean, mean * dispersion);
      expect(reorderPoint).toBeGreaterThanOrEqual(0);
      expect(1 - survivalAt(law, reorderPoint)).toBeGreaterThanOrEqual(target - 1e-12);
      if (reorderPoint > 0) expect(1 - survivalAt(law, reorderPoint - 1)).toBeLessThan(target);
    });
  });

  it('is the least that reaches the fill rate, and may lie below 0 when lots are large', () => {
    forAll(asked, ({ mean, dispersion, lot, target }) => {
      const policy = { lot, demandLot: 1 };
      const stock = itemStock(demand(mean, mean * dispersion), policy, { measure: 'fill', target });
      expect(stock.reorderPoint).toBeGreaterThanOrEqual(-lot);
      expect(stock.fillRate).toBeGreaterThanOrEqual(target - 1e-12);
      if (stock.reorderPoint === -lot) return;
      expect(itemStock(demand(mean, mean * dispersion), policy, level(stock.reorderPoint)).fillRate).toBeLessThan(
        target,
      );
    });
    const slow = itemStock(demand(0.1, 0.1), { lot: 50, demandLot: 1 }, { measure: 'fill', target: 0.9 });
    expect(slow.reorderPoint).toBeLessThan(0);
  });
});

describe('stock of an item asked for in large numbers', () => {
  // Where the standard deviation passes 400 the law is taken as continuous.
  it.each([
    [200_000, 0],
    [100_000, 1],
    [32_000, 1],
    [1_000_000, 2.33],
    [160_000, 2.33],
    [91_000, 3],
    [10_000, 2.33],
    [3_200, 1.645],
    [1_000, 1.645],
  ])('changes by less than half a percent across the border: mean %i, %f deviations up', (mean, deviations) => {
    for (const lot of [1, 40]) {
      const units = level(Math.round(mean + deviations * 400));
      const counted = itemStock(demand(mean, 160_000 - 1e-3), { lot, demandLot: 1 }, units);
      const measured = itemStock(demand(mean, 160_000 + 1e-3), { lot, demandLot: 1 }, units);
      expectNear(measured.fillRate, counted.fillRate, 0.005, 'fill');
      expectNear(measured.onHand, counted.onHand, 0.005, 'on hand');
      expectNear(measured.backorders, counted.backorders, 0.005, 'backorders');
    }
  });

  it('tells the two service levels apart: 0.6915 of cycles, 0.9506 of units', () => {
    // σ 1000, Q 4000, r half a deviation above the mean; normal, since Poisson demand is this wide.
    const stock = itemStock(demand(1e6, 1e6), { lot: 4_000, demandLot: 1 }, level(1_000_501));
    expectNear(1 - survivalAt(countLaw(1e6, 1e6), 1_000_500), 0.6915, 1e-3);
    expectNear(stock.fillRate, 0.9506, 1e-3);
  });
});
