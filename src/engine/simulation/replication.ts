import { chanceOf } from './chance.ts';
import { type CustomerFigures, measureCustomers } from './measureCustomers.ts';
import { measureStage, type StageFigures, type Window } from './measureStage.ts';
import { measureStock, type StockFigures } from './measureStock.ts';
import type { StageRecord, StockRecord } from './records.ts';
import { type SamplePath, samplePath } from './samplePath.ts';
import type { System } from './system.ts';

/** How a simulation is run. */
export interface Run {
  /** Orders that count, in each replication; whole, ≥ 1. */
  readonly orders: number;
  /** Orders before them, which only fill the chain; whole, ≥ 0. */
  readonly warmUp: number;
  readonly replications: number;
  /** Any whole number; the same one gives the same figures. */
  readonly seed: number;
}

/** What one replication showed. */
export interface Replication extends CustomerFigures {
  /** By index of the stage; a stage that nothing passes is absent. */
  readonly stages: ReadonlyMap<number, StageFigures>;
  /** By index of the stock among those of the position. */
  readonly stocks: ReadonlyMap<number, StockFigures>;
  /** Share of orders that had to wait for nothing at the decoupling point, and the mean wait of all [time]. */
  readonly fillRate: number;
  readonly stockWait: number;
  /** Of the orders that count, in the sequence of their arrival; of long runs every so manyeth one [time]. */
  readonly leadTimes: Float64Array;
}

/**
 * Plays one replication and measures it. Replications need nothing of one another, so that several can run at once.
 *
 * @param index which one: 0, 1, 2, …
 */
export function replicate(system: System, run: Run, index: number): Replication {
  const { orders, warmUp, seed } = run;
  const end = warmUp + orders;
  let window: Window = { first: warmUp, end, from: 0, to: 0 };
  const stages = new Map<number, StageFigures>();
  const stocks = new Map<number, StockFigures>();
  const path = samplePath(system, chanceOf(seed, index), end + coolDown(orders), {
    arrivals: (times) => {
      window = { ...window, from: times[warmUp] ?? 0, to: times[end] ?? 0 };
    },
    stage: (record: StageRecord) => {
      stages.set(record.work.index, measureStage(record, window, system.rate));
    },
    stock: (record: StockRecord) => {
      stocks.set(record.calls.rule.stock, measureStock(record, window));
    },
  });
  const leadTimes = new Float64Array(orders);
  for (let n = 0; n < orders; n++) leadTimes[n] = (path.departures[warmUp + n] ?? 0) - (path.arrivals[warmUp + n] ?? 0);
  const customers = measureCustomers(leadTimes, system.chain.market);
  return { ...customers, stages, stocks, ...measureWaits(path, window), leadTimes: sampleOf(leadTimes, run) };
}

/** All replications together keep so many lead times at most: enough for any chart of them. */
const KEPT = 1_000_000;

function sampleOf(leadTimes: Float64Array, { orders, replications }: Run): Float64Array {
  const stride = Math.ceil((orders * replications) / KEPT);
  return stride === 1 ? leadTimes : leadTimes.filter((_, n) => n % stride === 0);
}

/** Orders after those that count: they keep the chain as busy until the last of these has passed. */
function coolDown(orders: number): number {
  return 1 + Math.ceil(orders / 20);
}

function measureWaits({ demands, releases }: SamplePath, { first, end }: Window) {
  if (releases === demands) return { fillRate: 1, stockWait: 0 };
  let waits = 0;
  let filled = 0;
  for (let n = first; n < end; n++) {
    const wait = (releases[n] ?? 0) - (demands[n] ?? 0);
    waits += wait;
    if (wait <= 0) filled++;
  }
  return { fillRate: filled / (end - first), stockWait: waits / (end - first) };
}
