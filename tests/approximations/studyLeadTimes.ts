import { defined, positionOf } from './chainOf.ts';
import { drawExponential } from './draw.ts';
import { exactly, type Measurement, type Study, simulated } from './measurement.ts';
import type { Random } from './randomFrom.ts';
import { REPLICATIONS, replicate } from './replicate.ts';
import { drawArrivals, serveInTurn, simulateStock } from './simulateStock.ts';

const SHARES = [0.5, 0.9, 0.99] as const;
const ORDERS = 100_000;

/** Percentiles where the law is known, so that what differs is the numerical inversion alone. */
export const studyInversion: Study = {
  title: 'Percentiles: the numerical inversion',
  explanation: 'Chains whose lead time has a known law: sums of exponential stages, and one M/M/1 stage.',
  isHeld: true,
  measure: () => [...hypoexponential(), ...singleServer()],
};

/** Percentiles where the parts of the lead time are taken as independent and are not. */
export const studyPercentiles: Study = {
  title: 'Percentiles: parts taken as independent',
  explanation:
    'Two stages with the decoupling point between them, as above, λ = 0.8: the wait for stock and the time at the ' +
    `second stage depend on each other a little. Simulated: ${REPLICATIONS} replications of ` +
    `${ORDERS.toLocaleString('en')} orders.`,
  isHeld: false,
  measure: () => [2, 8].flatMap(twoStages),
};

function percentiles({ leadTime }: ReturnType<typeof positionOf>): number[] {
  return [defined(leadTime.p50), defined(leadTime.p90), defined(leadTime.p99)];
}

function named(share: number): string {
  return `${100 * share} % percentile`;
}

/** Exponential stages of means 1, 2 and 4. */
function hypoexponential(): Measurement[] {
  const means = [1, 2, 4];
  const told = percentiles(positionOf({ stages: means.map((mean, i) => ({ id: `s${i}`, time: { mean, cv: 1 } })) }));
  const survival = (x: number) => (8 / 3) * Math.exp(-x / 4) - 2 * Math.exp(-x / 2) + Math.exp(-x) / 3;
  return SHARES.map((share, i) =>
    exactly('exponential stages of means 1, 2, 4', named(share), told[i] ?? Number.NaN, root(survival, 1 - share)),
  );
}

/** The x where a falling function takes this value. */
function root(falling: (x: number) => number, value: number): number {
  let low = 0;
  let high = 1_000;
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (falling(middle) > value) low = middle;
    else high = middle;
  }
  return low;
}

function singleServer(): Measurement[] {
  const stage = { id: 'queue', time: { mean: 1, cv: 1 }, servers: 1 };
  const told = percentiles(positionOf({ stages: [stage], demand: { mean: 0.8 } }));
  return SHARES.map((share, i) =>
    exactly('M/M/1, ρ 0.8', named(share), told[i] ?? Number.NaN, -5 * Math.log(1 - share)),
  );
}

function twoStages(baseStock: number, index: number): Measurement[] {
  const stage = { time: { mean: 1, cv: 1 }, servers: 1 };
  const told = percentiles(
    positionOf({
      stages: [
        { id: 'first', ...stage },
        { id: 'second', ...stage },
      ],
      codp: 1,
      demand: { mean: 0.8 },
      service: { measure: 'level', level: baseStock },
    }),
  );
  const figures = replicate(320 + index, (random) => play(baseStock, random));
  return SHARES.map((share, i) => simulated(`S ${baseStock}`, named(share), told[i] ?? Number.NaN, figures[i]));
}

function play(baseStock: number, random: Random): number[] {
  const calls = drawArrivals(0.8, 1, ORDERS * 1.2, random);
  const line = [{ mean: 1, cv: 1, servers: 1 as const }];
  const { waits } = simulateStock({ items: 1, lot: 1, reorderPoint: baseStock - 1, line }, calls, random);
  const times = waits.map((wait, order) => (calls[order] ?? 0) + wait).subarray(0, ORDERS * 1.1);
  serveInTurn(times, () => drawExponential(random));
  const leadTimes = times.map((time, order) => time - (calls[order] ?? 0)).subarray(ORDERS / 10);
  leadTimes.sort();
  return SHARES.map((share) => leadTimes[Math.ceil(share * leadTimes.length) - 1] ?? Number.NaN);
}
