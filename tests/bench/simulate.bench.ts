import { planPosition } from '../../src/engine/analytic/planPosition.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { parseChain } from '../../src/engine/chain/parseChain.ts';
import { simulateChain } from '../../src/engine/simulation/simulateChain.ts';
import { measureTime, summarise } from './measureTime.ts';
import { type Line, playByEvents, playByRecursion } from './playLine.ts';
import { report } from './report.ts';

/*
 * How long simulating takes, beside a plain event loop and the bare recursion, which play the same orders in the same
 * run; and what a long run of a chain with everything in it takes in time and memory. `--quick` measures briefly.
 */

function chainOf(fields: object): Chain {
  const parsed = parseChain({ format: 'koop-chain', version: 1, demand: { mean: 1 }, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

const budget = process.argv.includes('--quick') ? { warmUp: 200, measure: 300 } : { warmUp: 1500, measure: 3000 };

/** Seven stages, six wishes of two options: 64 items in stock where the decoupling point stands, and lots upstream. */
const seven = chainOf({
  stages: [
    { id: 'order', kind: 'sales', time: { mean: 0.2, cv: 1 }, servers: 4 },
    { id: 'steel', kind: 'purchasing', time: { mean: 5, cv: 0.5 }, supply: 'parallel', lot: 10 },
    { id: 'press', kind: 'production', time: { mean: 0.05, cv: 1 }, servers: 1, setup: { time: 0.1 }, lot: 5 },
    { id: 'paint', kind: 'production', time: { mean: 0.14, cv: 0.5 }, servers: 2 },
    { id: 'build', kind: 'assembly', time: { mean: 0.4, cv: 0.3 }, servers: 5 },
    { id: 'test', kind: 'assembly', time: { mean: 0.08, cv: 1 }, servers: 1 },
    { id: 'ship', kind: 'delivery', time: { mean: 1, cv: 0.3 } },
  ],
  wishes: [1, 1, 2, 2, 3, 3].map((stage, index) => ({
    id: `wish-${index}`,
    stage: ['order', 'steel', 'press', 'paint'][stage],
    wished: 2,
  })),
  stockPoints: [2],
  codp: 4,
  demand: { mean: 10 },
});

const plan = planPosition(seven, 4);
const playing = (orders: number, replications: number) => () =>
  simulateChain(seven, plan, { orders, warmUp: 0, replications, seed: 1 });

// First of all, while nothing else has taken memory: a million orders in one go.
const start = performance.now();
playing(1_000_000, 1)();
const atOnce = performance.now() - start;
const memory = process.resourceUsage().maxRSS / 1024;

const line: Line = { means: Array.from({ length: 5 }, () => 0.8), orders: 200_000, seed: 1 };
const five = chainOf({
  stages: line.means.map((mean, index) => ({ id: `stage-${index}`, time: { mean, cv: 1 }, servers: 1 })),
  codp: 0,
});
const fivePlan = planPosition(five, 0);
const simulated = () =>
  simulateChain(five, fivePlan, { orders: line.orders, warmUp: 0, replications: 1, seed: line.seed });
const average = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

const found = simulated().position.leadTime.mean?.mean ?? Number.NaN;
for (const played of [playByEvents(line), playByRecursion(line)]) {
  const known = average(played.leadTimes);
  if (!(Math.abs(found - known) < 1e-9 * known)) throw new Error(`mean lead time is ${found}, should be ${known}`);
}

const events = measureTime(() => playByEvents(line), budget);
const recursion = measureTime(() => playByRecursion(line), budget);
report('Simulating 200,000 orders of five exponential single servers, load 0.8', [
  { name: 'baseline: event loop with a binary heap', times: events },
  { name: 'the same, held to half of that', times: measureTime(simulated, budget), medianBar: events.median / 2 },
  { name: 'bare Lindley recursion', times: recursion },
  { name: 'the same, held to twice that', times: measureTime(simulated, budget), medianBar: 2 * recursion.median },
]);

report('Simulating seven stages, a stock of 64 items, one of 16 upstream', [
  { name: '250,000 orders', times: measureTime(playing(250_000, 1), budget) },
  { name: '1,000,000 orders, the first time', times: summarise([atOnce]), medianBar: 3_000 },
  { name: '1,000,000 orders in 20 replications', times: measureTime(playing(50_000, 20), budget), medianBar: 3_000 },
]);
const verdict = memory <= 500 ? 'yes' : 'NO';
console.log(`memory after the first 1,000,000 orders ${memory.toFixed(0)} MiB   ≤ 500: ${verdict}`);
