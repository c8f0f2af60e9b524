import { PRODUCTION_DELIVERY_RATIO, PRODUCTION_TIME, VOLATILITY } from '../formulas/customerFormulas.ts';
import { FLOW_TIME, WORK_IN_PROGRESS } from '../formulas/queueFormulas.ts';
import type {
  Cost,
  LeadTime,
  Position,
  ProductionDelivery,
  StagePerformance,
  StockPerformance,
} from '../performance/position.ts';
import type { ChainFacts } from './chainFacts.ts';
import { positionName } from './classification.ts';
import { type CustomerView, customerView } from './customerOutcome.ts';
import { customizationAt } from './customization.ts';
import { jointWait, type PartWait } from './jointWait.ts';
import { moneyAt, partsAt } from './money.ts';
import { type OrderPath, orderPath } from './orderPath.ts';
import type { Visit } from './queueing.ts';
import type { Wait } from './stockPoint.ts';
import { type SuppliedStock, type Supply, supplyAt } from './supply.ts';

/** Everything that is computed on the way to the figures of one position, for whoever wants to know how. */
export interface Workings {
  /** With extra stock points placed, where the chain leaves that open. */
  readonly facts: ChainFacts;
  readonly path: OrderPath;
  readonly supply: Supply;
  /** An order's wait for stock; null where a stock is undefined. */
  readonly stockWait: Wait | null;
  /** null where a stage is overloaded. */
  readonly view: CustomerView | null;
  readonly position: Position;
}

/**
 * One position of the decoupling point, by formula.
 *
 * @param codp boundary, 0…n
 */
export function evaluatePosition(facts: ChainFacts, codp: number): Position {
  return workingsAt(facts, codp).position;
}

/**
 * One position, and all that its figures are computed from.
 *
 * @param codp boundary, 0…n
 */
export function workingsAt(facts: ChainFacts, codp: number): Workings {
  const path = orderPath(facts, codp);
  const supply = supplyAt(facts, codp, { dispersion: path.dispersion, overloaded: path.overloadedBefore });
  const stages = stagePerformance(facts, codp, path, supply);
  const stockWait = waitForStock(supply);
  const isOverloaded = stages.some((stage) => stage.utilisation >= 1);
  const view = stockWait === null || isOverloaded ? null : customerView(path, stockWait, facts.chain.market);
  return {
    facts,
    path,
    supply,
    stockWait,
    view,
    position: positionFrom({ facts, path, supply, stockWait, view }, codp, stages),
  };
}

function positionFrom(
  { facts, path, supply, stockWait, view }: Omit<Workings, 'position'>,
  codp: number,
  stages: readonly StagePerformance[],
): Position {
  const customization = customizationAt(facts, codp);
  const money =
    view === null || stockWait === null
      ? null
      : moneyAt(facts, codp, path, supply, {
          stockWait: stockWait.mean,
          lateness: view.lateness,
          contacts: view.contacts,
          acceptance: view.acceptance ?? 1,
          perfectMatch: customization.perfectMatch,
        });
  return {
    codp,
    position: positionName(
      facts.stages.map(({ stage }) => stage),
      codp,
    ),
    overloaded: stages.filter((stage) => stage.utilisation >= 1).map((stage) => stage.id),
    differentiation: facts.differentiation,
    leadTime: leadTimeFigures(view),
    pd: productionDelivery(facts, path, supply, view),
    stages,
    stocks: suppliedStocks(supply).map((stock) => stockPerformance(facts, stock)),
    fillRate: stockWait?.zero ?? null,
    stockWait: stockWait?.mean ?? null,
    customization,
    promise: view?.promise ?? null,
    onTime: view?.onTime ?? null,
    lateness: view?.lateness ?? null,
    acceptance: view?.acceptance ?? null,
    contacts: view?.contacts ?? null,
    cost: money?.cost ?? NO_COST,
    tiedUp: money?.tiedUp ?? null,
  };
}

/** The stocks of a position, in the order in which it tells them. */
export function suppliedStocks({ platform, upstream, modules }: Supply): SuppliedStock[] {
  return [...(platform === null ? [] : [platform]), ...upstream, ...modules];
}

const NO_COST: Cost = {
  cycle: null,
  safety: null,
  wip: null,
  obsolescence: null,
  inventory: null,
  setup: null,
  design: null,
  lateness: null,
  contacts: null,
  missedMargin: null,
  total: null,
};

/** An order's wait for all it takes at the decoupling point; null where a stock of it is undefined. */
export function waitForStock(supply: Supply): Wait | null {
  const parts: PartWait[] = [];
  for (const { point } of partsAt(supply)) {
    if (point === null) return null;
    const like = parts.findIndex((part) => sameWait(part, point.wait, point.loading));
    const found = parts[like];
    if (found === undefined) parts.push({ wait: point.wait, loading: point.loading, count: 1 });
    else parts[like] = { ...found, count: found.count + 1 };
  }
  return jointWait(parts);
}

function sameWait(part: PartWait, wait: Wait, loading: number): boolean {
  return (
    part.wait.zero === wait.zero &&
    part.wait.mean === wait.mean &&
    part.wait.second === wait.second &&
    part.loading === loading
  );
}

function stagePerformance(facts: ChainFacts, codp: number, path: OrderPath, supply: Supply): StagePerformance[] {
  const visits = new Map<number, Visit>();
  for (const visit of [...path.before, ...path.after, ...supply.visits]) visits.set(visit.index, visit);
  return facts.stages.map(({ stage, role }, index) => {
    const visit = visits.get(index);
    if (visit === undefined) {
      return { id: stage.id, driven: 'reused', utilisation: 0, wait: 0, flowTime: 0, wip: 0 };
    }
    const driven = index >= codp || role === 'order' ? 'order' : 'forecast';
    if (visit.overloaded) {
      return { id: stage.id, driven, utilisation: visit.utilisation, wait: null, flowTime: null, wip: null };
    }
    const flowTime = FLOW_TIME.of({ wait: visit.wait, time: visit.time.mean });
    return {
      id: stage.id,
      driven,
      utilisation: visit.utilisation,
      wait: visit.wait,
      flowTime,
      wip: WORK_IN_PROGRESS.of({ rate: facts.rate, flowTime }),
    };
  });
}

function stockPerformance(facts: ChainFacts, stock: SuppliedStock): StockPerformance {
  const { point } = stock;
  return {
    boundary: stock.boundary,
    stage: facts.stages[stock.stage]?.stage.id ?? '',
    wish: stock.wish,
    items: stock.items.count,
    lot: stock.lot,
    replenishmentTime: point === null ? null : stock.replenishmentTime,
    cycleStock: point?.cycleStock ?? null,
    safetyStock: point?.safetyStock ?? null,
    onHand: point?.onHand ?? null,
    backorders: point?.backorders ?? null,
    fillRate: point?.wait.zero ?? null,
    value: stock.value,
  };
}

function leadTimeFigures(view: CustomerView | null): LeadTime {
  if (view === null) return { mean: null, std: null, p50: null, p80: null, p90: null, p95: null, p99: null };
  const { law } = view;
  return {
    mean: law.mean,
    std: law.standardDeviation,
    p50: law.percentile(0.5),
    p80: law.percentile(0.8),
    p90: law.percentile(0.9),
    p95: law.percentile(0.95),
    p99: law.percentile(0.99),
  };
}

function productionDelivery(
  facts: ChainFacts,
  path: OrderPath,
  supply: Supply,
  view: CustomerView | null,
): ProductionDelivery {
  const delivery = facts.chain.market.tolerated?.mean ?? null;
  const production = view === null ? null : productionTime(facts, path, supply);
  return {
    production,
    delivery,
    ratio: production === null || delivery === null ? null : PRODUCTION_DELIVERY_RATIO.of({ production, delivery }),
    volatility: delivery === null ? null : VOLATILITY.of({ dispersion: facts.dispersion, rate: facts.rate, delivery }),
  };
}

/** P: the order-driven flow times, and the longer of the platform's line and the slowest module line. */
function productionTime(facts: ChainFacts, path: OrderPath, supply: Supply): number {
  const order = [...path.before, ...path.after].map(({ wait, time }) => wait + time.mean);
  const platform: number[] = [];
  const modules: number[] = [];
  for (const { index, wait, time } of supply.visits) {
    if (facts.stages[index]?.role === 'module') modules.push(wait + time.mean);
    else platform.push(wait + time.mean);
  }
  return PRODUCTION_TIME.of({ order, platform, modules });
}
