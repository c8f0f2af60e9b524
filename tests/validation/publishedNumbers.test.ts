import { describe, expect, it } from 'vitest';
import { guaranteedService } from '../../src/engine/analytic/guaranteedService.ts';
import { SINGLE_ITEM } from '../../src/engine/analytic/itemGroups.ts';
import { stockPoint } from '../../src/engine/analytic/stockPoint.ts';
import { buildChain, type ChainSketch, sketchAt } from '../support/buildChain.ts';
import { known } from '../support/known.ts';
import { expectNear } from '../support/near.ts';

/** The stock at the decoupling point after all stages. */
function stockOf(sketch: ChainSketch) {
  const [stock] = sketchAt(sketch.stages.length, sketch).stocks;
  if (stock === undefined) throw new Error('there is a stock');
  return { onHand: known(stock.onHand), backorders: known(stock.backorders), fillRate: known(stock.fillRate) };
}

describe('an M/M/1 make-to-stock queue of load 0.8 (Buzacott & Shanthikumar 1993)', () => {
  const at = (level: number) =>
    stockOf({
      stages: [{ time: { mean: 1, cv: 1 }, servers: 1 }],
      demand: { mean: 0.8 },
      service: { measure: 'level', level },
    });

  it.each([
    [5, 0.67232, 1.31072, 2.31072],
    [10, 0.892626, 0.429497, 6.429497],
  ])('with base stock %i fills %f, owes %f and holds %f', (level, fill, owed, held) => {
    const { fillRate, backorders, onHand } = at(level);
    expectNear(fillRate, fill, 2e-6);
    expectNear(backorders, owed, 2e-6);
    expectNear(onHand, held, 2e-6);
  });

  // S* = ⌊ln(h/(h + b))/ln ρ⌋ with h = 1.
  it.each([
    [4, 7],
    [9, 10],
    [19, 13],
    [99, 20],
  ])('costs least, at %i a unit owed and 1 held, with base stock %i', (owed, best) => {
    const costs = Array.from({ length: 30 }, (_, level) => at(level).onHand + owed * at(level).backorders);
    expect(costs.indexOf(Math.min(...costs))).toBe(best);
  });
});

describe('stock before an M/M/1 queue', () => {
  // S* = 0 exactly where ρ ≤ h/(h + b); with h = 1, b = 1 the two cost the same at a load of one half.
  it.each([
    [0.45, 0],
    [0.55, 1],
  ])(
    'is worth while from a load of one half on, if a unit owed costs as much as one held: at %f it is %i',
    (load, best) => {
      const costs = Array.from({ length: 8 }, (_, level) => costAt(load, level));
      expect(costs.indexOf(Math.min(...costs))).toBe(best);
    },
  );

  it('costs the same with none and with one where the load is one half', () => {
    expectNear(costAt(0.5, 1), costAt(0.5, 0), 1e-9);
  });

  function costAt(load: number, level: number): number {
    const { onHand, backorders } = stockOf({
      stages: [{ time: { mean: 1, cv: 1 }, servers: 1 }],
      demand: { mean: load },
      service: { measure: 'level', level },
    });
    return onHand + backorders;
  }
});

describe('lots of 1,300 units a year, 8 an order, 0.225 a unit held (Snyder & Shen, example 3.1)', () => {
  /** Setups, cycle stock, and half a unit more: lots are counted in whole units, of which on average (Q − 1)/2 lie. */
  const costOf = (lot: number) => {
    const stages = [{ time: { mean: 0 }, setup: { time: 0, cost: 8 }, lot, addedValue: 1 }];
    const chain = { stages, demand: { mean: 1_300 }, timeUnitsPerYear: 1, finance: { holdingRate: 0.225 } };
    const { cost } = sketchAt(1, chain);
    return known(cost.setup) + known(cost.cycle) + 0.225 / 2;
  };

  it('cost 68.41 a year in lots of 304, the least there is, and 69.725 in lots of 250', () => {
    expectNear(costOf(304), 68.410526, 1e-6);
    expectNear(costOf(250), 69.725, 1e-6);
    for (const lot of [100, 200, 303, 305, 400, 1_000]) expect(costOf(lot)).toBeGreaterThan(costOf(304));
  });

  it('cost ½(Q/Q* + Q*/Q) times the least in lots of any size, setups and holding alike at the least', () => {
    for (const lot of [50, 152, 608, 1_300]) {
      expectNear(costOf(lot) / costOf(304), (lot / 304.04678 + 304.04678 / lot) / 2, 1e-6);
    }
  });
});

describe('printers for Europe (Hewlett-Packard; monthly means and deviations, five weeks, 1.9 deviations)', () => {
  const WEEKS = 4.33;
  /** As guaranteed service reckons: so many deviations of normal demand. Skewed demand takes more (`tests/examples`). */
  const safety = (mean: number, std: number) => {
    const demand = { mean: mean / WEEKS, std: std / Math.sqrt(WEEKS) };
    const chain = buildChain({ stages: [{ time: { mean: 5 }, addedValue: 1 }], demand, service: { target: 0.971283 } });
    return known(guaranteedService(chain, 1).stages[0]?.safetyStock);
  };
  const models = [
    [42.33, 32.41],
    [420.17, 203.93],
    [15830.08, 5624.58],
    [2301.17, 1168.49],
    [4208, 2204.58],
    [306.83, 103.12],
  ] as const;

  it('takes 11,484 of the model sold most, 12,748 of generic ones, 19,089 of all models apart', () => {
    expectNear(safety(15830.08, 5624.58), 11_484, 0.001);
    expectNear(safety(23108.58, 6243.96), 12_748, 0.001);
    const apart = models.reduce((sum, [mean, std]) => sum + safety(mean, std), 0);
    expectNear(apart, 19_089, 0.01);
  });
});

describe('pooling four equal items that are correlated by 0.3 (Eppen 1979)', () => {
  it('keeps √((1 + 3·0.3)/4) = 0.689202 of the safety stock', () => {
    // Items drawn by share from demand of dispersion v correlate by (v − 1)/(v + 3): 0.3 at v = 19/7.
    const costOf = (items: number) => {
      const stages = [{ time: { mean: 3 }, addedValue: 10, items }];
      return known(guaranteedService(buildChain({ stages, demand: { mean: 7, std: Math.sqrt(19) } }), 1).cost);
    };
    expectNear(costOf(1) / costOf(4), 0.689202, 1e-6);
  });
});

describe('three stocks in a row (Snyder & Shen, example 6.1)', () => {
  it('cost 47.61 a period with base stocks 10.69, 5.53 and 6.49; waits by METRIC make that 2.3 percent too dear', () => {
    // Demand 5 ± 1 a period, counted in hundredths of a unit; delays 2, 1, 1; holding 2, 4, 7; 37.12 for what is owed.
    const UNIT = 100;
    const rules = {
      items: SINGLE_ITEM,
      policy: { lot: 1, demandLot: 1 },
      effectiveDemandItems: 1,
      rate: 5 * UNIT,
      dispersion: UNIT / 5,
      forecastError: 0,
    };
    let waits = { mean: 0, second: 0 };
    const stocks = [
      [2, 1069],
      [1, 553],
      [1, 649],
    ].map(([delay = 0, level = 0]) => {
      const replenishment = {
        mean: delay + waits.mean,
        orderedVariance: waits.second - waits.mean ** 2,
        crossingMean: 0,
        crossingVariance: 0,
      };
      const point = stockPoint({ ...rules, service: { measure: 'level', level } }, replenishment);
      waits = point.wait;
      return point;
    });
    const [first, second, last] = stocks;
    const held = [first, second, last].reduce((sum, point, i) => sum + ([2, 4, 7][i] ?? 0) * (point?.onHand ?? 0), 0);
    // On the way to the next stage a unit is still worth what it was at the stage before.
    const transit = 2 * 5 * UNIT * 1 + 4 * 5 * UNIT * 1;
    const cost = (held + transit + 37.12 * (last?.backorders ?? 0)) / UNIT;
    expectNear(cost, 47.61 * 1.023, 0.001);
  });
});
