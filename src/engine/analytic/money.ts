import {
  COST_PER_ORDER,
  DESIGN_ON_FORECAST,
  DESIGN_ON_ORDER,
  HOLDING_COST,
  INVENTORY_COST,
  LOT_SETUP_COST,
  MATCHING_WORK,
  MISSED_MARGIN,
  OBSOLESCENCE,
  ORDERS_A_YEAR,
  SERVED,
  SETUP_COST,
  STAGE_WORK,
  TIED_UP,
  TOTAL_COST,
  WAITING_WORK,
  WORK_VALUE,
} from '../formulas/moneyFormulas.ts';
import { STOCK_VALUE, SUM } from '../formulas/stockFormulas.ts';
import type { Cost } from '../performance/position.ts';
import type { ChainFacts } from './chainFacts.ts';
import type { OrderPath, OrderVisit } from './orderPath.ts';
import type { SuppliedStock, Supply, SupplyVisit } from './supply.ts';

/** What the customers' side adds to the money: per order, except shares. */
export interface CustomerOutcome {
  readonly stockWait: number;
  /** Mean time late [time per order]. */
  readonly lateness: number;
  readonly contacts: number;
  /** Share that tolerates the promise; 1 where that is not known. */
  readonly acceptance: number;
  readonly perfectMatch: number;
}

export interface Money {
  readonly cost: Cost;
  readonly tiedUp: number;
}

/**
 * Costs a year and money tied up, for one position without overloaded stages.
 *
 * Inventory = holding rate × (cycle + safety + work in progress) + obsolescence rate × stock on hand; the other costs
 * as in model.md §7. Material on order counts as work in progress (Little's law).
 */
export function moneyAt(
  facts: ChainFacts,
  codp: number,
  path: OrderPath,
  supply: Supply,
  outcome: CustomerOutcome,
): Money {
  const { finance, market, timeUnitsPerYear } = facts.chain;
  const { holdingRate } = finance;
  const orders = ORDERS_A_YEAR.of({ rate: facts.rate, year: timeUnitsPerYear });
  const values = stockValues(supply);
  const work = workValue(facts, path, supply, outcome.stockWait);
  const inventory = {
    cycle: HOLDING_COST.of({ holdingRate, value: values.cycle }),
    safety: HOLDING_COST.of({ holdingRate, value: values.safety }),
    wip: HOLDING_COST.of({ holdingRate, value: work }),
    obsolescence: SUM.of({ parts: stocksAt(supply).map((stock) => obsolescenceOf(facts, stock)) }),
  };
  const served = SERVED.of({ acceptance: outcome.acceptance, lost: market.unmatchedLost, match: outcome.perfectMatch });
  const others = {
    inventory: INVENTORY_COST.of(inventory),
    setup: setupCost(facts, path, supply, orders),
    design: designCost(facts, codp, orders),
    lateness: COST_PER_ORDER.of({ orders, cost: finance.lateCost, amount: outcome.lateness }),
    contacts: COST_PER_ORDER.of({ orders, cost: finance.contactCost, amount: outcome.contacts }),
    missedMargin: MISSED_MARGIN.of({ orders, served, margin: market.margin }),
  };
  return { cost: { ...inventory, ...others, total: TOTAL_COST.of(others) }, tiedUp: TIED_UP.of({ ...values, work }) };
}

/** What an order takes at the decoupling point: the platform and one of every family. */
export function partsAt(supply: Supply): SuppliedStock[] {
  return supply.platform === null ? [...supply.modules] : [supply.platform, ...supply.modules];
}

/** Everything in stock, at the decoupling point and upstream. */
export function stocksAt(supply: Supply): SuppliedStock[] {
  return [...partsAt(supply), ...supply.upstream];
}

function stockValues(supply: Supply): { cycle: number; safety: number } {
  const stocks = stocksAt(supply);
  const worth = (of: (stock: SuppliedStock) => number) =>
    SUM.of({ parts: stocks.map((stock) => STOCK_VALUE.of({ units: of(stock), value: stock.value })) });
  return {
    cycle: worth(({ point }) => point?.cycleStock ?? 0),
    safety: worth(({ point }) => point?.safetyStock ?? 0),
  };
}

/** Value in work: flow time × (value before + half of what the stage adds), and what waits to be matched. */
function workValue(facts: ChainFacts, path: OrderPath, supply: Supply, stockWait: number): number {
  const parts = partsAt(supply);
  const before = walk(path.before, 0);
  const atPoint = before.value + SUM.of({ parts: parts.map(({ value }) => value) });
  return WORK_VALUE.of({
    rate: facts.rate,
    supply: supply.visits.map((visit) =>
      stageWork(visit, valueBefore(facts, visit), facts.stages[visit.index]?.stage.addedValue ?? 0),
    ),
    before: before.work,
    waiting: WAITING_WORK.of({ stockWait, value: before.value }),
    matching: parts.map(({ point, value }) => MATCHING_WORK.of({ stockWait, ownWait: point?.wait.mean ?? 0, value })),
    after: walk(path.after, atPoint).work,
  });
}

/** Value of a unit of the platform as it comes to a forecast-driven stage; a module begins at nothing. */
export function valueBefore(facts: ChainFacts, { index }: SupplyVisit): number {
  return facts.stages[index]?.role === 'module' ? 0 : (facts.platformValue[index] ?? 0);
}

/** Takes an order of this value through stages that each add theirs. */
function walk(visits: readonly OrderVisit[], start: number): { work: number[]; value: number } {
  const work: number[] = [];
  let value = start;
  for (const visit of visits) {
    work.push(stageWork(visit, value, visit.stage.addedValue));
    value += visit.stage.addedValue;
  }
  return { work, value };
}

function stageWork({ wait, time }: OrderVisit | SupplyVisit, before: number, added: number): number {
  return STAGE_WORK.of({ flowTime: wait + time.mean, before, added });
}

/** A stage's own rate goes before the general one. */
export function obsolescenceRateOf(facts: ChainFacts, stage: number): number {
  return facts.stages[stage]?.stage.obsolescenceRate ?? facts.chain.finance.obsolescenceRate;
}

function obsolescenceOf(facts: ChainFacts, stock: SuppliedStock): number {
  const rate = obsolescenceRateOf(facts, stock.stage);
  return OBSOLESCENCE.of({ rate, onHand: stock.point?.onHand ?? 0, value: stock.value });
}

function setupCost(facts: ChainFacts, path: OrderPath, supply: Supply, orders: number): number {
  return SETUP_COST.of({
    orders,
    perOrder: [...path.before, ...path.after].map(({ stage }) => stage.setup.cost),
    perLot: supply.visits.map(({ index, lot, families }) =>
      LOT_SETUP_COST.of({ setupCost: facts.stages[index]?.stage.setup.cost ?? 0, families, lot }),
    ),
  });
}

/** Designs: one for every order after the decoupling point; before it one for every product, over its life. */
function designCost(facts: ChainFacts, codp: number, orders: number): number {
  const life = facts.chain.finance.designLifeYears;
  const parts = facts.stages.flatMap(({ stage, role, wishes }, index) => {
    if (role !== 'design') return [];
    const cost = stage.addedValue;
    if (index >= codp) return [DESIGN_ON_ORDER.of({ cost, orders })];
    const designs = wishes.reduce((product, wish) => product * wish.offered, 1);
    return [DESIGN_ON_FORECAST.of({ cost, designs, life })];
  });
  return SUM.of({ parts });
}
