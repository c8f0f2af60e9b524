import type { Chain } from '../engine/chain/chain.ts';
import { PLAY, type PlayAnswer, type PlayedPosition, type PlayRequest } from '../worker/protocol.ts';
import type { Worked, WorkerListener } from '../worker/superviseWorker.ts';
import { nextBoundary } from './nextBoundary.ts';
import { NOTHING_PLAYED, type SimulationState } from './simulationStore.ts';

/** What is to be simulated. */
export interface Aim {
  /** What the figures belong to, by identity: another object, other figures. */
  readonly of: object;
  readonly chain: Chain;
  /** Boundaries worth playing, and the one that is looked at. */
  readonly boundaries: readonly number[];
  readonly current: number;
}

export interface SimulatorWorld {
  readonly start: (listener: WorkerListener<PlayAnswer>) => Worked<PlayRequest>;
  /** How many workers at most, ≥ 1. */
  readonly size: number;
  readonly tell: (state: SimulationState) => void;
  /** Told of every worker that dies. */
  readonly tellCrash: () => void;
}

export interface Simulator {
  /** From now on this is simulated; what belongs to anything else is dropped. Null: nothing is. */
  readonly aim: (aim: Aim | null) => void;
  /** While held nothing new is begun, and nothing is told. */
  readonly hold: (isHeld: boolean) => void;
  /** Gives up what is not done; what is known stays. */
  readonly stop: () => void;
  /** Goes on after a stop or a breakdown. */
  readonly resume: () => void;
}

interface Seat {
  readonly worker: Worked<PlayRequest>;
  /** What it is at; null when it waits for work. */
  task: { readonly run: number; readonly codp: number } | null;
  /** The boundaries that it has begun: only it can go on with them. */
  readonly begun: Set<number>;
}

/** So many deaths in one run, and no more workers are started for it. */
const MOST_CRASHES = 4;

/**
 * Plays a chain, the position that is looked at first, by workers that are asked for one replication at a time: the
 * intervals shrink meanwhile, and between two replications anything can change. It touches neither clock nor screen.
 */
export function createSimulator({ start, size, tell, tellCrash }: SimulatorWorld): Simulator {
  let aimed: Aim | null = null;
  let run = 0;
  let isHeld = false;
  let isStopped = false;
  let crashes = 0;
  let played: ReadonlyMap<number, PlayedPosition> = new Map();
  /** Replications asked of workers that live: what a dead one had played is played again. */
  const asked = new Map<number, number>();
  const seats = new Set<Seat>();

  const publish = () => {
    if (!isHeld) tell(stateOf());
  };
  const stateOf = (): SimulationState => {
    if (aimed === null) return NOTHING_PLAYED;
    const wanted = aimed.boundaries.length * PLAY.replications;
    const has = aimed.boundaries.reduce((sum, codp) => sum + (played.get(codp)?.replications ?? 0), 0);
    const progress = wanted === 0 ? 1 : has / wanted;
    const isBroken = crashes >= MOST_CRASHES;
    const status = progress >= 1 ? 'done' : isBroken ? 'broken' : isStopped ? 'stopped' : 'running';
    return { of: aimed.of, status, played, progress };
  };

  const work = () => {
    if (aimed === null || isHeld || isStopped || crashes >= MOST_CRASHES) return;
    for (const seat of seats) if (seat.task === null) give(seat, aimed);
    while (seats.size < size && crashes < MOST_CRASHES && nextFor(null, aimed) !== null) give(open(), aimed);
  };
  // What is known in full need not be played again, whoever played it.
  const done = (codp: number) => {
    const known = played.get(codp)?.replications ?? 0;
    return known >= PLAY.replications ? known : (asked.get(codp) ?? 0);
  };
  const nextFor = (seat: Seat | null, { boundaries, current }: Aim) => {
    const isOthers = (codp: number) => [...seats].some((other) => other !== seat && other.begun.has(codp));
    const free = boundaries.filter((codp) => !isOthers(codp));
    return nextBoundary({ boundaries: free, current, done });
  };
  const give = (seat: Seat, aim: Aim) => {
    const codp = nextFor(seat, aim);
    if (codp === null) return;
    const replications = (asked.get(codp) ?? 0) + 1;
    asked.set(codp, replications);
    seat.begun.add(codp);
    seat.task = { run, codp };
    seat.worker.ask({ run, chain: aim.chain, codp, replications });
  };
  const open = (): Seat => {
    const seat: Seat = {
      worker: start({ answer: (found) => hear(seat, found), crash: () => lose(seat) }),
      task: null,
      begun: new Set(),
    };
    seats.add(seat);
    return seat;
  };
  const hear = (seat: Seat, answer: PlayAnswer) => {
    seat.task = null;
    if (answer.run === run && aimed !== null) {
      const known = played.get(answer.codp)?.replications ?? 0;
      // After a crash what is known already is played again: figures never get less sure.
      if (answer.played.replications >= known) played = new Map(played).set(answer.codp, answer.played);
      publish();
    }
    work();
  };
  const lose = (seat: Seat) => {
    seats.delete(seat);
    for (const codp of seat.begun) asked.delete(codp);
    crashes += 1;
    tellCrash();
    work();
    publish();
  };
  const clear = () => {
    for (const seat of seats) {
      seat.begun.clear();
      if (seat.task === null) continue;
      seat.worker.end();
      seats.delete(seat);
    }
    asked.clear();
  };

  return {
    aim: (next) => {
      if (next === null || next.of !== aimed?.of) {
        clear();
        run += 1;
        crashes = 0;
        isStopped = false;
        played = new Map();
        // What is shown goes at once, whoever holds what.
        tell(next === null ? NOTHING_PLAYED : { ...NOTHING_PLAYED, of: next.of });
      }
      aimed = next;
      work();
      publish();
    },
    hold: (held) => {
      if (held === isHeld) return;
      isHeld = held;
      if (held) return;
      work();
      publish();
    },
    stop: () => {
      isStopped = true;
      clear();
      tell(stateOf());
    },
    resume: () => {
      isStopped = false;
      crashes = 0;
      work();
      tell(stateOf());
    },
  };
}
