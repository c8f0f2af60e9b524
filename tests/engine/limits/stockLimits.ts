import { COVER, COVERING_COST, COVERING_STOCK, UNIT_COST } from '../../../src/engine/formulas/serviceFormulas.ts';
import {
  FAMILY_PART,
  ITEM_CYCLE_STOCK,
  ITEM_DISPERSION,
  ITEM_ERROR,
  ITEM_MEAN,
  ITEM_MEAN_SEEN,
  ITEM_ON_HAND,
  ITEM_RATE,
  ITEM_VARIANCE,
  LUMPINESS,
  MOST,
  OF_ALL,
  OF_ALL_BY_SHARE,
  OVERTAKING,
  SAFETY_STOCK,
  SHARE_OF_ORDERS,
  STOCK_LOT,
  STOCK_VALUE,
  STOCK_WAIT,
  SUM,
} from '../../../src/engine/formulas/stockFormulas.ts';
import { limit } from './limit.ts';

const poisson = { dispersion: 1, mean: 6, rate: 2, ordered: 0, error: 0, lumpiness: 0, overtaking: 0 };
const crossing = { rate: 2, crossingVariance: 9, lot: 5, dispersion: 1, crossingMean: 3 };

/** Formulas of stock: one item, lots of one, no time, nothing that varies. */
export const STOCK_LIMITS = [
  limit(ITEM_RATE, 'one item: all demand', (f) => [f.of({ rate: 7, share: 1 }), 7]),
  limit(ITEM_MEAN, 'replenished at once', (f) => [f.of({ rate: 7, replenishment: 0 }), 0]),
  limit(ITEM_DISPERSION, 'one item: that of demand', (f) => [f.of({ share: 1, dispersion: 4 }), 4]),
  limit(ITEM_DISPERSION, 'a rare item: Poisson, whatever the total', (f) => [f.of({ share: 0, dispersion: 4 }), 1]),
  limit(ITEM_DISPERSION, 'items of Poisson demand: Poisson', (f) => [f.of({ share: 0.3, dispersion: 1 }), 1]),
  limit(ITEM_ERROR, 'one item: that of the total', (f) => [f.of({ error: 0.2, share: 1 }), 0.2]),
  limit(ITEM_ERROR, 'a rare item: nothing is known of it', (f) => [f.of({ error: 0.2, share: 1e-9 }), 1]),
  limit(ITEM_VARIANCE, 'Poisson demand, a constant delay: the mean', (f) => [f.of(poisson), 6]),
  limit(ITEM_VARIANCE, 'nothing varies', (f) => [f.of({ ...poisson, dispersion: 0 }), 0]),
  limit(ITEM_VARIANCE, 'steady demand, a supplier late for all: D²·σ_L²', (f) => [
    f.of({ ...poisson, dispersion: 0, ordered: 9 }),
    4 * 9,
  ]),
  limit(ITEM_MEAN_SEEN, 'Poisson orders see time averages', (f) => [f.of({ mean: 6, dispersion: 1 }), 6]),
  limit(ITEM_MEAN_SEEN, 'a long time: half the excess comes on top', (f) => [f.of({ mean: 60, dispersion: 5 }), 62]),
  limit(LUMPINESS, 'asked for in single units', (f) => [f.of({ askers: 3, demandLot: 1, mean: 6 }), 0]),
  limit(LUMPINESS, 'a long time: twice the variance of where each asker stands in its lot', (f) => [
    f.of({ askers: 3, demandLot: 7, mean: 1e6 }),
    2 * 3 * ((7 ** 2 - 1) / 12),
  ]),
  limit(OVERTAKING, 'single units of Poisson demand: none (Palm 1938)', (f) => [f.of({ ...crossing, lot: 1 }), 0]),
  limit(OVERTAKING, 'large lots never meet: all of λ²σ²', (f) => [f.of({ ...crossing, lot: 1e6 }), 4 * 9]),
  limit(ITEM_ON_HAND, 'nothing is asked for: all of the base stock', (f) => [
    f.of({ reorderPoint: 4, lot: 1, demandLot: 1, mean: 0, backorders: 0 }),
    5,
  ]),
  limit(ITEM_ON_HAND, 'base stock 0: everything is owed, nothing there', (f) => [
    f.of({ reorderPoint: -1, lot: 1, demandLot: 1, mean: 6, backorders: 6 }),
    0,
  ]),
  limit(ITEM_CYCLE_STOCK, 'one for one', (f) => [f.of({ lot: 1, onHand: 9 }), 0]),
  limit(ITEM_CYCLE_STOCK, 'hardly anything there: no more than that', (f) => [f.of({ lot: 100, onHand: 0.5 }), 0.5]),
  limit(OF_ALL, 'one item', (f) => [f.of({ count: 1, each: 5 }), 5]),
  limit(OF_ALL_BY_SHARE, 'one item with all demand', (f) => [f.of({ count: 1, share: 1, each: 5 }), 5]),
  limit(SUM, 'of nothing', (f) => [f.of({ parts: [] }), 0]),
  limit(MOST, 'of nothing', (f) => [f.of({ parts: [] }), 0]),
  limit(SHARE_OF_ORDERS, 'rounding past all: all', (f) => [f.of({ parts: [0.5, 0.5 + 1e-12] }), 1]),
  limit(SAFETY_STOCK, 'one for one: all of it', (f) => [f.of({ onHand: 9, cycleStock: 0 }), 9]),
  limit(STOCK_WAIT, 'nothing is owed', (f) => [f.of({ backorders: 0, rate: 7 }), 0]),
  limit(STOCK_WAIT, 'no stock at all: the replenishment time (Little)', (f) => [
    f.of({ backorders: 7 * 3, rate: 7 }),
    3,
  ]),
  limit(STOCK_VALUE, 'no units', (f) => [f.of({ units: 0, value: 40 }), 0]),
  limit(STOCK_LOT, 'asked for in single units: its own largest lot', (f) => [f.of({ demandLot: 1, largestLot: 9 }), 9]),
  limit(STOCK_LOT, 'single-unit stages: the lot that is asked', (f) => [f.of({ demandLot: 6, largestLot: 1 }), 6]),
  limit(COVER, 'steady demand', (f) => [f.of({ factor: 1.645, deviation: 0 }), 0]),
  limit(COVER, 'a target of one half: no safety', (f) => [f.of({ factor: 0, deviation: 40 }), 0]),
  limit(COVERING_STOCK, 'nothing to cover', (f) => [f.of({ cover: 40, netTime: 0 }), 0]),
  limit(COVERING_STOCK, 'four times the time: twice the stock', (f) => [
    f.of({ cover: 40, netTime: 4 }),
    2 * f.of({ cover: 40, netTime: 1 }),
  ]),
  limit(UNIT_COST, 'what never ages: its capital', (f) => [f.of({ holdingRate: 0.2, obsolescence: 0, value: 40 }), 8]),
  limit(COVERING_COST, 'no stock', (f) => [f.of({ unitCost: 8, units: 0 }), 0]),
  limit(FAMILY_PART, 'one family: the whole', (f) => [f.of({ whole: 40, families: 1 }), 40]),
];
