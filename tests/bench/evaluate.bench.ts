import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { parseChain } from '../../src/engine/chain/parseChain.ts';
import { measureTime } from './measureTime.ts';
import { report } from './report.ts';

/*
 * How long it takes to evaluate every position of a chain, beside a million exponentials in the same run: that says what
 * this machine is worth at this moment. `--quick` measures briefly.
 */

const KINDS = ['sales', 'engineering', 'purchasing', 'production', 'production', 'assembly', 'delivery'];

interface Size {
  readonly stages: number;
  readonly wishes: number;
  /** Options of every wish: the items of one stock are their product. */
  readonly options: number;
  /** Where the wishes enter: stage indices, taken in turn. */
  readonly entries: readonly number[];
}

function chainOf({ stages, wishes, options, entries }: Size): Chain {
  const parsed = parseChain({
    format: 'koop-chain',
    version: 1,
    stages: Array.from({ length: stages }, (_, index) => ({
      id: `stage-${index}`,
      kind: stages === KINDS.length ? KINDS[index] : 'production',
      time: { mean: 1 + (index % 3), cv: 0.5 },
      // Some limited, so that they queue; some not.
      servers: index % 2 === 0 ? 40 : null,
      setup: { time: 0.1, cost: 10 },
      lot: 5,
      addedValue: 20,
    })),
    wishes: Array.from({ length: wishes }, (_, index) => ({
      id: `wish-${index}`,
      stage: `stage-${entries[index % entries.length]}`,
      wished: options + 2,
      offered: options,
      exponent: 1,
    })),
    codp: 3,
    demand: { mean: 10 },
    market: { tolerated: { mean: 10, cv: 0.3 }, margin: 100 },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

const seven = chainOf({ stages: 7, wishes: 6, options: 4, entries: [2, 3, 4, 5] });
const hundred = chainOf({ stages: 100, wishes: 6, options: 4, entries: [20, 40, 60, 80] });
const million = chainOf({ stages: 7, wishes: 6, options: 10, entries: [3] });

function exponentials(): number {
  let sum = 0;
  for (let index = 0; index < 1_000_000; index += 1) sum += Math.exp(-index / 1_000_000);
  return sum;
}

const budget = process.argv.includes('--quick') ? { warmUp: 200, measure: 200 } : { warmUp: 1500, measure: 3000 };
const evaluating = (chain: Chain) => measureTime(() => evaluateChain(chain), budget);

report('Evaluating every position of a chain', [
  { name: 'baseline: 1,000,000 Math.exp', times: measureTime(exponentials, budget) },
  { name: '7 stages, 6 wishes', times: evaluating(seven), medianBar: 2 },
  { name: '100 stages, 6 wishes', times: evaluating(hundred), medianBar: 100 },
  { name: '7 stages, a stock of 1,000,000 items', times: evaluating(million), medianBar: 10 },
]);
