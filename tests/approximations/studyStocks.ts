import type { Position } from '../../src/engine/performance/position.ts';
import { defined, positionOf } from './chainOf.ts';
import { type Measurement, type Study, simulated } from './measurement.ts';
import type { Random } from './randomFrom.ts';
import { REPLICATIONS, replicate } from './replicate.ts';
import { drawArrivals, type StockSupply, type SupplyStage, simulateStock } from './simulateStock.ts';

const ORDERS = 60_000;
const PLAYED = `${REPLICATIONS} replications of ${ORDERS.toLocaleString('en')} orders`;

/** Stocks that every order takes something of, all with the same r, and how demand arrives. */
interface StockCase {
  readonly name: string;
  readonly dispersion?: number;
  readonly supplies: readonly StockSupply[];
}

const DELAY: SupplyStage = { mean: 10, cv: 1, servers: null };
const SERVER: SupplyStage = { mean: 0.8, cv: 1, servers: 1, setup: 0.25 };

const PARALLEL = [
  { lot: 2, reorderPoint: 13 },
  { lot: 5, reorderPoint: 11 },
  { lot: 20, reorderPoint: 5 },
].map(({ lot, reorderPoint }) => ({
  name: `Q ${lot}, r ${reorderPoint}`,
  supplies: [{ items: 1, lot, reorderPoint, line: [DELAY] }],
}));

const SERVED = [
  { items: 1, lot: 5, reorderPoint: 12 },
  { items: 1, lot: 20, reorderPoint: 24 },
  { items: 5, lot: 5, reorderPoint: 4 },
  { items: 20, lot: 5, reorderPoint: 1 },
  { items: 5, lot: 20, reorderPoint: 8 },
].map((policy) => ({
  name: `${policy.items === 1 ? 'one item' : `${policy.items} items`}, Q ${policy.lot}, r ${policy.reorderPoint}`,
  supplies: [{ ...policy, line: [SERVER] }],
}));

const RENEWAL = [0.25, 4].flatMap((dispersion) =>
  [9, 14].map((reorderPoint) => ({
    name: `v ${dispersion}, S ${reorderPoint + 1}`,
    dispersion,
    supplies: [{ items: 1, lot: 1, reorderPoint, line: [{ mean: 10, cv: 0, servers: null }] }],
  })),
);

const ONE: StockSupply = { items: 1, lot: 1, reorderPoint: 12, line: [DELAY] };
const QUEUED: StockSupply = { items: 1, lot: 1, reorderPoint: 5, line: [{ mean: 0.7, cv: 1, servers: 1 }] };

const TOGETHER: readonly StockCase[] = [
  { name: 'two stocks, delays of mean 10', supplies: [ONE, ONE] },
  { name: 'four stocks, delays of mean 10', supplies: [ONE, ONE, ONE, ONE] },
  { name: 'two stocks, each behind a server, ρ 0.7', supplies: [QUEUED, QUEUED] },
  {
    name: 'one behind a delay, one behind a server, ρ 0.85',
    supplies: [ONE, { ...ONE, line: [{ mean: 0.85, cv: 1, servers: 1 }] }],
  },
  { name: 'six families of two options, delays', supplies: [{ ...ONE, items: 2, families: 6, reorderPoint: 7 }] },
  {
    name: 'three families at one server, ρ 0.8',
    supplies: [{ ...ONE, families: 3, reorderPoint: 5, line: [{ mean: 0.8, cv: 1, servers: 1 }] }],
  },
];

/** One study of stocks at the decoupling point: fill rate and mean wait, by formula and played. */
function studyOf(title: string, explanation: string, cases: readonly StockCase[], seed: number): Study {
  return {
    title,
    explanation: `${explanation} Simulated: ${PLAYED}.`,
    isHeld: false,
    measure: () => cases.flatMap((stockCase, index) => measure(stockCase, seed + index)),
  };
}

export const studyStocks: readonly Study[] = [
  studyOf(
    'Lots that overtake: (r, nQ) through a parallel delay',
    'Poisson demand of 1 a time unit, each lot its own exponential delay of mean 10. Exact for Q = 1 (Palm).',
    PARALLEL,
    200,
  ),
  studyOf(
    'Lots of several items at one server',
    'Poisson demand of 1 a time unit for equal items; every lot takes a setup of 0.25 and exponential units of mean 0.8.',
    SERVED,
    220,
  ),
  studyOf(
    'Demand that is not Poisson',
    'A gamma renewal process of dispersion v, 1 a time unit, through a constant delay of 10 to a base stock S.',
    RENEWAL,
    240,
  ),
  studyOf(
    'All there together: the wait for the last of several stocks',
    'Poisson demand of 1 a time unit; every order takes one item of each stock.',
    TOGETHER,
    260,
  ),
];

function measure({ name, dispersion = 1, supplies }: StockCase, seed: number): Measurement[] {
  const figures = replicate(seed, (random) => play(supplies, dispersion, random));
  const told = formulas(supplies, dispersion);
  const isServed = supplies.some(({ line }) => line.some(({ servers }) => servers !== null));
  const [stock] = told.stocks;
  return [
    simulated(name, 'fill rate', defined(told.fillRate), figures[0]),
    simulated(name, 'mean wait', defined(told.stockWait), figures[1]),
    ...(isServed && supplies.length === 1
      ? [simulated(name, 'replenishment time', defined(stock?.replenishmentTime), figures[2])]
      : []),
  ];
}

/** The supplies as modular stages: what an order takes of each is a family of its own. */
function formulas(supplies: readonly StockSupply[], dispersion: number): Position {
  const wishes = supplies.flatMap(({ items, families = 1 }, index) =>
    Array.from({ length: families }, (_, family) => ({
      id: `wish-${index}-${family}`,
      stage: `stage-${index}`,
      wished: items,
      exponent: 0,
    })),
  );
  const stages = supplies.map(({ lot, line }, index) => {
    const [stage] = line;
    const time = { mean: stage?.mean ?? 0, cv: stage?.cv ?? 0 };
    const form = { servers: stage?.servers ?? null, supply: 'parallel', setup: { time: stage?.setup ?? 0 } };
    return { id: `stage-${index}`, time, lot, modular: true, ...form };
  });
  const level = (supplies[0]?.reorderPoint ?? 0) + 1;
  return positionOf({
    stages,
    wishes,
    codp: stages.length,
    demand: { mean: 1, std: Math.sqrt(dispersion) },
    service: { measure: 'level', level },
  });
}

function play(supplies: readonly StockSupply[], dispersion: number, random: Random): number[] {
  const calls = drawArrivals(1, dispersion, ORDERS * 1.2, random);
  const parts = supplies.map((supply) => simulateStock(supply, calls, random));
  let filled = 0;
  let waited = 0;
  // A tenth to warm up; at the end some orders want lots that were never called.
  for (let order = ORDERS / 10; order < ORDERS * 1.1; order++) {
    const wait = Math.max(...parts.map(({ waits }) => waits[order] ?? Number.NaN));
    filled += wait > 0 ? 0 : 1;
    waited += wait;
  }
  return [filled / ORDERS, waited / ORDERS, parts[0]?.replenishmentTime ?? Number.NaN];
}
