import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Flow,
  lotArrivalScv,
  lotFlow,
  lotTime,
  orderFlow,
  visitStage,
} from '../../../src/engine/analytic/queueing.ts';
import type { Stage } from '../../../src/engine/chain/chain.ts';
import { buildChain } from '../../support/buildChain.ts';
import { between, forAll, wholeBetween } from '../../support/forAll.ts';
import { expectAtMost, expectNear } from '../../support/near.ts';

function stage(changes: object): Stage {
  const [built] = buildChain({ stages: [changes] }).stages;
  if (built === undefined) throw new Error('a chain has a stage');
  return built;
}

/** One order at a time through a stage. */
function visit(flow: Flow, rate: number, changes: object) {
  const one = stage(changes);
  return visitStage(one, flow, rate, lotTime(one, 1));
}

const poisson = orderFlow(1);

describe('the wait for a server', () => {
  // Erlang C at ρ = 0.8, mean service 1.
  it.each([
    [1, 4],
    [2, 1.777778],
    [3, 1.078652],
    [5, 0.554113],
  ])('in an M/M/%i queue at 80 percent is %f', (servers, wait) => {
    expectNear(visit(poisson, 0.8 * servers, { time: { mean: 1, cv: 1 }, servers }).visit.wait, wait, 1e-6);
  });

  // Pollaczek & Khinchine at ρ = 0.8, mean service 1.
  it.each([
    [0, 2],
    [0.25, 2.5],
    [1, 4],
    [2, 6],
  ])('in an M/G/1 queue at 80 percent, c² of service %f, is %f', (scv, wait) => {
    expectNear(visit(poisson, 0.8, { time: { mean: 1, cv: Math.sqrt(scv) }, servers: 1 }).visit.wait, wait, 1e-9);
  });

  it('is 0 with probability 1 − C, else exponential: its variance is 2W²/C − W²', () => {
    const { wait, waitVariance, delayProbability } = visit(poisson, 2.4, {
      time: { mean: 1, cv: 1 },
      servers: 3,
    }).visit;
    expectNear(delayProbability, 0.647191, 1e-6);
    expectNear(waitVariance, (2 * wait * wait) / 0.647191 - wait * wait, 1e-6);
  });

  it('is none where nothing varies', () => {
    forAll(fc.tuple(between(0, 0.999), wholeBetween(1, 20)), ([load, servers]) => {
      expect(visit(orderFlow(0), load * servers, { time: { mean: 1 }, servers }).visit.wait).toBe(0);
    });
  });

  it('grows without limit as the load nears 1, and vanishes as it nears 0', () => {
    const waitAt = (load: number) => visit(poisson, load, { time: { mean: 1, cv: 1 }, servers: 1 }).visit.wait;
    expectNear(waitAt(1 - 1e-9), 1e9, 1e-6);
    expectNear(waitAt(1e-9), 1e-9, 1e-6);
  });

  it('is none in a pure delay, which takes any load and hands its flow on', () => {
    const { visit: passed, flow } = visit(orderFlow(2.5), 1e6, { time: { mean: 30, cv: 2 }, servers: null });
    expect(passed).toMatchObject({ wait: 0, utilisation: 0, overloaded: false, time: { mean: 30, variance: 3600 } });
    expect(flow.arrivalScv).toBe(2.5);
  });

  it('is never longer with more servers, less variability or fewer orders', () => {
    const queues = fc.record({
      load: between(0.01, 0.99),
      servers: wholeBetween(1, 30),
      arrivals: between(0, 5),
      cv: between(0, 3),
      less: between(1e-3, 1),
    });
    forAll(queues, ({ load, servers, arrivals, cv, less }) => {
      const waitOf = (scv: number, rate: number, changes: object) =>
        visit(orderFlow(scv), rate, { time: { mean: 1, cv }, servers, ...changes }).visit.wait;
      const rate = load * servers;
      const wait = waitOf(arrivals, rate, {});
      expectAtMost(waitOf(arrivals, rate, { servers: servers + 1 }), wait, 'more servers');
      expectAtMost(waitOf(arrivals, rate, { time: { mean: 1, cv: less * cv } }), wait, 'steadier service');
      expectAtMost(waitOf(less * arrivals, rate, {}), wait, 'steadier arrivals');
      expectAtMost(waitOf(arrivals, less * rate, {}), wait, 'fewer orders');
      expectAtMost(waitOf(arrivals, rate, { time: { mean: less, cv } }), wait, 'faster service');
    });
  });

  it('is undefined at and above full load, but how full it is, is told', () => {
    for (const rate of [1, 1.2]) {
      const { visit: passed, flow } = visit(poisson, rate, { time: { mean: 1, cv: 1 }, servers: 1 });
      expect(passed).toMatchObject({ overloaded: true, utilisation: rate });
      expect(flow.overloaded).toBe(true);
    }
  });
});

describe('the time of a lot', () => {
  it('is one setup and its units one after the other at a server', () => {
    const time = lotTime(stage({ time: { mean: 2, cv: 0.5 }, setup: { time: 3 }, servers: 1 }), 10);
    expect(time).toEqual({ mean: 23, variance: 10 });
  });

  it('is one setup and one time in a pure delay: the lot goes as a whole', () => {
    const time = lotTime(stage({ time: { mean: 2, cv: 0.5 }, setup: { time: 3 } }), 10);
    expect(time).toEqual({ mean: 5, variance: 1 });
  });

  it('is shared by the families of a module at a server, setups aside', () => {
    const module = stage({ time: { mean: 2, cv: 0.5 }, setup: { time: 3 }, servers: 1, modular: true });
    expectNear(lotTime(module, 10, 4).mean, 3 + 10 * 0.5, 1e-12);
    expectNear(lotTime(module, 10, 4).variance, 10 * 0.25 ** 2, 1e-12);
  });
});

describe('what a queue does to the flow', () => {
  it('keeps a Poisson flow Poisson when service is exponential (Burke 1956)', () => {
    forAll(fc.tuple(between(0.05, 0.95), wholeBetween(1, 9)), ([load, servers]) => {
      expectNear(visit(poisson, load * servers, { time: { mean: 1, cv: 1 }, servers }).flow.arrivalScv, 1, 1e-12);
    });
  });

  it('hands the flow on untouched when it has nothing to do, and its own service when it is full', () => {
    const light = visit(orderFlow(3), 1e-9, { time: { mean: 1, cv: 0.5 }, servers: 1 });
    expectNear(light.flow.arrivalScv, 3, 1e-9);
    const full = visit(orderFlow(3), 1 - 1e-9, { time: { mean: 1, cv: 0.5 }, servers: 1 });
    expectNear(full.flow.arrivalScv, 0.25, 1e-6);
  });

  it('is felt again at a bottleneck: the busier the queue, the more of the flow as it entered', () => {
    // A quiet first stage that smooths nothing away (Suresh & Whitt 1990): ρ 0.6 with constant service, then a queue.
    const first = visit(orderFlow(8), 0.6, { time: { mean: 1, cv: 0 }, servers: 1 });
    const smoothed = first.flow.arrivalScv;
    expectNear(smoothed, 1 + 0.64 * 7 - 0.36, 1e-12);
    const feltAt = (load: number) => {
      const { wait } = visit(first.flow, 0.6, { time: { mean: load / 0.6, cv: 0 }, servers: 1 }).visit;
      return (2 * wait * 0.6 * (1 - load)) / load ** 2;
    };
    expectNear(feltAt(0.3), smoothed, 1e-9);
    expectNear(feltAt(0.6), smoothed, 1e-9);
    expectNear(feltAt(0.8), (smoothed + 8) / 2, 1e-9);
    expectNear(feltAt(1 - 1e-9), 8, 1e-6);
  });
});

describe('lots that enter a line', () => {
  const lots = { lot: 10, demandLot: 1, families: 1, dispersion: 1, effectiveItems: 1, effectiveDemandItems: 1 };

  it('come as steadily as the units they collect, ten to one, for a single item', () => {
    forAll(between(0, 1), (load) => expectNear(lotArrivalScv(lots, load), 0.1, 1e-12));
  });

  it('come as single orders do when they are of one unit', () => {
    forAll(fc.tuple(between(0, 1), between(0, 9), between(1, 1e6)), ([load, dispersion, effectiveItems]) => {
      expectNear(lotArrivalScv({ ...lots, lot: 1, dispersion, effectiveItems }, load), dispersion, 1e-12);
    });
  });

  it('come like a Poisson flow from very many items, but not at a queue that is full', () => {
    const many = { ...lots, effectiveItems: 1e9, effectiveDemandItems: 1e9 };
    expectNear(lotArrivalScv(many, 0.5), 1, 1e-6);
    expectNear(lotArrivalScv(many, 1), 0.1, 1e-12);
  });

  it('overload the stages after one that is overloaded', () => {
    const flow = lotFlow(lots, true);
    const after = visitStage(stage({ time: { mean: 1, cv: 1 }, servers: 1 }), flow, 0.1, { mean: 1, variance: 1 });
    expect(after.visit).toMatchObject({ overloaded: true, utilisation: 0.1 });
  });
});
