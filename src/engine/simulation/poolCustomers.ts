import type { Market } from '../chain/chain.ts';
import {
  acceptanceOf,
  type CustomerFigures,
  contactsOf,
  type LeadTimeFigures,
  outcomeOf,
  percentilesOf,
} from './measureCustomers.ts';
import type { Replication } from './replication.ts';

/**
 * What customers met in each replication, measured by the law of all of them together.
 *
 * A replication may be shorter than a supplier is late: its orders are then much alike, and its own percentiles say little
 * of the law. So percentiles, deviation and promise are those of all orders, each replication's moved as far as its own
 * lay from the others': the mean is right, and the spread still says what chance does. On time and late are by the promise
 * that all get.
 */
export function poolCustomers(replications: readonly Replication[], market: Market): CustomerFigures[] {
  const [first] = replications;
  if (first === undefined || replications.length === 1) return [...replications];
  const { promise, ...percentiles } = percentilesOf(joined(replications), market);
  const acceptance = acceptanceOf(market, promise);
  const centred = centring(replications);
  const keys = ['p50', 'p80', 'p90', 'p95', 'p99'] as const;
  const [p50, p80, p90, p95, p99] = keys.map((key) => centred(({ leadTime }) => leadTime[key], percentiles[key]));
  const stds = centred(({ leadTime }) => leadTime.std, deviationOf(replications.map(({ leadTime }) => leadTime)));
  const promises = centred((one) => one.promise, promise);
  const acceptances = centred((one) => one.acceptance, acceptance);
  return replications.map(({ leadTime, leadTimes }, index) => {
    const at = (values: readonly number[] | undefined) => values?.[index] ?? Number.NaN;
    const outcome = outcomeOf(leadTimes, promise);
    return {
      leadTime: {
        mean: leadTime.mean,
        std: at(stds),
        p50: at(p50),
        p80: at(p80),
        p90: at(p90),
        p95: at(p95),
        p99: at(p99),
      },
      promise: at(promises),
      ...outcome,
      acceptance: at(acceptances),
      contacts: contactsOf(market, leadTime.mean, outcome.lateness),
    };
  });
}

/** Moves a figure of every replication by as much, so that together they have a known mean. */
function centring(replications: readonly Replication[]) {
  return (figure: (one: Replication) => number, mean: number): number[] => {
    const values = replications.map(figure);
    const shift = values.reduce((sum, value) => sum + (mean - value), 0) / values.length;
    return values.map((value) => value + shift);
  };
}

/** Of all orders together: what they vary within replications, and what replications vary. */
function deviationOf(replications: readonly LeadTimeFigures[]): number {
  const count = replications.length;
  const mean = replications.reduce((sum, one) => sum + one.mean, 0) / count;
  const variance = replications.reduce((sum, one) => sum + one.std ** 2 + (one.mean - mean) ** 2, 0) / count;
  return Math.sqrt(variance);
}

function joined(replications: readonly Replication[]): Float64Array {
  const all = new Float64Array(replications.reduce((sum, { leadTimes }) => sum + leadTimes.length, 0));
  let place = 0;
  for (const { leadTimes } of replications) {
    all.set(leadTimes, place);
    place += leadTimes.length;
  }
  return all;
}
