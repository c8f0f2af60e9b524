import { ascendingOrder } from '../numerics/ascendingOrder.ts';
import { fillWithGamma, nextGamma } from '../numerics/gammaDraws.ts';
import { type RandomStream, restartStream } from '../numerics/randomStream.ts';
import type { StageWork } from './system.ts';

/** What happened to the orders or lots of one stage, each in the place it has on its path. */
export interface StageVisit {
  /** When each came [time]. */
  readonly arrivals: Float64Array;
  /** When its service began; in a pure delay at once. */
  readonly starts: Float64Array;
  readonly departures: Float64Array;
}

/** Chance at one stage of one replication. */
export interface StageChance {
  /** Service times, drawn in the sequence of the orders or lots, whenever they come. */
  readonly services: RandomStream;
  /** Keys of the delays of a sequential supply: each epoch draws from a stream of its own. */
  readonly epochs: readonly number[];
}

/** Which family each lot of a module is of; a line of its own keeps no count. */
export type Families = Uint8Array | null;

/**
 * Takes orders or lots through a stage, first come, first served: Lindley's recursion for one server, Kiefer and
 * Wolfowitz's for more, a sum for a pure delay.
 *
 * @param arrivals when each comes to the stage, ≥ 0, in any sequence
 * @see Lindley 1952; Kiefer & Wolfowitz 1955
 */
export function passStage(
  work: StageWork,
  arrivals: Float64Array,
  chance: StageChance,
  families: Families = null,
): StageVisit {
  if (work.servers === null && work.supply === 'sequential' && work.cv > 0 && work.mean > 0) {
    return delayInSequence(work, arrivals, chance, families);
  }
  const times = new Float64Array(arrivals.length);
  fillWithGamma(chance.services, work, times);
  if (work.setup > 0) for (let i = 0; i < times.length; i++) times[i] = (times[i] ?? 0) + work.setup;
  if (work.servers === null) return delay(arrivals, times);
  const order = ascendingOrder(arrivals);
  if (work.servers > 1) return serveByMany(work.servers, arrivals, times, order);
  return order === null ? serveInTurn(arrivals, times) : serveByOne(arrivals, times, order);
}

function delay(arrivals: Float64Array, times: Float64Array): StageVisit {
  for (let i = 0; i < times.length; i++) times[i] = (times[i] ?? 0) + (arrivals[i] ?? 0);
  return { arrivals, starts: arrivals, departures: times };
}

/** One server, and arrivals in sequence. */
function serveInTurn(arrivals: Float64Array, times: Float64Array): StageVisit {
  const starts = new Float64Array(arrivals.length);
  let free = 0;
  for (let i = 0; i < starts.length; i++) {
    const arrival = arrivals[i] ?? 0;
    const start = arrival > free ? arrival : free;
    starts[i] = start;
    free = start + (times[i] ?? 0);
    times[i] = free;
  }
  return { arrivals, starts, departures: times };
}

function serveByOne(arrivals: Float64Array, times: Float64Array, order: Int32Array): StageVisit {
  const starts = new Float64Array(arrivals.length);
  let free = 0;
  for (let place = 0; place < order.length; place++) {
    const i = order[place] ?? 0;
    const start = Math.max(arrivals[i] ?? 0, free);
    starts[i] = start;
    free = start + (times[i] ?? 0);
    times[i] = free;
  }
  return { arrivals, starts, departures: times };
}

/** Whoever comes takes the server that is free first; when each will be stands in a heap, the earliest on top. */
function serveByMany(
  servers: number,
  arrivals: Float64Array,
  times: Float64Array,
  order: Int32Array | null,
): StageVisit {
  const starts = new Float64Array(arrivals.length);
  const free = new Float64Array(servers);
  for (let place = 0; place < starts.length; place++) {
    const i = order === null ? place : (order[place] ?? 0);
    const start = Math.max(arrivals[i] ?? 0, free[0] ?? 0);
    starts[i] = start;
    times[i] = start + (times[i] ?? 0);
    replaceEarliest(free, times[i] ?? 0);
  }
  return { arrivals, starts, departures: times };
}

function replaceEarliest(heap: Float64Array, time: number): void {
  let hole = 0;
  for (;;) {
    let child = 2 * hole + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child++;
    const earlier = heap[child] ?? 0;
    if (earlier >= time) break;
    heap[hole] = earlier;
    hole = child;
  }
  heap[hole] = time;
}

/** How long a supplier stays as late as he is: max(1, 20·c²) mean delays. */
const EPOCH = 20;

/**
 * A supplier who is late for all alike: one delay for every epoch, and nothing overtakes. The epochs are those of the
 * calendar, so that they are the same whatever comes when.
 */
function delayInSequence(work: StageWork, arrivals: Float64Array, chance: StageChance, families: Families): StageVisit {
  const departures = new Float64Array(arrivals.length);
  const order = ascendingOrder(arrivals);
  const width = work.mean * Math.max(1, EPOCH * work.cv * work.cv);
  const stream = new Int32Array(4);
  const count = families === null ? 1 : 1 + families.reduce((most, family) => Math.max(most, family), 0);
  const epochs = new Float64Array(count).fill(-1);
  const delays = new Float64Array(count);
  const latest = new Float64Array(count);
  for (let place = 0; place < departures.length; place++) {
    const i = order === null ? place : (order[place] ?? 0);
    const family = families?.[i] ?? 0;
    const arrival = arrivals[i] ?? 0;
    const epoch = Math.floor(arrival / width);
    if (epoch !== epochs[family]) {
      epochs[family] = epoch;
      restartStream(stream, ...chance.epochs, family, epoch);
      delays[family] = work.setup + nextGamma(stream, work);
    }
    const departure = Math.max(latest[family] ?? 0, arrival + (delays[family] ?? 0));
    latest[family] = departure;
    departures[i] = departure;
  }
  return { arrivals, starts: arrivals, departures };
}
