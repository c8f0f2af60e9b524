import type { Flow, Recording } from '../../engine/simulation/recording.ts';

/** Where a mark is: waiting before a stage, worked on, waiting at the decoupling point for parts, or just done. */
export type Place = 'queue' | 'work' | 'point' | 'done';

/** An order or a lot that is seen. */
export interface Mark {
  flow: Flow;
  /** Tells it from all others of its kind of flow, at every position of the point. */
  number: number;
  place: Place;
  /** Index of the stage; −1 at the decoupling point and when done. */
  stage: number;
  /** How manyeth in the queue, from 0; at work, how manyeth of those that are worked on. */
  rank: number;
  /** Of the stage that works on it; null where there is no limit, or no work. */
  servers: number | null;
  /** Share of the work that is done, or of the time for which what is done lingers; 0…1. */
  progress: number;
  /** An order that has its parts, or needs none from stock any more: from then on it is the customer's very own. */
  isMatched: boolean;
  /** A customer calls to ask. */
  isCalling: boolean;
}

/** How often customers call: contacts for each unit of time that they wait, and for each that they wait too long. */
export interface CallRates {
  readonly perWait: number;
  readonly perLate: number;
  /** What was promised; null where nothing is known [time]. */
  readonly promise: number | null;
}

/** What is seen at one moment. */
export interface Scene {
  /** The first `count` are of this moment. */
  readonly marks: Mark[];
  count: number;
  /** Marks that wait before each stage, and that are worked on there, by index of the stage. */
  readonly waiting: Int32Array;
  readonly working: Int32Array;
  /** Orders that wait at the decoupling point. */
  atPoint: number;
  /** Orders in the chain. */
  orders: number;
}

/** What the eye needs beside the moment [time]. */
export interface Shutter {
  /** How long what is done stays in sight. */
  readonly linger: number;
  /** How long a call rings. */
  readonly ring: number;
  readonly calls: CallRates;
}

export function emptyScene(stages: number): Scene {
  const zeros = () => new Int32Array(stages);
  return { marks: [], count: 0, waiting: zeros(), working: zeros(), atPoint: 0, orders: 0 };
}

/**
 * Sees where everything is at a moment: the same for the same moment, forwards and backwards.
 *
 * @param time  0…duration of the recording
 * @param scene written over; one made with as many stages as the chain has
 */
export function look(recording: Recording, time: number, shutter: Shutter, scene: Scene): void {
  scene.count = 0;
  scene.waiting.fill(0);
  scene.working.fill(0);
  scene.atPoint = 0;
  scene.orders = 0;
  for (const flow of recording.flows) {
    const end = countUntil(flow.calledAt, time);
    for (let i = firstOpen(flow, time - shutter.linger); i < end; i++) {
      if ((flow.doneAt[i] ?? 0) + shutter.linger > time) lookAt(flow, i, time, shutter, scene);
    }
  }
}

function lookAt(flow: Flow, i: number, time: number, shutter: Shutter, scene: Scene): void {
  const seen = seenAt(flow, i, time, shutter, scene);
  if (seen === null) return;
  const mark = nextMark(scene, flow, flow.numbers[i] ?? 0);
  mark.place = seen.place;
  mark.stage = seen.stage;
  mark.rank = seen.rank;
  mark.servers = seen.servers;
  mark.progress = seen.progress;
  mark.isMatched = seen.isMatched;
  mark.isCalling = flow.kind === 'order' && seen.place !== 'done' && isCalling(flow, i, time, shutter);
  scene.count++;
}

type Seen = Pick<Mark, 'place' | 'stage' | 'rank' | 'servers' | 'progress' | 'isMatched'>;

function seenAt(flow: Flow, i: number, time: number, { linger }: Shutter, scene: Scene): Seen | null {
  const isOrder = flow.kind === 'order';
  const done = flow.doneAt[i] ?? 0;
  if (time >= done) {
    const progress = linger > 0 ? (time - done) / linger : 1;
    return { place: 'done', stage: -1, rank: 0, servers: null, progress, isMatched: isOrder };
  }
  if (isOrder) scene.orders++;
  let isMatched = false;
  for (const { stage, servers, arrivals, starts, departures } of flow.steps) {
    const start = starts[i] ?? 0;
    const departure = departures[i] ?? 0;
    // A lot that waits for its material is nowhere yet.
    if (time < (arrivals[i] ?? 0)) return null;
    if (time < departure && stage === null) {
      return { place: 'point', stage: -1, rank: scene.atPoint++, servers, progress: 0, isMatched };
    }
    if (time < departure && stage !== null) {
      const isWaiting = time < start;
      const ranks = isWaiting ? scene.waiting : scene.working;
      const rank = ranks[stage] ?? 0;
      ranks[stage] = rank + 1;
      const progress = isWaiting ? 0 : (time - start) / (departure - start);
      return { place: isWaiting ? 'queue' : 'work', stage, rank, servers, progress, isMatched };
    }
    if (stage === null) isMatched = isOrder;
  }
  return null;
}

/** Marks are made once and used again: sixty times a second there would be hundreds. */
function nextMark(scene: Scene, flow: Flow, number: number): Mark {
  const known = scene.marks[scene.count];
  if (known === undefined) {
    const mark: Mark = {
      flow,
      number,
      place: 'queue',
      stage: -1,
      rank: 0,
      servers: null,
      progress: 0,
      isMatched: false,
      isCalling: false,
    };
    scene.marks.push(mark);
    return mark;
  }
  known.flow = flow;
  known.number = number;
  return known;
}

/** Calls come as evenly as the rates say, each customer beginning at a moment of his own. */
function isCalling(flow: Flow, i: number, time: number, { ring, calls }: Shutter): boolean {
  const called = flow.calledAt[i] ?? 0;
  const offset = fraction((flow.numbers[i] ?? 0) * 0.618_033_988_75);
  return callsBy(time, called, offset, calls) > callsBy(Math.max(time - ring, called), called, offset, calls);
}

function callsBy(time: number, called: number, offset: number, { perWait, perLate, promise }: CallRates): number {
  const wait = Math.max(0, time - called);
  const late = promise === null ? 0 : Math.max(0, wait - promise);
  return Math.floor(perWait * wait + perLate * late + offset);
}

function fraction(value: number): number {
  return value - Math.floor(value);
}

const latestDone = new WeakMap<Flow, Float64Array>();

/** The first member that may not be done at a moment: none before it is. */
function firstOpen(flow: Flow, time: number): number {
  let latest = latestDone.get(flow);
  if (latest === undefined) {
    latest = new Float64Array(flow.doneAt.length);
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < latest.length; i++) {
      most = Math.max(most, flow.doneAt[i] ?? most);
      latest[i] = most;
    }
    latestDone.set(flow, latest);
  }
  return countUntil(latest, time);
}

/** How many of ascending times are not after a moment. */
export function countUntil(times: Float64Array, moment: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
