import type { Cost } from '../performance/position.ts';
import type { ChainFacts } from './chainFacts.ts';
import type { OrderPath, OrderVisit } from './orderPath.ts';
import type { SuppliedStock, Supply } from './supply.ts';

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
  const orders = facts.rate * timeUnitsPerYear;
  const stocks = [...partsAt(supply), ...supply.upstream];
  const cycleValue = sum(stocks, (stock) => (stock.point?.cycleStock ?? 0) * stock.value);
  const safetyValue = sum(stocks, (stock) => (stock.point?.safetyStock ?? 0) * stock.value);
  const workValue = facts.rate * workInProgress(facts, path, supply, outcome.stockWait);
  const tiedUp = cycleValue + safetyValue + workValue;
  const cycle = finance.holdingRate * cycleValue;
  const safety = finance.holdingRate * safetyValue;
  const wip = finance.holdingRate * workValue;
  const obsolescence = sum(stocks, (stock) => obsolescenceOf(facts, stock));
  const inventory = cycle + safety + wip + obsolescence;
  const setup = orders * setupsPerOrder(path, supply, facts);
  const design = designCost(facts, codp, orders);
  const lateness = orders * finance.lateCost * outcome.lateness;
  const contacts = orders * finance.contactCost * outcome.contacts;
  const served = outcome.acceptance * (1 - market.unmatchedLost * (1 - outcome.perfectMatch));
  const missedMargin = orders * (1 - served) * market.margin;
  const total = inventory + setup + design + lateness + contacts + missedMargin;
  const cost = { cycle, safety, wip, obsolescence, inventory, setup, design, lateness, contacts, missedMargin, total };
  return { cost, tiedUp };
}

/** What an order takes at the decoupling point: the platform and one of every family. */
export function partsAt(supply: Supply): SuppliedStock[] {
  return supply.platform === null ? [...supply.modules] : [supply.platform, ...supply.modules];
}

/** Value in work, per unit of demand rate: flow time × (value before + half of what the stage adds), and matching. */
function workInProgress(facts: ChainFacts, path: OrderPath, supply: Supply, stockWait: number): number {
  let value = 0;
  for (const visit of supply.visits) {
    const added = facts.stages[visit.index]?.stage.addedValue ?? 0;
    const isModule = facts.stages[visit.index]?.role === 'module';
    const before = isModule ? 0 : (facts.platformValue[visit.index] ?? 0);
    value += (visit.wait + visit.time.mean) * (before + added / 2);
  }
  const taken = walk(path.before, 0);
  value += taken.work + stockWait * taken.value;
  const parts = partsAt(supply);
  for (const part of parts) value += Math.max(0, stockWait - (part.point?.wait.mean ?? 0)) * part.value;
  const atPoint = taken.value + sum(parts, (part) => part.value);
  return value + walk(path.after, atPoint).work;
}

/** Takes an order of this value through stages that each add theirs. */
function walk(visits: readonly OrderVisit[], start: number): { work: number; value: number } {
  let work = 0;
  let value = start;
  for (const { stage, wait, time } of visits) {
    work += (wait + time.mean) * (value + stage.addedValue / 2);
    value += stage.addedValue;
  }
  return { work, value };
}

function obsolescenceOf(facts: ChainFacts, stock: SuppliedStock): number {
  const rate = facts.stages[stock.stage]?.stage.obsolescenceRate ?? facts.chain.finance.obsolescenceRate;
  return rate * (stock.point?.onHand ?? 0) * stock.value;
}

function setupsPerOrder(path: OrderPath, supply: Supply, facts: ChainFacts): number {
  const perOrder = sum([...path.before, ...path.after], ({ stage }) => stage.setup.cost);
  const perLot = sum(supply.visits, ({ index, lot, families }) => {
    return ((facts.stages[index]?.stage.setup.cost ?? 0) * families) / lot;
  });
  return perOrder + perLot;
}

/** Designs: one for every order after the decoupling point; before it one for every product, over its life. */
function designCost(facts: ChainFacts, codp: number, orders: number): number {
  const { designLifeYears } = facts.chain.finance;
  let cost = 0;
  facts.stages.forEach(({ stage, role, wishes }, index) => {
    if (role !== 'design') return;
    const designs = wishes.reduce((product, wish) => product * wish.offered, 1);
    cost += stage.addedValue * (index >= codp ? orders : designs / designLifeYears);
  });
  return cost;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
