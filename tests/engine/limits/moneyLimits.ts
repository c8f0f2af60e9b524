import {
  A_YEAR,
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
} from '../../../src/engine/formulas/moneyFormulas.ts';
import { limit } from './limit.ts';

const endless = Number.POSITIVE_INFINITY;
const nothing = { inventory: 0, setup: 0, design: 0, lateness: 0, contacts: 0, missedMargin: 0 };

/** Formulas of money: nothing held, no orders, endless lots and lives, everybody served. */
export const MONEY_LIMITS = [
  limit(ORDERS_A_YEAR, 'a year of one time unit', (f) => [f.of({ rate: 20, year: 1 }), 20]),
  limit(HOLDING_COST, 'capital that costs nothing', (f) => [f.of({ holdingRate: 0, value: 900 }), 0]),
  limit(OBSOLESCENCE, 'nothing on hand', (f) => [f.of({ rate: 0.2, onHand: 0, value: 900 }), 0]),
  limit(INVENTORY_COST, 'no stock: work in progress', (f) => [
    f.of({ cycle: 0, safety: 0, wip: 60, obsolescence: 0 }),
    60,
  ]),
  limit(TOTAL_COST, 'nothing but inventory', (f) => [f.of({ ...nothing, inventory: 60 }), 60]),
  limit(TIED_UP, 'no stock: work in progress', (f) => [f.of({ cycle: 0, safety: 0, work: 300 }), 300]),
  limit(STAGE_WORK, 'no time', (f) => [f.of({ flowTime: 0, before: 40, added: 10 }), 0]),
  limit(STAGE_WORK, 'nothing added: at the value it has', (f) => [f.of({ flowTime: 3, before: 40, added: 0 }), 120]),
  limit(MATCHING_WORK, 'the last part waits for nobody', (f) => [f.of({ stockWait: 3, ownWait: 3, value: 40 }), 0]),
  limit(WAITING_WORK, 'nobody waits', (f) => [f.of({ stockWait: 0, value: 40 }), 0]),
  limit(WORK_VALUE, 'hardly any orders', (f) => [
    f.of({ rate: 0, waiting: 4, supply: [5], before: [6], matching: [7], after: [8] }),
    0,
  ]),
  limit(LOT_SETUP_COST, 'lots of one: a setup for every order', (f) => [
    f.of({ setupCost: 30, families: 1, lot: 1 }),
    30,
  ]),
  limit(LOT_SETUP_COST, 'endless lots', (f) => [f.of({ setupCost: 30, families: 2, lot: endless }), 0]),
  limit(SETUP_COST, 'no setups', (f) => [f.of({ orders: 5_000, perOrder: [], perLot: [] }), 0]),
  limit(DESIGN_ON_ORDER, 'no orders', (f) => [f.of({ cost: 700, orders: 0 }), 0]),
  limit(DESIGN_ON_FORECAST, 'designs for ever', (f) => [f.of({ cost: 700, designs: 12, life: endless }), 0]),
  limit(COST_PER_ORDER, 'never late', (f) => [f.of({ orders: 5_000, cost: 80, amount: 0 }), 0]),
  limit(SERVED, 'promised at once, and nobody walks away', (f) => [f.of({ acceptance: 1, lost: 0, match: 0.2 }), 1]),
  limit(SERVED, 'nobody accepts', (f) => [f.of({ acceptance: 0, lost: 0.5, match: 0.2 }), 0]),
  limit(SERVED, 'all without their own option walk away: those with it', (f) => [
    f.of({ acceptance: 1, lost: 1, match: 0.2 }),
    0.2,
  ]),
  limit(MISSED_MARGIN, 'everybody is served', (f) => [f.of({ orders: 5_000, served: 1, margin: 90 }), 0]),
  limit(MISSED_MARGIN, 'nobody is: all of it', (f) => [f.of({ orders: 5_000, served: 0, margin: 90 }), 450_000]),
  limit(A_YEAR, 'one order a year', (f) => [f.of({ each: 0.7, orders: 1 }), 0.7]),
];
