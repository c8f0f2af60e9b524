import { fillWithGamma } from '../../src/engine/numerics/gammaDraws.ts';
import { chanceOf } from '../../src/engine/simulation/chance.ts';

/** What a line of exponential single servers did with its orders. */
export interface PlayedLine {
  readonly leadTimes: Float64Array;
  /** Mean wait at each stage [time]. */
  readonly waits: Float64Array;
}

/** A line of exponential single servers that orders reach by chance, one a time unit. */
export interface Line {
  /** Of the service time at each stage. */
  readonly means: readonly number[];
  readonly orders: number;
  readonly seed: number;
}

/** The very numbers that the simulation draws for such a line, so that all who play it play the same. */
function drawsOf({ means, orders, seed }: Line): { between: Float64Array; services: readonly Float64Array[] } {
  const chance = chanceOf(seed, 0);
  const between = new Float64Array(orders);
  fillWithGamma(chance.stream('arrivals'), { mean: 1, cv: 1 }, between);
  const services = means.map((mean, stage) => {
    const times = new Float64Array(orders);
    fillWithGamma(chance.ofStage(stage).services, { mean, cv: 1 }, times);
    return times;
  });
  return { between, services };
}

/** Lindley's recursion and nothing else: order by order, from stage to stage. */
export function playByRecursion(line: Line): PlayedLine {
  const { between, services } = drawsOf(line);
  const stages = line.means.length;
  const free = new Float64Array(stages);
  const waits = new Float64Array(stages);
  const leadTimes = new Float64Array(line.orders);
  let arrival = 0;
  for (let n = 0; n < line.orders; n++) {
    arrival += between[n] ?? 0;
    let time = arrival;
    for (let stage = 0; stage < stages; stage++) {
      const start = Math.max(time, free[stage] ?? 0);
      waits[stage] = (waits[stage] ?? 0) + start - time;
      time = start + (services[stage]?.[n] ?? 0);
      free[stage] = time;
    }
    leadTimes[n] = time - arrival;
  }
  return { leadTimes, waits: waits.map((wait) => wait / line.orders) };
}

/**
 * A plain event loop: what happens next stands on top of a binary heap, over typed arrays. Event 0 is an arrival in the
 * chain, event i + 1 the end of a service at stage i; each has at most one place in the heap.
 */
export function playByEvents(line: Line): PlayedLine {
  const { between, services } = drawsOf(line);
  const stages = line.means.length;
  const { orders } = line;
  const arrivedAt = Array.from({ length: stages }, () => new Float64Array(orders));
  const came = new Int32Array(stages);
  const begun = new Int32Array(stages);
  const ended = new Int32Array(stages);
  const waits = new Float64Array(stages);
  const leadTimes = new Float64Array(orders);
  const heap = new EventHeap(stages + 1);
  heap.push(between[0] ?? 0, 0);
  const begin = (stage: number, now: number) => {
    const n = begun[stage] ?? 0;
    begun[stage] = n + 1;
    waits[stage] = (waits[stage] ?? 0) + now - (arrivedAt[stage]?.[n] ?? 0);
    heap.push(now + (services[stage]?.[n] ?? 0), stage + 1);
  };
  const arrive = (stage: number, now: number) => {
    arrivedAt[stage]?.fill(now, came[stage] ?? 0, (came[stage] ?? 0) + 1);
    came[stage] = (came[stage] ?? 0) + 1;
    if (begun[stage] === ended[stage]) begin(stage, now);
  };
  while (heap.size > 0) {
    const now = heap.time;
    const event = heap.pop();
    if (event === 0) {
      arrive(0, now);
      const next = came[0] ?? 0;
      if (next < orders) heap.push(now + (between[next] ?? 0), 0);
      continue;
    }
    const stage = event - 1;
    const n = ended[stage] ?? 0;
    ended[stage] = n + 1;
    if (event < stages) arrive(event, now);
    else leadTimes[n] = now - (arrivedAt[0]?.[n] ?? 0);
    if ((begun[stage] ?? 0) < (came[stage] ?? 0)) begin(stage, now);
  }
  return { leadTimes, waits: waits.map((wait) => wait / orders) };
}

/** Events by time, the earliest on top. */
class EventHeap {
  size = 0;
  private readonly times: Float64Array;
  private readonly events: Int32Array;

  constructor(capacity: number) {
    this.times = new Float64Array(capacity);
    this.events = new Int32Array(capacity);
  }

  /** When the next event happens. */
  get time(): number {
    return this.times[0] ?? 0;
  }

  push(time: number, event: number): void {
    const { times, events } = this;
    let place = this.size++;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = times[parent] ?? 0;
      if (above <= time) break;
      times[place] = above;
      events[place] = events[parent] ?? 0;
      place = parent;
    }
    times[place] = time;
    events[place] = event;
  }

  pop(): number {
    const { times, events } = this;
    const top = events[0] ?? 0;
    const size = --this.size;
    const time = times[size] ?? 0;
    const event = events[size] ?? 0;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && (times[child + 1] ?? 0) < (times[child] ?? 0)) child++;
      const below = times[child] ?? 0;
      if (below >= time) break;
      times[place] = below;
      events[place] = events[child] ?? 0;
      place = child;
    }
    times[place] = time;
    events[place] = event;
    return top;
  }
}
