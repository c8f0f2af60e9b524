import { planPosition } from '../../../src/engine/analytic/planPosition.ts';
import { estimatePosition } from '../../../src/engine/simulation/estimatePosition.ts';
import { leadTimeSample } from '../../../src/engine/simulation/leadTimeSample.ts';
import { recordChain } from '../../../src/engine/simulation/recordChain.ts';
import { replicate } from '../../../src/engine/simulation/replication.ts';
import { runOf, simulateChain } from '../../../src/engine/simulation/simulateChain.ts';
import { systemOf } from '../../../src/engine/simulation/system.ts';
import { warmUpFor } from '../../../src/engine/simulation/warmUpFor.ts';
import { buildChain } from '../../support/buildChain.ts';
import { limit } from './limit.ts';

/** One order a time unit, never sooner or later; one server that takes half of it, and a delay of 4. */
const clockwork = buildChain({
  stages: [
    { id: 'make', kind: 'production', servers: 1, time: { mean: 0.5 } },
    { id: 'bring', kind: 'delivery', time: { mean: 4 } },
  ],
  demand: { mean: 1, std: 0 },
});
const idle = buildChain({ stages: [{}] });
const plan = planPosition(clockwork, 0);
const run = { orders: 50, warmUp: 5, replications: 3, seed: 1 };

/** The simulation where chance has no part: clockwork, and no work at all. */
export const SIMULATION_LIMITS = [
  limit(systemOf, 'the point before all stages: all work on orders, nothing stocked', (f) => {
    const { before, after, lines, modules } = f(clockwork, plan);
    return [
      [before.length, after.length, lines.length, modules.length],
      [0, 2, 0, 0],
    ];
  }),
  limit(replicate, 'clockwork: every order takes what the stages take', (f) => {
    const played = f(systemOf(clockwork, plan), run, 0);
    return [
      [played.leadTime.mean, played.leadTime.p99, played.fillRate, played.stockWait],
      [4.5, 4.5, 1, 0],
    ];
  }),
  limit(estimatePosition, 'clockwork: no doubt at all', (f) => {
    const played = [0, 1, 2].map((index) => replicate(systemOf(clockwork, plan), run, index));
    const { leadTime } = f(clockwork, plan, played);
    return [
      [leadTime.mean?.mean, leadTime.mean?.halfWidth],
      [4.5, 0],
    ];
  }),
  limit(simulateChain, 'clockwork: no doubt at all', (f) => {
    const { position, orders } = f(clockwork, plan, run);
    return [
      [position.leadTime.mean?.mean, position.leadTime.mean?.halfWidth, orders],
      [4.5, 0, 165],
    ];
  }),
  limit(runOf, 'the least of everything', (f) => {
    const least = { orders: 1, warmUp: 0, replications: 1, seed: 0 };
    return [f(clockwork, plan, least), least];
  }),
  limit(warmUpFor, 'no time, no queues: a tenth of the orders that count', (f) => [
    f(idle, planPosition(idle, 0).position, 1_000),
    100,
  ]),
  limit(recordChain, 'clockwork: every order is done 4½ after it came', (f) => {
    const [orders] = f(clockwork, plan, { warmUp: 20, orders: 10, every: 1, seed: 1 }).flows;
    const times = Array.from(orders?.doneAt ?? [], (done, index) => done - (orders?.calledAt[index] ?? 0));
    return [
      [times.length > 9, ...new Set(times.map((time) => Math.round(time * 1e6) / 1e6))],
      [true, 4.5],
    ];
  }),
  limit(leadTimeSample, 'clockwork: any sample is that one time', (f) => [
    [...f(new Float64Array(100).fill(4.5), 3)],
    [4.5, 4.5, 4.5],
  ]),
];
