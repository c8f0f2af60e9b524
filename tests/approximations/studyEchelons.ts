import { defined, positionOf } from './chainOf.ts';
import { type Measurement, type Study, simulated } from './measurement.ts';
import type { Random } from './randomFrom.ts';
import { REPLICATIONS, replicate } from './replicate.ts';
import { drawArrivals, simulateStock } from './simulateStock.ts';

const ORDERS = 60_000;

interface Echelons {
  /** Mean delays, upstream and downstream; exponential. */
  readonly delays: readonly [number, number];
  /** Items at the decoupling point; one upstream. */
  readonly items: number;
  /** S, at both. */
  readonly baseStock: number;
}

const CASES: readonly Echelons[] = [
  { delays: [10, 3], items: 1, baseStock: 6 },
  { delays: [10, 3], items: 1, baseStock: 9 },
  { delays: [3, 10], items: 1, baseStock: 12 },
  { delays: [10, 3], items: 4, baseStock: 4 },
];

/** A stock point upstream of the decoupling point. */
export const studyEchelons: Study = {
  title: 'A stock point upstream',
  explanation:
    'Poisson demand of 1 a time unit, exponential parallel delays, base stock S of every item at both points. The ' +
    `formula adds mean and variance of the wait upstream to the replenishment time. Simulated: ${REPLICATIONS} ` +
    `replications of ${ORDERS.toLocaleString('en')} orders.`,
  isHeld: false,
  measure: () => CASES.flatMap(measure),
};

function measure({ delays, items, baseStock }: Echelons, index: number): Measurement[] {
  const told = positionOf({
    stages: delays.map((mean, i) => ({ id: `stage-${i}`, time: { mean, cv: 1 }, supply: 'parallel' })),
    wishes: [{ id: 'wish', stage: 'stage-1', wished: items, exponent: 0 }],
    codp: 2,
    stockPoints: [1],
    service: { measure: 'level', level: baseStock },
  });
  const name = `delays ${delays.join(', ')}; ${items === 1 ? 'one item' : `1 → ${items} items`}; S ${baseStock}`;
  const figures = replicate(300 + index, (random) => play({ delays, items, baseStock }, random));
  return [
    simulated(name, 'fill rate', defined(told.fillRate), figures[0]),
    simulated(name, 'mean wait', defined(told.stockWait), figures[1]),
  ];
}

function play({ delays, items, baseStock }: Echelons, random: Random): number[] {
  const policy = { lot: 1, reorderPoint: baseStock - 1 };
  const [outer, inner] = delays.map((mean) => [{ mean, cv: 1, servers: null }]);
  const calls = drawArrivals(1, 1, ORDERS * 1.2, random);
  const upstream = simulateStock({ ...policy, items: 1, line: outer ?? [] }, calls, random);
  const { waits } = simulateStock({ ...policy, items, line: inner ?? [] }, calls, random, upstream.waits);
  const counted = waits.subarray(ORDERS / 10, ORDERS * 1.1);
  const filled = counted.reduce((count, wait) => count + (wait > 0 ? 0 : 1), 0);
  return [filled / counted.length, counted.reduce((sum, wait) => sum + wait, 0) / counted.length];
}
