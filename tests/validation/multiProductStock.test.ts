import { describe, expect, it } from 'vitest';
import { sketchAt } from '../support/buildChain.ts';
import { expectNear } from '../support/near.ts';

/*
 * Several products made to stock by one machine, first come first served: M/M/1 with ρ = 0.8, equal shares. By thinning
 * the queue of one product is geometric with r = ρp/(1 − ρ + ρp), p = 1/N; so fill is 1 − r^S and
 * on hand S − (1 − r^S)·r/(1 − r).
 */

interface Row {
  readonly products: number;
  readonly r: number;
  /** Stock of each for a fill of at least 95 %. */
  readonly level: number;
  readonly onHand: number;
  /** Making to order is best up to this cost of a backorder, in costs of holding one. */
  readonly ratio: number;
}

const table: readonly Row[] = [
  { products: 1, r: 0.8, level: 14, onHand: 10.176, ratio: 0.25 },
  { products: 2, r: 0.666667, level: 8, onHand: 12.156, ratio: 0.5 },
  { products: 5, r: 0.444444, level: 4, onHand: 16.156, ratio: 1.25 },
  { products: 10, r: 0.285714, level: 3, onHand: 26.093, ratio: 2.5 },
  { products: 20, r: 0.166667, level: 2, onHand: 36.111, ratio: 5 },
  { products: 50, r: 0.074074, level: 2, onHand: 96.022, ratio: 12.5 },
];

function stocked(products: number, service: object) {
  const position = sketchAt(1, {
    stages: [{ time: { mean: 0.8, cv: 1 }, servers: 1, items: products }],
    demand: { mean: 1 },
    service,
  });
  const [stock] = position.stocks;
  if (stock === undefined) throw new Error('a stock is held');
  return stock;
}

describe('several products made to stock by one machine', () => {
  it.each(table)('$products products: $level of each fill 95 percent, $onHand on hand in all', (row) => {
    const stock = stocked(row.products, { measure: 'fill', target: 0.95 });
    expectNear(stock.onHand, row.onHand, 1e-3, 'on hand');
    expectNear(stock.fillRate, 1 - row.r ** row.level, 1e-3, 'fill');
    expect(stock.items).toBe(row.products);
  });

  it.each(table)('$products products: it is r = $r of the demand that finds an empty shelf at level 1', (row) => {
    expectNear(stocked(row.products, { measure: 'level', level: 1 }).fillRate, 1 - row.r, 1e-5);
  });

  it.each(table)('$products products: at a backorder cost of $ratio none and one of each cost the same', (row) => {
    const cost = (level: number) => {
      const { onHand, backorders } = stocked(row.products, { measure: 'level', level });
      return (onHand ?? Number.NaN) + row.ratio * (backorders ?? Number.NaN);
    };
    expectNear(cost(1), cost(0), 1e-9);
  });
});
