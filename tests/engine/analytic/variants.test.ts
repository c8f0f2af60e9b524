import { describe, expect, it } from 'vitest';
import { buildChain, positionAt } from '../../support/buildChain.ts';
import { expectNear } from '../../support/near.ts';

const sixWishes = Array.from({ length: 6 }, (_, i) => ({ id: `w${i}`, stage: 'make', wished: 2, exponent: 0 }));

const chainOf = (make: object) =>
  buildChain({
    stages: [
      { id: 'buy', kind: 'purchasing', time: { mean: 5 }, addedValue: 30 },
      { id: 'make', kind: 'production', time: { mean: 4 }, addedValue: 60, ...make },
      { id: 'fit', kind: 'assembly', time: { mean: 1 }, addedValue: 20 },
    ],
    wishes: sixWishes,
    demand: { mean: 20 },
  });

describe('six wishes of two options', () => {
  const integral = positionAt(chainOf({}), 2);
  const modular = positionAt(chainOf({ modular: true }), 2);

  it('are 64 products either way', () => {
    expect(integral.customization.products).toBe(64);
    expect(modular.customization.products).toBe(64);
  });

  it('stock 64 items where the stage is integral', () => {
    expect(integral.stocks.map(({ items }) => items)).toEqual([64]);
    expect(integral.stocks[0]).toMatchObject({ boundary: 2, stage: 'make', wish: null, value: 90 });
  });

  it('stock twelve where it is modular, in six families beside the platform', () => {
    const [platform, ...families] = modular.stocks;
    expect(platform).toMatchObject({ boundary: 2, stage: 'buy', wish: null, items: 1, value: 30 });
    expect(families.map(({ wish }) => wish)).toEqual(['w0', 'w1', 'w2', 'w3', 'w4', 'w5']);
    expect(families.reduce((items, family) => items + family.items, 0)).toBe(12);
    for (const family of families) expect(family).toMatchObject({ boundary: 2, stage: 'make', items: 2, value: 10 });
  });

  it('ask of an order that all its modules are there together, which is seldomer than any one of them', () => {
    for (const { fillRate } of modular.stocks) expect(modular.fillRate).toBeLessThan(fillRate ?? 0);
    expect(modular.stockWait).toBeGreaterThan(0);
  });

  it('are not stocked at all before the decoupling point', () => {
    expect(positionAt(chainOf({ modular: true }), 1).stocks.map(({ items }) => items)).toEqual([1]);
    expect(positionAt(chainOf({ modular: true }), 0).stocks).toEqual([]);
  });
});

describe('what a platform counts', () => {
  const hourglass = buildChain({
    stages: [
      { id: 'panels', time: { mean: 3 }, items: 375 },
      { id: 'carcass', time: { mean: 3 }, items: 120 },
      { id: 'fronts', time: { mean: 3 } },
    ],
    wishes: [
      { id: 'depth', stage: 'panels', wished: 7 },
      { id: 'front', stage: 'fronts', wished: 10, offered: 5 },
    ],
    demand: { mean: 20 },
  });

  it('is what the company knows, multiplied only by wishes that come later', () => {
    const counts = [1, 2, 3].map((codp) => positionAt(hourglass, codp).stocks[0]?.items);
    expect(counts).toEqual([375, 120, 600]);
  });

  it('is the offered options of its integral material stages, not those of designs and orders', () => {
    const chain = buildChain({
      stages: [{ kind: 'sales' }, { kind: 'engineering', time: { mean: 2 } }, { time: { mean: 2 } }],
      wishes: [
        { id: 'a', stage: 's0', wished: 9 },
        { id: 'b', stage: 's1', wished: 8 },
        { id: 'c', stage: 's2', wished: 7, offered: 3 },
      ],
    });
    expect(positionAt(chain, 3).stocks.map(({ items }) => items)).toEqual([3]);
  });

  it('is nothing where all stages before the point are modular', () => {
    const modular = buildChain({ stages: [{ time: { mean: 1 }, modular: true, addedValue: 8 }, {}] });
    expect(positionAt(modular, 1).stocks).toMatchObject([{ wish: null, stage: 's0', items: 1, value: 8 }]);
  });
});

describe('the differentiation point', () => {
  const differentiationOf = (stages: readonly object[], wishes: readonly object[] = []) =>
    [0, stages.length].map((codp) => positionAt(buildChain({ stages, wishes }), codp).differentiation);

  it('is before the first integral material stage with a choice, wherever the decoupling point stands', () => {
    const wishes = [
      { id: 'a', stage: 's0', wished: 5 },
      { id: 'b', stage: 's2', wished: 4, offered: 1 },
      { id: 'c', stage: 's3', wished: 4, offered: 2 },
    ];
    expect(differentiationOf([{ kind: 'sales' }, {}, {}, {}], wishes)).toEqual([3, 3]);
  });

  it('is where a stage tells that it makes more than one item', () => {
    expect(differentiationOf([{}, { items: 6 }, {}])).toEqual([1, 1]);
    expect(differentiationOf([{}, { items: 1 }], [{ id: 'a', stage: 's1', wished: 5 }])).toEqual([2, 2]);
  });

  it('is after all stages where there is nothing to tell apart, modules aside', () => {
    expect(differentiationOf([{}, { modular: true }], [{ id: 'a', stage: 's1', wished: 5 }])).toEqual([2, 2]);
  });
});

describe('popularity', () => {
  it('makes one hundred items equally asked for need more stock than one hundred that are not', () => {
    const stockWith = (exponent: number) => {
      const chain = buildChain({
        stages: [{ time: { mean: 10 } }],
        wishes: [{ id: 'w', stage: 's0', wished: 100, exponent }],
        demand: { mean: 1_000 },
      });
      return positionAt(chain, 1).stocks[0]?.onHand ?? 0;
    };
    expect(stockWith(2)).toBeLessThan(stockWith(1));
    expect(stockWith(1)).toBeLessThan(stockWith(0));
    // Equal items, Poisson demand of 100 each: at most 117 in 95 % of cycles (scipy.stats.poisson.ppf), so 118 − 100.
    expectNear(stockWith(0), 100 * 18, 0.02);
  });
});
