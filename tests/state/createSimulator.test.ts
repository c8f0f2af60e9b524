import { describe, expect, it } from 'vitest';
import { createSimulator } from '../../src/state/createSimulator.ts';
import { NOTHING_PLAYED, type SimulationState } from '../../src/state/simulationStore.ts';
import { PLAY, type PlayAnswer, type PlayRequest } from '../../src/worker/protocol.ts';
import type { WorkerListener } from '../../src/worker/superviseWorker.ts';
import { buildChain } from '../support/buildChain.ts';
import { simulateAt } from '../support/simulateAt.ts';

const chain = buildChain({ stages: [{}, {}, {}] });
const { position } = simulateAt(chain, 1, { orders: 10, replications: 2 });

interface FakeWorker {
  readonly listener: WorkerListener<PlayAnswer>;
  readonly asked: PlayRequest[];
  hasEnded: boolean;
}

/** A pool in which nothing happens by itself. */
function fakePool(size = 1) {
  const workers: FakeWorker[] = [];
  const told: SimulationState[] = [];
  let crashes = 0;
  const simulator = createSimulator({
    size,
    start: (listener) => {
      const worker: FakeWorker = { listener, asked: [], hasEnded: false };
      workers.push(worker);
      return {
        ask: (request) => worker.asked.push(request),
        end: () => {
          worker.hasEnded = true;
        },
      };
    },
    tell: (state) => told.push(state),
    tellCrash: () => {
      crashes += 1;
    },
  });
  const answer = (worker = workers.at(-1)): PlayRequest => {
    const request = worker?.asked.at(-1);
    if (worker === undefined || request === undefined) throw new Error('nothing was asked');
    worker.listener.answer(answerTo(request));
    return request;
  };
  return {
    simulator,
    workers,
    told,
    shown: () => told.at(-1) ?? NOTHING_PLAYED,
    crashes: () => crashes,
    answer,
    /** Answers until nothing is asked any more; the boundaries in the order in which they were played. */
    finish: () => {
      const order: number[] = [];
      for (let count = -1; count !== workers[0]?.asked.length; ) {
        count = workers[0]?.asked.length ?? 0;
        order.push(answer(workers[0]).codp);
      }
      return order;
    },
  };
}

function answerTo({ run, codp, replications }: PlayRequest): PlayAnswer {
  return {
    run,
    codp,
    played: { position, replications, orders: replications, counted: replications, leadTimes: new Float64Array() },
  };
}

const aimAt = (of: object, current = 1) => ({ of, chain, boundaries: [0, 1, 2, 3], current });

describe('createSimulator', () => {
  it('plays the position that is looked at in full, then some of each other, then the rest of them', () => {
    const pool = fakePool();
    pool.simulator.aim(aimAt({}, 2));
    const order = pool.finish();
    expect(order).toHaveLength(4 * PLAY.replications);
    expect(new Set(order.slice(0, PLAY.replications))).toEqual(new Set([2]));
    expect(order.slice(PLAY.replications, PLAY.replications + 15)).toEqual([
      ...Array(5).fill(1),
      ...Array(5).fill(3),
      ...Array(5).fill(0),
    ]);
    expect(pool.shown()).toMatchObject({ status: 'done', progress: 1 });
  });

  it('tells after every replication, of ever more of them', () => {
    const pool = fakePool();
    const of = {};
    pool.simulator.aim(aimAt(of));
    pool.answer();
    pool.answer();
    expect(pool.shown().of).toBe(of);
    expect(pool.shown().status).toBe('running');
    expect(pool.shown().played.get(1)?.replications).toBe(2);
  });

  it('begins nothing and tells nothing while it is held, and goes on after', () => {
    const pool = fakePool();
    pool.simulator.hold(true);
    pool.simulator.aim(aimAt({}));
    expect(pool.workers).toHaveLength(0);
    pool.simulator.hold(false);
    expect(pool.workers).toHaveLength(1);
    pool.simulator.hold(true);
    const before = pool.told.length;
    pool.answer();
    expect(pool.told).toHaveLength(before);
    expect(pool.workers[0]?.asked).toHaveLength(1);
    pool.simulator.hold(false);
    expect(pool.shown().played.get(1)?.replications).toBe(1);
    expect(pool.workers[0]?.asked).toHaveLength(2);
  });

  it('drops at once what belongs to another chain, also while it is held, and ends who is still at it', () => {
    const pool = fakePool();
    pool.simulator.aim(aimAt({}));
    pool.answer();
    pool.simulator.hold(true);
    pool.simulator.aim(null);
    expect(pool.shown()).toEqual(NOTHING_PLAYED);
    expect(pool.workers[0]?.hasEnded).toBe(true);
    const next = {};
    pool.simulator.aim(aimAt(next));
    pool.simulator.hold(false);
    pool.workers[0]?.listener.answer(answerTo(pool.workers[0].asked[0] ?? never()));
    expect(pool.shown().of).toBe(next);
    expect(pool.shown().played.size).toBe(0);
  });

  it('keeps what it knows when only another position of the same chain is looked at', () => {
    const pool = fakePool();
    const of = {};
    pool.simulator.aim(aimAt(of, 1));
    pool.answer();
    pool.simulator.aim(aimAt(of, 3));
    pool.answer();
    expect(pool.shown().played.size).toBe(1);
    expect(pool.workers[0]?.hasEnded).toBe(false);
    expect(pool.workers[0]?.asked.at(-1)?.codp).toBe(3);
  });

  it('stops when it is told to, keeps what is known, and goes on from there', () => {
    const pool = fakePool();
    pool.simulator.aim(aimAt({}));
    for (let n = 0; n < PLAY.replications + 1; n++) pool.answer();
    pool.simulator.stop();
    expect(pool.shown().status).toBe('stopped');
    expect(pool.shown().played.get(1)?.replications).toBe(PLAY.replications);
    expect(pool.workers[0]?.hasEnded).toBe(true);
    pool.simulator.resume();
    expect(pool.shown().status).toBe('running');
    // What is known in full is not played again.
    expect(pool.workers[1]?.asked[0]?.codp).not.toBe(1);
  });

  it('survives the death of a worker: tells it, starts another, and figures never get less sure', () => {
    const pool = fakePool();
    pool.simulator.aim(aimAt({}));
    for (let n = 0; n < 3; n++) pool.answer();
    pool.workers[0]?.listener.crash();
    expect(pool.crashes()).toBe(1);
    expect(pool.workers).toHaveLength(2);
    pool.answer();
    expect(pool.shown().played.get(1)?.replications).toBe(3);
    for (let n = 0; n < 4; n++) pool.answer();
    expect(pool.shown().played.get(1)?.replications).toBe(5);
  });

  it('gives up where workers die again and again, and tries once more when asked', () => {
    const pool = fakePool();
    pool.simulator.aim(aimAt({}));
    for (let n = 0; n < 10; n++) pool.workers.at(-1)?.listener.crash();
    expect(pool.shown().status).toBe('broken');
    const { length } = pool.workers;
    expect(length).toBeLessThan(10);
    pool.simulator.resume();
    expect(pool.workers).toHaveLength(length + 1);
    expect(pool.shown().status).toBe('running');
  });

  it('never gives one position to two workers', () => {
    const pool = fakePool(3);
    pool.simulator.aim(aimAt({}));
    const answered = [0, 0, 0];
    const at = pool.workers.map(({ asked }) => asked[0]?.codp);
    expect(at).toEqual([1, 0, 2]);
    for (let n = 0; n < 4 * PLAY.replications; n++) {
      const worker = pool.workers.find(({ asked }, index) => asked.length > (answered[index] ?? 0));
      if (worker === undefined) break;
      answered[pool.workers.indexOf(worker)] = worker.asked.length;
      pool.answer(worker);
    }
    const players = [0, 1, 2, 3].map((codp) =>
      pool.workers.filter(({ asked }) => asked.some((one) => one.codp === codp)),
    );
    expect(players.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
    expect(pool.shown().status).toBe('done');
  });

  it('is done at once where every position is overloaded', () => {
    const pool = fakePool();
    pool.simulator.aim({ ...aimAt({}), boundaries: [] });
    expect(pool.workers).toHaveLength(0);
    expect(pool.shown().status).toBe('done');
  });
});

function never(): never {
  throw new Error('nothing was asked');
}
