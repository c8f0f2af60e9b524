import fc from 'fast-check';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { chains } from '../support/chains.ts';
import { chainFault } from './chainFault.ts';
import { smallestChain } from './smallestChain.ts';
import { timeSpent } from './timeSpent.ts';

export interface Plan {
  readonly count: number;
  readonly seed: number;
  /** The longest that one may take [ms of processor time]. */
  readonly longest: number;
}

/** What was found among chains; `failure` is null where nothing was. */
export interface ChainsOutcome {
  /** [ms of processor time] */
  readonly slowest: number;
  /** Of the slowest. */
  readonly stages: number;
  readonly failure: string | null;
}

/** Chains that one seed gives; few, so that a seed says closely enough where a failure was. */
const BATCH = 100;
/** How long looking for a smaller counterexample may take [ms]. */
const PATIENCE = 60_000;

/**
 * Evaluates random valid chains, half of them of usual numbers and half of all that the format allows.
 *
 * @param watch hears of every chain before it is evaluated, so that one that never ends can be told
 */
export function fuzzChains(plan: Plan, watch: (done: number, chain: Chain) => void): ChainsOutcome {
  let slowest = 0;
  let stages = 0;
  let done = 0;
  const judge = (chain: Chain): string | null => {
    watch(done, chain);
    const { result, milliseconds } = timeSpent(() => chainFault(chain));
    if (milliseconds > slowest) [slowest, stages] = [milliseconds, chain.stages.length];
    return result ?? (milliseconds > plan.longest ? `took ${Math.round(milliseconds)} ms` : null);
  };
  for (let batch = 0; done < plan.count; batch += 1) {
    const options = { seed: plan.seed + batch, numRuns: Math.min(BATCH, plan.count - done) };
    for (const chain of fc.sample(chains({ tame: batch % 2 === 0, best: true }), options)) {
      const fault = judge(chain);
      if (fault !== null) return { slowest, stages, failure: explain(options.seed, fault, chain, judge) };
      done += 1;
    }
  }
  return { slowest, stages, failure: null };
}

function explain(seed: number, fault: string, chain: Chain, judge: (candidate: Chain) => string | null): string {
  const smallest = smallestChain(chain, (candidate) => judge(candidate) !== null, PATIENCE);
  return [
    `seed ${seed}: ${fault}`,
    `The smallest chain found of which something is wrong (${judge(smallest)}):`,
    JSON.stringify(smallest),
  ].join('\n');
}
