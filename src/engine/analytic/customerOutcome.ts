import type { Market } from '../chain/chain.ts';
import { ACCEPTANCE, CONTACTS } from '../formulas/customerFormulas.ts';
import type { LeadTimeParts } from './leadTimeIngredients.ts';
import { type LeadTimeLaw, leadTimeLaw } from './leadTimeLaw.ts';
import type { OrderPath, OrderVisit } from './orderPath.ts';
import type { Wait } from './stockPoint.ts';

/** What a customer meets: how long it takes, what is promised, and what comes of it. */
export interface CustomerView {
  readonly law: LeadTimeLaw;
  readonly promise: number;
  readonly onTime: number;
  readonly lateness: number;
  /** null without a tolerated lead time. */
  readonly acceptance: number | null;
  readonly contacts: number;
}

/**
 * The customer's view of a position without overloaded stages.
 *
 * @see model.md §6
 */
export function customerView(path: OrderPath, stock: Wait, market: Market): CustomerView {
  const law = leadTimeLaw(leadTimeParts(path, stock));
  const promise = 'time' in market.promise ? market.promise.time : law.percentile(market.promise.percentile);
  const lateness = law.excess(promise);
  return {
    law,
    promise,
    onTime:
      'time' in market.promise
        ? law.distribution(promise)
        : onTimeAtPercentile(law, promise, market.promise.percentile),
    lateness,
    acceptance: acceptance(market, promise),
    contacts: CONTACTS.of({
      perWait: market.contactsPerWait,
      leadTime: law.mean,
      perLate: market.contactsPerLate,
      lateness,
    }),
  };
}

/** The lead time of an order as its independent parts. */
export function leadTimeParts(path: OrderPath, stock: Wait): LeadTimeParts {
  const visits = [...path.before, ...path.after];
  return {
    constant: visits.reduce((total, { stage, time }) => total + (time.variance > 0 ? stage.setup.time : time.mean), 0),
    services: visits.filter(({ time }) => time.variance > 0).map(service),
    queues: visits.map(({ delayProbability, wait }) => ({ probability: delayProbability, mean: wait })),
    stock,
  };
}

function service({ stage, time }: OrderVisit): { mean: number; variance: number } {
  return { mean: stage.time.mean, variance: time.variance };
}

/** A percentile that falls on a constant lead time is kept by more than it says. */
function onTimeAtPercentile(law: LeadTimeLaw, promise: number, percentile: number): number {
  const kept = law.distribution(promise);
  return kept > percentile + 1e-3 ? kept : percentile;
}

/** P(tolerated ≥ promise), tolerated time gamma; a tie is accepted. */
function acceptance(market: Market, promise: number): number | null {
  if (market.tolerated === null) return null;
  const { mean, cv } = market.tolerated;
  if (cv === 0) return promise <= mean * (1 + 1e-9) ? 1 : 0;
  return ACCEPTANCE.of({ promise, tolerated: mean, variation: cv });
}
