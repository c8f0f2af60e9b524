import type { Chain } from '../chain/chain.ts';
import { chainFacts } from './chainFacts.ts';
import { customerView } from './customerOutcome.ts';
import { evaluatePosition, waitForStock } from './evaluatePosition.ts';
import { withPlacedStock } from './guaranteedService.ts';
import { orderPath } from './orderPath.ts';
import { supplyAt } from './supply.ts';

/** The law of the customer's lead time on a grid of times, for a picture of it. */
export interface LeadTimeDistribution {
  /** [time], rising from 0, equally spaced. */
  readonly times: readonly number[];
  /** Share of orders delivered within the step that ends at each time, per time unit. */
  readonly density: readonly number[];
  /** P(L ≤ time). */
  readonly cumulative: readonly number[];
}

const STEPS = 160;

/**
 * The distribution of the customer's lead time with the decoupling point at boundary `codp`.
 *
 * The grid reaches just past the 99.5th percentile and, unless it lies far beyond, the promise. The density is the mean over each step, so that a constant
 * lead time shows as one column rather than as a spike without width.
 *
 * @returns null when a stage is overloaded
 * @throws RangeError when `codp` is no boundary of the chain
 */
export function leadTimeDistribution(chain: Chain, codp: number): LeadTimeDistribution | null {
  if (!(Number.isInteger(codp) && codp >= 0 && codp <= chain.stages.length)) {
    throw new RangeError(`codp must be a whole number in 0…${chain.stages.length}, got ${codp}`);
  }
  const facts = withPlacedStock(chainFacts(chain), codp);
  if (evaluatePosition(facts, codp).leadTime.mean === null) return null;
  const path = orderPath(facts, codp);
  const stock = waitForStock(supplyAt(facts, codp, { dispersion: path.dispersion, overloaded: false }));
  if (stock === null) return null;
  const { law, promise } = customerView(path, stock, chain.market);
  const bulk = law.percentile(0.995);
  const longest = Math.max(bulk, Math.min(promise, 3 * bulk)) * 1.05 || 1;
  const times = Array.from({ length: STEPS + 1 }, (_, i) => (longest * i) / STEPS);
  const cumulative = times.map(law.distribution);
  const width = longest / STEPS;
  const density = cumulative.map((share, i) => Math.max(0, share - (cumulative[i - 1] ?? 0)) / width);
  return { times, density, cumulative };
}
