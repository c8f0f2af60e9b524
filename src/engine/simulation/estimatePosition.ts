import type { Chain } from '../chain/chain.ts';
import type { Position } from '../performance/position.ts';
import type { PositionPlan } from '../performance/positionPlan.ts';
import type { Estimate, SimulatedPosition } from '../performance/simulatedPosition.ts';
import { cycleStocks } from './cycleStocks.ts';
import { estimate } from './estimate.ts';
import { moneyOf, type PlayedMoney } from './money.ts';
import { poolCustomers } from './poolCustomers.ts';
import type { Replication } from './replication.ts';

/** A figure of one replication; undefined where it saw nothing of it. */
type Figure = (one: Replication, index: number) => number | undefined;
/** An estimate of a figure, null where the formulas have none: undefined is undefined. */
type EstimateOf = (known: number | null, figure: Figure) => Estimate | null;

/**
 * The position as all replications together show it. What chance has no part in is taken from the plan, and so is what is
 * undefined.
 */
export function estimatePosition(
  chain: Chain,
  plan: PositionPlan,
  replications: readonly Replication[],
): SimulatedPosition {
  const { position } = plan;
  const customers = poolCustomers(replications, chain.market);
  const played = replications.map((one, index) => ({ ...one, ...customers[index] }));
  const cycles = cycleStocks(plan, played);
  const money = played.map((one, index) => moneyOf(chain, position, one, cycles[index] ?? []));
  const of: EstimateOf = (known, figure) =>
    known === null ? null : estimate(played.map((one, index) => figure(one, index) ?? Number.NaN));
  return {
    ...position,
    leadTime: leadTimeOf(position, of),
    pd: productionDeliveryOf(chain, position, of),
    stages: stagesOf(chain, position, of),
    stocks: stocksOf(position, cycles, of),
    fillRate: of(position.fillRate, (one) => one.fillRate),
    stockWait: of(position.stockWait, (one) => one.stockWait),
    promise: of(position.promise, (one) => one.promise),
    onTime: of(position.onTime, (one) => one.onTime),
    lateness: of(position.lateness, (one) => one.lateness),
    acceptance: of(position.acceptance, (one) => one.acceptance),
    contacts: of(position.contacts, (one) => one.contacts),
    cost: costOf(position, money, of),
    tiedUp: of(position.tiedUp, (_, index) => money[index]?.tiedUp),
  };
}

function leadTimeOf({ leadTime: known }: Position, of: EstimateOf): SimulatedPosition['leadTime'] {
  return {
    mean: of(known.mean, ({ leadTime }) => leadTime.mean),
    std: of(known.std, ({ leadTime }) => leadTime.std),
    p50: of(known.p50, ({ leadTime }) => leadTime.p50),
    p80: of(known.p80, ({ leadTime }) => leadTime.p80),
    p90: of(known.p90, ({ leadTime }) => leadTime.p90),
    p95: of(known.p95, ({ leadTime }) => leadTime.p95),
    p99: of(known.p99, ({ leadTime }) => leadTime.p99),
  };
}

function productionDeliveryOf(chain: Chain, position: Position, of: EstimateOf): SimulatedPosition['pd'] {
  const { pd } = position;
  const production: Figure = (one) => productionTime(chain, position, one);
  return {
    ...pd,
    production: of(pd.production, production),
    ratio: of(pd.ratio, (one, index) => (production(one, index) ?? Number.NaN) / (pd.delivery ?? 1)),
  };
}

/** P: the order-driven flow times, and the longer of the platform's line and the slowest module. */
function productionTime(chain: Chain, { stages }: Position, played: Replication): number {
  let order = 0;
  let platform = 0;
  let slowestModule = 0;
  stages.forEach(({ driven }, index) => {
    const flowTime = played.stages.get(index)?.flowTime ?? 0;
    if (driven === 'order') order += flowTime;
    else if (chain.stages[index]?.modular) slowestModule = Math.max(slowestModule, flowTime);
    else platform += flowTime;
  });
  return order + Math.max(platform, slowestModule);
}

/** A design that is made once does nothing while orders come. */
const AT_REST = { utilisation: 0, wait: 0, flowTime: 0 };

function stagesOf(chain: Chain, { stages }: Position, of: EstimateOf): SimulatedPosition['stages'] {
  return stages.map((stage, index) => {
    const seen = (one: Replication) => one.stages.get(index) ?? AT_REST;
    return {
      ...stage,
      utilisation: of(stage.utilisation, (one) => seen(one).utilisation),
      wait: of(stage.wait, (one) => seen(one).wait),
      flowTime: of(stage.flowTime, (one) => seen(one).flowTime),
      wip: of(stage.wip, (one) => chain.demand.mean * seen(one).flowTime),
    };
  });
}

function stocksOf(
  { stocks }: Position,
  cycles: readonly (readonly number[])[],
  of: EstimateOf,
): SimulatedPosition['stocks'] {
  return stocks.map((stock, index) => {
    const cycle = (replication: number) => cycles[replication]?.[index] ?? Number.NaN;
    const onHand = (one: Replication) => one.stocks.get(index)?.onHand ?? Number.NaN;
    return {
      ...stock,
      replenishmentTime: of(stock.replenishmentTime, (one) => one.stocks.get(index)?.replenishmentTime),
      cycleStock: of(stock.cycleStock, (_, replication) => cycle(replication)),
      safetyStock: of(stock.safetyStock, (one, replication) => onHand(one) - cycle(replication)),
      onHand: of(stock.onHand, onHand),
      backorders: of(stock.backorders, (one) => one.stocks.get(index)?.backorders),
      fillRate: of(stock.fillRate, (one) => one.stocks.get(index)?.fillRate),
    };
  });
}

function costOf({ cost: known }: Position, money: readonly PlayedMoney[], of: EstimateOf): SimulatedPosition['cost'] {
  const costing = (key: keyof PlayedMoney['cost']) => of(known[key], (_, index) => money[index]?.cost[key]);
  return {
    cycle: costing('cycle'),
    safety: costing('safety'),
    wip: costing('wip'),
    obsolescence: costing('obsolescence'),
    inventory: costing('inventory'),
    setup: costing('setup'),
    design: known.design,
    lateness: costing('lateness'),
    contacts: costing('contacts'),
    missedMargin: costing('missedMargin'),
    total: costing('total'),
  };
}
