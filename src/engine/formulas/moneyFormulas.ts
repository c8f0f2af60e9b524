import { formula, formulaOver } from './formula.ts';

/* Money: model document, section 7. Everything a year, unless told otherwise. */

export const ORDERS_A_YEAR = formula(['rate', 'year'], ({ rate, year }, { times }) => times(rate, year));

export const HOLDING_COST = formula(['holdingRate', 'value'], ({ holdingRate, value }, { times }) =>
  times(holdingRate, value),
);

export const OBSOLESCENCE = formula(['rate', 'onHand', 'value'], ({ rate, onHand, value }, { times }) =>
  times(rate, onHand, value),
);

export const INVENTORY_COST = formula(
  ['cycle', 'safety', 'wip', 'obsolescence'],
  ({ cycle, safety, wip, obsolescence }, { plus }) => plus(cycle, safety, wip, obsolescence),
);

export const TOTAL_COST = formula(
  ['inventory', 'setup', 'design', 'lateness', 'contacts', 'missedMargin'],
  ({ inventory, setup, design, lateness, contacts, missedMargin }, { plus }) =>
    plus(inventory, setup, design, lateness, contacts, missedMargin),
);

export const TIED_UP = formula(['cycle', 'safety', 'work'], ({ cycle, safety, work }, { plus }) =>
  plus(cycle, safety, work),
);

/** Work in progress counts at its value before the stage, and half of what the stage adds. */
export const STAGE_WORK = formula(
  ['flowTime', 'before', 'added'],
  ({ flowTime, before, added }, { plus, times, over }) => times(flowTime, plus(before, over(added, 2))),
);

/** A part that is ready early waits for the last one. */
export const MATCHING_WORK = formula(
  ['stockWait', 'ownWait', 'value'],
  ({ stockWait, ownWait, value }, { minus, times, largest }) => times(largest(0, minus(stockWait, ownWait)), value),
);

/** What a waiting order is worth, for as long as it waits for stock. */
export const WAITING_WORK = formula(['stockWait', 'value'], ({ stockWait, value }, { times }) =>
  times(stockWait, value),
);

/** By Little's law: what is in work for one order a time unit, times the orders. */
export const WORK_VALUE = formulaOver(
  ['rate', 'waiting'],
  ['supply', 'before', 'matching', 'after'],
  ({ rate, supply, before, waiting, matching, after }, { plus, times, total }) =>
    times(rate, plus(total(supply), total(before), waiting, total(matching), total(after))),
);

export const LOT_SETUP_COST = formula(
  ['setupCost', 'families', 'lot'],
  ({ setupCost, families, lot }, { times, over }) => over(times(setupCost, families), lot),
);

export const SETUP_COST = formulaOver(
  ['orders'],
  ['perOrder', 'perLot'],
  ({ orders, perOrder, perLot }, { plus, times, total }) => times(orders, plus(total(perOrder), total(perLot))),
);

/** A design for every order. */
export const DESIGN_ON_ORDER = formula(['cost', 'orders'], ({ cost, orders }, { times }) => times(cost, orders));

/** One design for every product, over its life. */
export const DESIGN_ON_FORECAST = formula(['cost', 'designs', 'life'], ({ cost, designs, life }, { times, over }) =>
  times(cost, over(designs, life)),
);

/** So much for every order. */
export const COST_PER_ORDER = formula(['orders', 'cost', 'amount'], ({ orders, cost, amount }, { times }) =>
  times(orders, cost, amount),
);

/** Share of customers who accept the promise, and do not walk away for want of their own option. */
export const SERVED = formula(['acceptance', 'lost', 'match'], ({ acceptance, lost, match }, { minus, times }) =>
  times(acceptance, minus(1, times(lost, minus(1, match)))),
);

export const MISSED_MARGIN = formula(['orders', 'served', 'margin'], ({ orders, served, margin }, { minus, times }) =>
  times(orders, minus(1, served), margin),
);

/** So many an order, in a year. */
export const A_YEAR = formula(['each', 'orders'], ({ each, orders }, { times }) => times(each, orders));
