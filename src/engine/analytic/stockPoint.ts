import {
  ITEM_CYCLE_STOCK,
  ITEM_DISPERSION,
  ITEM_ERROR,
  ITEM_MEAN,
  ITEM_MEAN_SEEN,
  ITEM_RATE,
  ITEM_VARIANCE,
  LUMPINESS,
  OVERTAKING,
  SAFETY_STOCK,
  STOCK_WAIT,
} from '../formulas/stockFormulas.ts';
import type { Items } from './itemGroups.ts';
import { type ItemStock, itemStock, type LeadTimeDemand, type LotPolicy, type ServiceTarget } from './itemStock.ts';

/** Time from the call of a lot to its arrival on the shelf. */
export interface Replenishment {
  /** E[L] [time], ≥ 0. */
  readonly mean: number;
  /** Variance of what keeps the order: waits, service of single servers, sequential delays [time²]. */
  readonly orderedVariance: number;
  /** Mean and variance of what lots may overtake in: parallel delays, service of several servers. */
  readonly crossingMean: number;
  readonly crossingVariance: number;
}

/** How a stock is asked and kept. */
export interface StockRules {
  readonly items: Items;
  readonly policy: LotPolicy;
  /** J_eff of the items that demand in lots, for Q_d > 1. */
  readonly effectiveDemandItems: number;
  readonly service: ServiceTarget;
  /** λ: demand for all items together [units per time]. */
  readonly rate: number;
  /** v: dispersion of that demand. */
  readonly dispersion: number;
  /** ε: relative forecast error of the total. */
  readonly forecastError: number;
}

/** An order's wait by its three numbers: none with `zero`, else a law with these moments over all orders. */
export interface Wait {
  readonly zero: number;
  readonly mean: number;
  /** E[W²] [time²]. */
  readonly second: number;
}

/** Longer waits are taken as so long: of an item that is never asked for they have no end. */
const LONGEST = 1e80;

export const NO_WAIT: Wait = { zero: 1, mean: 0, second: 0 };

/** What one stock point holds, and what orders meet there. All quantities over its items together [units]. */
export interface StockPoint {
  readonly onHand: number;
  readonly cycleStock: number;
  readonly safetyStock: number;
  readonly backorders: number;
  readonly wait: Wait;
  /** r of an item of each group of like share. */
  readonly reorderPoints: readonly number[];
  /** β: how closely the wait follows total demand, 0…0.99. */
  readonly loading: number;
}

/**
 * Stock of all items of one stock point, each by its own share of demand.
 *
 * @see model.md §4; Zipkin 2000, ch. 6; Sherbrooke 1968 (METRIC)
 */
export function stockPoint(rules: StockRules, replenishment: Replenishment): StockPoint {
  const total = { onHand: 0, cycleStock: 0, backorders: 0, zero: 0, second: 0, loading: 0 };
  const reorderPoints: number[] = [];
  for (const { share, count } of rules.items.groups) {
    const rate = rules.rate * share;
    const { demand, stock } = itemAt(rules, replenishment, share);
    reorderPoints.push(stock.reorderPoint);
    total.onHand += count * stock.onHand;
    total.cycleStock += count * ITEM_CYCLE_STOCK.of({ lot: rules.policy.lot, onHand: stock.onHand });
    total.backorders += count * stock.backorders;
    total.zero += count * share * stock.fillRate;
    total.second += (count * share * (stock.backorderPairs / rate)) / rate;
    total.loading += count * share * itemLoading(rules, replenishment, share, demand.variance);
  }
  const zero = Math.min(1, Math.max(0, total.zero));
  return {
    onHand: total.onHand,
    cycleStock: total.cycleStock,
    safetyStock: SAFETY_STOCK.of({ onHand: total.onHand, cycleStock: total.cycleStock }),
    backorders: total.backorders,
    wait: {
      zero,
      mean: Math.min(LONGEST, STOCK_WAIT.of({ backorders: total.backorders, rate: rules.rate })),
      second: Math.min(LONGEST * LONGEST, total.second),
    },
    reorderPoints,
    loading: Math.min(0.99, total.loading),
  };
}

/** One of the items of a stock point: what is asked of it meanwhile, and what stands on its shelf. */
export interface ItemAt {
  readonly demand: LeadTimeDemand;
  readonly stock: ItemStock;
}

/**
 * The item with this share of demand.
 *
 * @param share p_j, > 0, at most 1
 */
export function itemAt(rules: StockRules, replenishment: Replenishment, share: number): ItemAt {
  const demand = leadTimeDemand(rules, replenishment, share);
  if (replenishment.mean > 0) return { demand, stock: itemStock(demand, rules.policy, rules.service) };
  const onHand = (rules.policy.lot + rules.policy.demandLot) / 2;
  return { demand, stock: { reorderPoint: 0, onHand, backorders: 0, backorderPairs: 0, fillRate: 1 } };
}

/**
 * Demand for the item with this share over the time of its replenishment.
 *
 *   v_j·m_j + λ_j²·Var(L) + (ε_j·m_j)² + lots of demand + lots that overtake
 */
function leadTimeDemand(rules: StockRules, replenishment: Replenishment, share: number): LeadTimeDemand {
  const rate = ITEM_RATE.of({ rate: rules.rate, share });
  const mean = ITEM_MEAN.of({ rate, replenishment: replenishment.mean });
  const dispersion = ITEM_DISPERSION.of({ share, dispersion: rules.dispersion });
  const variance = ITEM_VARIANCE.of({
    dispersion,
    mean,
    rate,
    ordered: replenishment.orderedVariance,
    error: ITEM_ERROR.of({ error: rules.forecastError, share }),
    lumpiness: lumpiness(rules, mean),
    overtaking: overtaking(rules.policy.lot, replenishment, rate, dispersion),
  });
  return { mean, meanSeen: ITEM_MEAN_SEEN.of({ mean, dispersion }), variance };
}

/** Extra variance where the item is asked for in lots of Q_d: n(Q_d²−1)/6·(1−e^{−6m/(n(Q_d+1))}). */
function lumpiness(rules: StockRules, mean: number): number {
  const { demandLot } = rules.policy;
  if (demandLot === 1) return 0;
  return LUMPINESS.of({ askers: askersOf(rules), demandLot, mean });
}

/** N: how many items ask for one item of this stock, at least 1. */
export function askersOf(rules: StockRules): number {
  return Math.max(1, rules.effectiveDemandItems / rules.items.effective);
}

/**
 * Extra variance of lots that may overtake each other: min(λ²σ², (Q−v)(1−κ)λμ), κ = 1 − Γ(a+½)/(√π·Γ(a+1)), a = μ²/σ².
 */
function overtaking(lot: number, replenishment: Replenishment, rate: number, dispersion: number): number {
  const { crossingMean, crossingVariance } = replenishment;
  if (crossingVariance === 0 || crossingMean === 0) return 0;
  return OVERTAKING.of({ rate, crossingVariance, lot, dispersion, crossingMean });
}

/** √(v·λ·p²·E[L]/Var(D)): the part of an item's demand that it shares with the total. */
function itemLoading(rules: StockRules, replenishment: Replenishment, share: number, variance: number): number {
  if (variance <= 0) return 0;
  return Math.sqrt((rules.dispersion * rules.rate * share * share * replenishment.mean) / variance);
}
