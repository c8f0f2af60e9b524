import { chainFacts } from '../../../src/engine/analytic/chainFacts.ts';
import { evaluateChain } from '../../../src/engine/analytic/evaluateChain.ts';
import { suppliedStocks, workingsAt } from '../../../src/engine/analytic/evaluatePosition.ts';
import { guaranteedService, withPlacedStock } from '../../../src/engine/analytic/guaranteedService.ts';
import { SINGLE_ITEM } from '../../../src/engine/analytic/itemGroups.ts';
import { leadTimeDistribution } from '../../../src/engine/analytic/leadTimeDistribution.ts';
import { stockWaitVariance } from '../../../src/engine/analytic/leadTimeIngredients.ts';
import { obsolescenceRateOf } from '../../../src/engine/analytic/money.ts';
import { planPosition } from '../../../src/engine/analytic/planPosition.ts';
import { departureScv } from '../../../src/engine/analytic/queueing.ts';
import { safetyFactor } from '../../../src/engine/analytic/serviceLine.ts';
import { heldStockAt, stockPlans } from '../../../src/engine/analytic/stockPlan.ts';
import { askersOf, itemAt, NO_WAIT } from '../../../src/engine/analytic/stockPoint.ts';
import { buildChain } from '../../support/buildChain.ts';
import { limit } from './limit.ts';

/** Buying takes 4 and making 5, always; one order a time unit. */
const line = {
  stages: [
    { id: 'buy', kind: 'purchasing', time: { mean: 4 }, addedValue: 10 },
    { id: 'make', kind: 'production', time: { mean: 5 }, addedValue: 30 },
  ],
};
const steady = buildChain({ ...line, demand: { mean: 1, std: 0 } });
const poisson = buildChain(line);
const facts = chainFacts(poisson);

const rules = {
  items: SINGLE_ITEM,
  policy: { lot: 1, demandLot: 1 },
  effectiveDemandItems: 1,
  service: { measure: 'level', level: 0 },
  rate: 2,
  dispersion: 1,
  forecastError: 0,
} as const;
const delay = (mean: number) => ({ mean, orderedVariance: 0, crossingMean: 0, crossingVariance: 0 });

/** From a chain to its figures, by formula: the point before all stages, nothing varies, nothing in stock. */
export const ANALYTIC_LIMITS = [
  limit(chainFacts, 'no wishes: one item all along', (f) => [
    f(poisson).platformItems.map(({ count }) => count),
    [1, 1, 1],
  ]),
  limit(evaluateChain, 'all to order and constant: customers wait for all of it, nothing is in stock', (f) => {
    const [first] = f(steady).positions;
    return [
      [first?.leadTime.mean, first?.leadTime.p99, first?.leadTime.std, first?.stocks],
      [9, 9, 0, []],
    ];
  }),
  limit(evaluateChain, 'all on forecast, steady demand and constant times: nobody waits', (f) => {
    const last = f(steady).positions[2];
    return [
      [last?.leadTime.mean, last?.fillRate, last?.stockWait],
      [0, 1, 0],
    ];
  }),
  limit(evaluateChain, 'no stock is kept: as if all were made to order', (f) => {
    const bare = buildChain({ ...line, service: { measure: 'level', level: 0 } });
    const [first, , last] = f(bare).positions;
    return [last?.leadTime.mean, first?.leadTime.mean];
  }),
  limit(workingsAt, 'the point before all stages: no wait for stock', (f) => [f(facts, 0).stockWait, NO_WAIT]),
  limit(suppliedStocks, 'the point before all stages: no stock', (f) => [f(workingsAt(facts, 0).supply), []]),
  limit(guaranteedService, 'steady demand: safety costs nothing', (f) => [f(steady, 2).cost, 0]),
  limit(guaranteedService, 'the point before all stages: nothing to place', (f) => [
    f(poisson, 0),
    { cost: 0, stockPoints: [], stages: [] },
  ]),
  limit(withPlacedStock, 'stock points that are told: as they are', (f) => [f(facts, 2), facts]),
  limit(leadTimeDistribution, 'constant: nobody before 9, everybody then', (f) => {
    const law = f(steady, 0);
    const sharesAt = (isThen: (time: number) => boolean) => [
      ...new Set(law?.cumulative.filter((_, index) => isThen(law.times[index] ?? 0))),
    ];
    return [
      [sharesAt((time) => time < 9 - 1e-6), sharesAt((time) => time > 9 + 1e-6)],
      [[0], [1]],
    ];
  }),
  limit(stockWaitVariance, 'nobody waits', (f) => [f(NO_WAIT), 0]),
  limit(stockWaitVariance, 'everybody, exponentially: the mean squared', (f) => [
    f({ zero: 0, mean: 3, second: 18 }),
    9,
  ]),
  limit(obsolescenceRateOf, 'a stage that tells none: the general rate', (f) => [
    f(chainFacts(buildChain({ ...line, finance: { obsolescenceRate: 0.3 } })), 1),
    0.3,
  ]),
  limit(planPosition, 'the point before all stages: nothing to reorder', (f) => [f(poisson, 0).levels, []]),
  limit(planPosition, 'steady demand, constant times: the reorder point is what is asked for meanwhile', (f) => [
    f(steady, 2).levels,
    [[{ share: 1, count: 1, reorderPoint: 9 }]],
  ]),
  limit(departureScv, 'no work: they leave as they came', (f) => [
    f({ load: 0, arrival: 3, service: 0.2, servers: 2 }),
    3,
  ]),
  limit(departureScv, 'one server that never rests: its service', (f) => [
    f({ load: 1, arrival: 3, service: 0.2, servers: 1 }),
    0.2,
  ]),
  limit(heldStockAt, 'the point before all stages: nothing to hold', (f) => [f(facts, 0).holds, []]),
  limit(heldStockAt, 'one stage: its stock is that of the point', (f) => [f(facts, 1).holds, [true]]),
  limit(safetyFactor, 'a target of one half: none', (f) => [f({ measure: 'cycle', target: 0.5 }), 0]),
  limit(safetyFactor, 'less than one half: none either', (f) => [f({ measure: 'fill', target: 0.1 }), 0]),
  limit(stockPlans, 'steady demand: safety costs nothing, wherever the point stands', (f) => [
    f(steady).map(({ cost }) => cost),
    [0, 0, 0],
  ]),
  limit(askersOf, 'one item asks for one', (f) => [f(rules), 1]),
  limit(itemAt, 'replenished at once: nobody waits', (f) => [f(rules, delay(0), 1).stock.fillRate, 1]),
  limit(itemAt, 'base stock 0: everything that is asked for meanwhile is owed', (f) => [
    f(rules, delay(3), 1).stock.backorders,
    6,
  ]),
];
