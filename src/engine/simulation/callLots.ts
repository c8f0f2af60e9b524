import { nextUniform } from '../numerics/randomStream.ts';
import { nextNormal } from '../numerics/ziggurat.ts';
import type { Chance } from './chance.ts';
import type { StockRule, System } from './system.ts';

/** What a stock is asked for, in sequence of time: each time one item, in lots of the one who asks. */
export interface StockDemand {
  readonly times: Float64Array;
  readonly items: Int32Array;
  /** Share of each item in all demand. */
  readonly shares: readonly number[];
}

/** A stock, what it was asked for and what it called for: everything but when the lots came. */
export interface StockCalls extends StockDemand {
  readonly rule: StockRule;
  /** The how manyeth demand for its item each is, from 1. */
  readonly ranks: Int32Array;
  /** Demands and lots of each item. */
  readonly demandTotals: Int32Array;
  readonly lotTotals: Int32Array;
  /** Of each item: r as the forecast has it, and the inventory position at the start, all of it on the shelf [units]. */
  readonly reorderPoints: Float64Array;
  readonly positions: Float64Array;
  /** Index among the rule's levels of each item. */
  readonly levels: Int32Array;
  /** Lots in the sequence of their calls: when, of which item, and at which demand. */
  readonly lotTimes: Float64Array;
  readonly lotItems: Int32Array;
  readonly lotTriggers: Int32Array;
}

/**
 * What a stock under (r, nQ) calls for: when the inventory position of an item falls to r, a lot of Q.
 *
 * Positions start uniform over r+Q_d, r+2Q_d, …, r+Q. Each replication draws the forecast: r of an item is shifted by
 * ε_j times its demand over the replenishment time, with ε_j = min(1, ε/√p_j).
 *
 * @see model.md §§4, 8
 */
export function callLots(system: System, rule: StockRule, demand: StockDemand, chance: Chance): StockCalls {
  const { times, items, shares } = demand;
  const steps = rule.lot / rule.demandLot;
  const { levels, reorderPoints, positions, countdown } = startOf(system, rule, shares, chance);
  const ranks = new Int32Array(times.length);
  const demandTotals = new Int32Array(shares.length);
  const lotTotals = new Int32Array(shares.length);
  const capacity = Math.floor(times.length / steps) + Math.min(shares.length, times.length);
  const lotTriggers = new Int32Array(capacity);
  let lots = 0;
  for (let k = 0; k < items.length; k++) {
    const item = items[k] ?? 0;
    const rank = (demandTotals[item] ?? 0) + 1;
    demandTotals[item] = rank;
    ranks[k] = rank;
    const left = (countdown[item] ?? 0) - 1;
    countdown[item] = left > 0 ? left : steps;
    if (left > 0) continue;
    lotTotals[item] = (lotTotals[item] ?? 0) + 1;
    lotTriggers[lots++] = k;
  }
  const triggers = lotTriggers.subarray(0, lots);
  const lotTimes = new Float64Array(lots);
  const lotItems = new Int32Array(lots);
  for (let i = 0; i < lots; i++) {
    const k = triggers[i] ?? 0;
    lotTimes[i] = times[k] ?? 0;
    lotItems[i] = items[k] ?? 0;
  }
  const calls = { ranks, demandTotals, lotTotals, lotTimes, lotItems, lotTriggers: triggers };
  return { ...demand, rule, levels, reorderPoints, positions, ...calls };
}

/** How each item stands when the play begins; `countdown` is how many demands it takes to the first call. */
function startOf(system: System, rule: StockRule, shares: readonly number[], chance: Chance) {
  const steps = rule.lot / rule.demandLot;
  const forecasts = chance.stream('forecasts', rule.stock);
  const starts = chance.stream('positions', rule.stock);
  const levels = Int32Array.from(shares, (share) => levelOf(rule, share));
  const reorderPoints = Float64Array.from(shares, (share, item) => {
    const planned = rule.levels[levels[item] ?? 0]?.reorderPoint ?? 0;
    const error = system.forecastError === 0 ? 0 : Math.min(1, system.forecastError / Math.sqrt(share));
    if (error === 0) return planned;
    return planned + Math.round(error * nextNormal(forecasts) * system.rate * share * rule.replenishmentTime);
  });
  const countdown = Int32Array.from(shares, () => 1 + Math.floor(nextUniform(starts) * steps));
  const positions = reorderPoints.map((point, item) => point + rule.demandLot * (countdown[item] ?? 0));
  return { levels, reorderPoints, positions, countdown };
}

/** The level whose share is nearest; items beyond a thousand are levelled in groups of like share. */
function levelOf({ levels }: StockRule, share: number): number {
  let low = 0;
  let high = levels.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((levels[middle]?.share ?? 0) >= share) low = middle;
    else high = middle;
  }
  const above = (levels[low]?.share ?? share) / share;
  const below = share / (levels[high]?.share ?? share);
  return above <= below ? low : Math.max(0, high);
}
