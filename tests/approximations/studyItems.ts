import { type Items, multiplyByWish, SINGLE_ITEM } from '../../src/engine/analytic/itemGroups.ts';
import { itemStock } from '../../src/engine/analytic/itemStock.ts';
import { stockPoint } from '../../src/engine/analytic/stockPoint.ts';
import { optionShares } from '../../src/engine/chain/wishCoverage.ts';
import { chainOf } from './chainOf.ts';
import { exactly, type Measurement, type Study } from './measurement.ts';

const SERVICE = { measure: 'fill', target: 0.95 } as const;

/** Many items by groups of like share, against every item by itself. */
export const studyItems: Study = {
  title: 'Many items in groups of like share',
  explanation:
    'A stock of all combinations of Zipf options, 100 units a day, a parallel delay of 5 days, fill rate at least ' +
    '95 % for every item. Exact: every item by itself.',
  isHeld: true,
  measure: () => [
    ...grouped([20, 20, 10], [1, 1, 1]),
    ...grouped([50, 50], [1.5, 0.5]),
    ...grouped([4_000], [1]),
    ...grouped([10, 10, 10, 10], [2, 1, 0.5, 0]),
  ],
};

function grouped(options: readonly number[], exponents: readonly number[]): Measurement[] {
  const { wishes } = chainOf({
    stages: [{ id: 'stage', time: { mean: 1 } }],
    wishes: options.map((wished, i) => ({ id: `w${i}`, stage: 'stage', wished, exponent: exponents[i] })),
  });
  const groups = wishes.reduce(multiplyByWish, SINGLE_ITEM);
  const shares = wishes.map(optionShares).reduce((all, some) => all.flatMap((a) => some.map((b) => a * b)), [1]);
  const each: Items = {
    count: shares.length,
    groups: shares.map((share) => ({ share, count: 1 })),
    effective: 1 / shares.reduce((sum, share) => sum + share * share, 0),
  };
  const [formula, exact] = [groups, each].map(stockOf);
  if (formula === undefined || exact === undefined) throw new Error('no stock');
  const name = options.map((count, i) => `${count}^z=${exponents[i]}`).join(' × ');
  return [
    exactly(name, 'stock on hand', formula.onHand, exact.onHand),
    exactly(name, 'mean wait', formula.wait.mean, exact.wait.mean),
  ];
}

function stockOf(items: Items) {
  const rules = {
    items,
    policy: { lot: 1, demandLot: 1 },
    effectiveDemandItems: items.effective,
    service: SERVICE,
    rate: 100,
    dispersion: 1,
    forecastError: 0,
  };
  return stockPoint(rules, { mean: 5, orderedVariance: 0, crossingMean: 5, crossingVariance: 0 });
}

/** Wide laws of demand by a continuous law with the same skewness, against the law itself. */
export const studyWideLaws: Study = {
  title: 'Wide laws of demand',
  explanation:
    'Demand with a standard deviation of 400 and more: negative binomial, and Pearson III in its place. The reorder ' +
    'point is the one of the formula; exact: the law summed term by term.',
  isHeld: true,
  measure: () => [...wide(10_000, 200_000), ...wide(400, 160_000), ...wide(1_000_000, 1_000_001)],
};

function wide(mean: number, variance: number): Measurement[] {
  const stock = itemStock({ mean, meanSeen: mean, variance }, { lot: 1, demandLot: 1 }, SERVICE);
  const exact = negativeBinomial(mean, variance, stock.reorderPoint + 1);
  const name = `mean ${mean.toLocaleString('en')}, std ${Math.round(Math.sqrt(variance)).toLocaleString('en')}`;
  return [
    exactly(name, 'fill rate', stock.fillRate, exact.fillRate),
    exactly(name, 'backorders', stock.backorders, exact.backorders),
  ];
}

/** P(D ≤ S−1) and E[(D−S)⁺], by the recursion of the law from its mode both ways. */
function negativeBinomial(mean: number, variance: number, baseStock: number) {
  const excess = variance / mean - 1;
  const ratio = (x: number) => (mean + excess * x) / ((1 + excess) * (x + 1));
  const mode = Math.floor(mean);
  const sums = { all: 0, below: 0, beyond: 0 };
  const add = (x: number, weight: number) => {
    sums.all += weight;
    if (x < baseStock) sums.below += weight;
    else sums.beyond += weight * (x - baseStock);
  };
  for (let x = mode, weight = 1; weight > 1e-18 || x < mean + Math.sqrt(variance); x += 1) {
    add(x, weight);
    weight *= ratio(x);
  }
  for (let x = mode - 1, weight = 1; x >= 0; x -= 1) {
    weight /= ratio(x);
    if (weight < 1e-18) break;
    add(x, weight);
  }
  return { fillRate: sums.below / sums.all, backorders: sums.beyond / sums.all };
}
