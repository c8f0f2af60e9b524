import { ITEM_ON_HAND } from '../formulas/stockFormulas.ts';
import { type ContinuousLaw, continuousLoss } from '../numerics/continuousLaw.ts';
import { type CountLaw, countLaw, survivalAt, type TabulatedLaw } from '../numerics/countLaw.ts';

/** Demand for one item while its replenishment is under way, as the calendar and as orders see it. */
export interface LeadTimeDemand {
  /** Mean over time [units], ≥ 0. */
  readonly mean: number;
  /** Mean as arriving orders see it [units], ≥ 0. */
  readonly meanSeen: number;
  /** Variance of both [units²], ≥ 0. */
  readonly variance: number;
}

/** (r, nQ): when the inventory position falls to r, the smallest multiple of Q that brings it above r is called. */
export interface LotPolicy {
  /** Q: lot that replenishes the item, a whole number ≥ 1 [units]. */
  readonly lot: number;
  /** Lots in which the item is demanded; divides `lot` [units]. */
  readonly demandLot: number;
}

export type ServiceTarget =
  | { readonly measure: 'cycle'; readonly target: number }
  | { readonly measure: 'fill'; readonly target: number }
  | { readonly measure: 'level'; readonly level: number };

/** What stands on the shelf of one item, and what its orders meet. */
export interface ItemStock {
  /** r, a whole number ≥ −Q [units]. */
  readonly reorderPoint: number;
  readonly onHand: number;
  readonly backorders: number;
  /** E[B(B−1)], for the second moment of the wait [units²]. */
  readonly backorderPairs: number;
  readonly fillRate: number;
}

/**
 * Stock of one item under (r, nQ) with backorders, by the law of its lead-time demand.
 *
 *   fill = mean P(D' ≤ y−1),  E[B] = mean E[(D−y)⁺],  E[I] = mean y − E[D] + E[B],  y = r+Q_d, r+2Q_d, …, r+Q
 *
 * Exact for Poisson demand through a parallel delay (Palm) and for an M/M/1 make-to-stock queue.
 *
 * @see Zipkin 2000, Foundations of Inventory Management, ch. 6; model.md §4
 */
export function itemStock(demand: LeadTimeDemand, policy: LotPolicy, service: ServiceTarget): ItemStock {
  const law = countLaw(demand.mean, demand.variance);
  const seen = demand.meanSeen === demand.mean ? law : countLaw(demand.meanSeen, demand.variance);
  const reorderPoint = reorderPointFor(law, seen, policy, service);
  const loss = averageLoss(law, policy, reorderPoint);
  const { lot, demandLot } = policy;
  return {
    reorderPoint,
    onHand: ITEM_ON_HAND.of({ reorderPoint, lot, demandLot, mean: law.mean, backorders: loss.first }),
    backorders: loss.first,
    backorderPairs: loss.pairs,
    fillRate: 1 - averageSurvival(seen, policy, reorderPoint),
  };
}

function reorderPointFor(law: CountLaw, seen: CountLaw, policy: LotPolicy, service: ServiceTarget): number {
  switch (service.measure) {
    case 'level':
      return service.level - 1;
    case 'cycle':
      return smallest(0, law, (x) => survivalAt(law, x) <= 1 - service.target);
    case 'fill':
      return smallest(-policy.lot, seen, (r) => averageSurvival(seen, policy, r) <= 1 - service.target);
  }
}

/** The smallest whole number from `from` up for which a claim holds that, once true, stays true. */
function smallest(from: number, law: CountLaw, holds: (x: number) => boolean): number {
  if (holds(from)) return from;
  let below = from;
  let above = Math.max(from + 1, Math.ceil(law.mean));
  const reach = Math.ceil(law.mean + 40 * Math.sqrt(law.variance)) + 1;
  for (let stride = Math.max(1, Math.ceil(Math.sqrt(law.variance))); !holds(above) && above < reach; stride *= 2) {
    below = above;
    above += stride;
  }
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (middle === below || middle === above) break;
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}

/** Mean of P(D > y − 1) over the inventory positions y. */
function averageSurvival(law: CountLaw, policy: LotPolicy, reorderPoint: number): number {
  const { lot, demandLot } = policy;
  const count = lot / demandLot;
  if (law.kind === 'continuous' && count > 32) {
    const from = continuousLoss(law, reorderPoint + demandLot / 2).first;
    return (from - continuousLoss(law, reorderPoint + lot + demandLot / 2).first) / lot;
  }
  const certain = law.kind === 'tabulated' ? positionsUpTo(law.lower, policy, reorderPoint) : 0;
  let sum = certain;
  for (let i = certain + 1; i <= count; i++) {
    const survival = survivalAt(law, reorderPoint + i * demandLot - 1);
    if (survival === 0) break;
    sum += survival;
  }
  return sum / count;
}

/** How many of the inventory positions r+Q_d, r+2Q_d, …, r+Q are ≤ y. */
function positionsUpTo(y: number, policy: LotPolicy, reorderPoint: number): number {
  const count = policy.lot / policy.demandLot;
  return Math.min(count, Math.max(0, Math.floor((y - reorderPoint) / policy.demandLot)));
}

interface AverageLoss {
  readonly first: number;
  readonly pairs: number;
}

function averageLoss(law: CountLaw, policy: LotPolicy, reorderPoint: number): AverageLoss {
  return law.kind === 'continuous'
    ? averageContinuousLoss(law, policy, reorderPoint)
    : averageTabulatedLoss(law, policy, reorderPoint);
}

function averageContinuousLoss(law: ContinuousLaw, policy: LotPolicy, reorderPoint: number): AverageLoss {
  const { lot, demandLot } = policy;
  const count = lot / demandLot;
  if (count > 32) {
    const low = continuousLoss(law, reorderPoint + demandLot / 2);
    const high = continuousLoss(law, reorderPoint + lot + demandLot / 2);
    const first = Math.max(0, (low.square - high.square) / (2 * lot));
    return { first, pairs: Math.max(0, (low.cube - high.cube) / (3 * lot) - first) };
  }
  let first = 0;
  let pairs = 0;
  for (let i = 1; i <= count; i++) {
    const loss = continuousLoss(law, reorderPoint + i * demandLot);
    first += loss.first;
    pairs += Math.max(0, loss.square - loss.first);
  }
  return { first: first / count, pairs: pairs / count };
}

/**
 * Walks up the table once: n₁(y) = n₁(y−1) − P(D > y−1) and n₂(y) = n₂(y−1) − 2·n₁(y), where n₂ = E[(D−y)⁺((D−y)⁺−1)].
 */
function averageTabulatedLoss(law: TabulatedLaw, policy: LotPolicy, reorderPoint: number): AverageLoss {
  const { lot, demandLot } = policy;
  const count = lot / demandLot;
  const end = law.lower + law.survival.length;
  // Where the position is so low that every demand passes it, the sums are those of an arithmetic series.
  const low = positionsUpTo(law.lower, policy, reorderPoint);
  const middle = law.mean - reorderPoint - (demandLot * (low + 1)) / 2;
  const spread = (demandLot * demandLot * (low * low - 1)) / 12;
  let first = low * middle;
  let pairs = low * (law.variance + middle * middle - middle + spread);
  let y = reorderPoint + (low + 1) * demandLot;
  const above = law.mean - law.lower;
  let n1 = above;
  let n2 = law.variance + above * above - above;
  for (let x = law.lower; x < end && y <= reorderPoint + lot; x++) {
    n1 -= law.survival[x - law.lower] ?? 0;
    n2 -= 2 * n1;
    if (x + 1 !== y) continue;
    first += Math.max(0, n1);
    pairs += Math.max(0, n2);
    y += demandLot;
  }
  return { first: Math.max(0, first / count), pairs: Math.max(0, pairs / count) };
}
