import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalItems, type Items, multiplyByWish, SINGLE_ITEM } from '../../../src/engine/analytic/itemGroups.ts';
import { type StockRules, stockPoint } from '../../../src/engine/analytic/stockPoint.ts';
import type { Wish } from '../../../src/engine/chain/chain.ts';
import { coverage, optionShares } from '../../../src/engine/chain/wishCoverage.ts';
import { buildChain } from '../../support/buildChain.ts';
import { between, forAll, wholeBetween } from '../../support/forAll.ts';
import { expectAtMost, expectNear } from '../../support/near.ts';

function wishesOf(...options: readonly (readonly [offered: number, exponent: number])[]): readonly Wish[] {
  return buildChain({
    stages: [{}],
    wishes: options.map(([wished, exponent], index) => ({ id: `w${index}`, stage: 's0', wished, exponent })),
  }).wishes;
}

const itemsOf = (wishes: readonly Wish[]): Items => wishes.reduce(multiplyByWish, SINGLE_ITEM);

/** Every item by itself, however many there are. */
function enumerated(wishes: readonly Wish[]): Items {
  let shares = [1];
  for (const wish of wishes) shares = shares.flatMap((share) => optionShares(wish).map((option) => share * option));
  const squares = shares.reduce((sum, share) => sum + share * share, 0);
  return { count: shares.length, groups: shares.map((share) => ({ share, count: 1 })), effective: 1 / squares };
}

function stockOf(items: Items, changes: Partial<StockRules> = {}) {
  const rules: StockRules = {
    items,
    policy: { lot: 1, demandLot: 1 },
    effectiveDemandItems: items.effective,
    service: { measure: 'cycle', target: 0.95 },
    rate: 400,
    dispersion: 3,
    forecastError: 0,
    ...changes,
  };
  return stockPoint(rules, { mean: 12, orderedVariance: 4, crossingMean: 0, crossingVariance: 0 });
}

describe('options of a wish', () => {
  it('are asked for by rank: two options of exponent 1 by two in three and one in three', () => {
    const [wish] = wishesOf([2, 1]);
    if (wish === undefined) throw new Error('there is a wish');
    const [first = 0, second = 0] = optionShares(wish);
    expectNear(first, 2 / 3, 1e-12);
    expectNear(second, 1 / 3, 1e-12);
  });

  it('cover the share of customers whose own is offered: four of twelve cover 0.671', () => {
    expectNear(coverage({ wished: 12, offered: 4, exponent: 1 }), 0.671, 1e-3);
    expectNear(coverage({ wished: 64, offered: 8, exponent: 1 }), 0.57, 0.01);
    expectNear(coverage({ wished: 10, offered: 4, exponent: 0 }), 0.4, 1e-12);
    expect(coverage({ wished: 7, offered: 7, exponent: 2 })).toBe(1);
  });

  it('cover more customers the more of them are offered, and the more customers agree', () => {
    forAll(fc.tuple(wholeBetween(2, 200), between(0, 3), between(0, 1)), ([wished, exponent, share]) => {
      const offered = 1 + Math.floor(share * (wished - 2));
      const covered = coverage({ wished, offered, exponent });
      expect(covered).toBeGreaterThan(0);
      expectAtMost(covered, coverage({ wished, offered: offered + 1, exponent }), 'one more option');
      expectAtMost(covered, coverage({ wished, offered, exponent: exponent + 0.5 }), 'more agreement');
      expect(coverage({ wished, offered: wished, exponent })).toBe(1);
    });
  });
});

describe('items', () => {
  const fewWishes = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(0, 0.5, 1, 2)), { maxLength: 8 });

  it('are the product of the options, share all demand, and count for between one and all', () => {
    forAll(fewWishes, (options) => {
      const items = itemsOf(wishesOf(...options));
      const count = options.reduce((product, [offered]) => product * offered, 1);
      expect(items.count).toBe(count);
      expectNear(
        items.groups.reduce((sum, group) => sum + group.count, 0),
        count,
        1e-9,
        'count',
      );
      expectNear(
        items.groups.reduce((sum, group) => sum + group.count * group.share, 0),
        1,
        1e-9,
        'demand',
      );
      expect(items.effective).toBeGreaterThanOrEqual(1);
      expect(items.effective).toBeLessThanOrEqual(count * (1 + 1e-9));
    });
  });

  it('equally asked for count for as many as they are', () => {
    expect(equalItems(64)).toEqual({ count: 64, groups: [{ share: 1 / 64, count: 64 }], effective: 64 });
    expectNear(itemsOf(wishesOf([4, 0], [16, 0])).effective, 64, 1e-12);
  });

  it('up to a thousand are exact', () => {
    const wishes = wishesOf([10, 1], [10, 0.7], [10, 1.3]);
    const [exact, grouped] = [enumerated(wishes), itemsOf(wishes)];
    expectNear(grouped.effective, exact.effective, 1e-10);
    for (const service of [
      { measure: 'cycle', target: 0.95 },
      { measure: 'fill', target: 0.98 },
    ] as const) {
      expectNear(stockOf(grouped, { service }).onHand, stockOf(exact, { service }).onHand, 1e-10);
    }
  });

  it.each([
    [
      'cycle',
      0.95,
      [
        [10, 1],
        [20, 1],
        [20, 1],
      ],
    ],
    ['cycle', 0.9, [[4_000, 1]]],
    [
      'fill',
      0.95,
      [
        [10, 0.5],
        [20, 1.5],
        [20, 1],
      ],
    ],
    [
      'fill',
      0.98,
      [
        [2, 0],
        [2_000, 2],
      ],
    ],
  ] as const)(
    'beyond a thousand keep what is on hand, its fill and its wait within 1 percent: %s %f, options %j',
    (measure, target, options) => {
      const wishes = wishesOf(...options);
      const [exact, grouped] = [enumerated(wishes), itemsOf(wishes)];
      expect(exact.count).toBe(4_000);
      expectNear(grouped.effective, exact.effective, 0.01, 'effective');
      const service = { measure, target };
      const [all, few] = [stockOf(exact, { service }), stockOf(grouped, { service })];
      expectNear(few.onHand, all.onHand, 0.01, 'on hand');
      expectNear(few.wait.zero, all.wait.zero, 0.01, 'fill');
      expectNear(few.wait.mean, all.wait.mean, 0.01, 'wait');
    },
  );

  it('have no limit: 10⁶⁰ of them take finite figures and little time', () => {
    const wishes = wishesOf(...Array.from({ length: 20 }, () => [1_000, 1] as const));
    const started = performance.now();
    const items = itemsOf(wishes);
    const stock = stockOf(items);
    expect(performance.now() - started).toBeLessThan(1_000);
    expectNear(items.count, 1e60, 1e-9);
    expectNear(
      items.groups.reduce((sum, group) => sum + group.count * group.share, 0),
      1,
      1e-6,
    );
    for (const figure of [stock.onHand, stock.backorders, stock.wait.second])
      expect(Number.isFinite(figure)).toBe(true);
    expect(stock.wait.zero).toBeGreaterThan(0);
  });
});
