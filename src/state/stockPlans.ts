import { stockPlans } from '../engine/analytic/stockPlan.ts';
import type { Chain } from '../engine/chain/chain.ts';
import type { StockPlan } from '../engine/performance/stockPlan.ts';
import { type Results, resultsOf } from './results.ts';

/** By the results of the same chain, which outlive every move of its point. */
const found = new WeakMap<Results, readonly StockPlan[]>();

/** The stock plan of every position of a chain: computed when it is first asked for after an edit. */
export function stockPlansOf(chain: Chain): readonly StockPlan[] {
  const results = resultsOf(chain);
  const plans = found.get(results) ?? stockPlans(chain);
  found.set(results, plans);
  return plans;
}

/**
 * The stock plan of a chain with its point where it stands.
 *
 * @throws RangeError when there is none for that boundary
 */
export function stockPlanOf(chain: Chain): StockPlan {
  const plan = stockPlansOf(chain)[chain.codp];
  if (plan === undefined) throw new RangeError(`no stock plan was made for boundary ${chain.codp}`);
  return plan;
}

/** Boundaries further from the customer than the point at which this chain holds stock, placed or by hand. */
export function heldBoundaries(chain: Chain): number[] {
  return stockPlanOf(chain)
    .stages.slice(0, -1)
    .flatMap(({ boundary, holdsStock }) => (holdsStock ? [boundary] : []));
}
