import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lotTime, orderFlow, visitStage } from '../../src/engine/analytic/queueing.ts';
import { buildChain } from '../support/buildChain.ts';
import { between, forAll, wholeBetween } from '../support/forAll.ts';
import { expectAtMost, expectNear } from '../support/near.ts';

interface Queue {
  readonly rate: number;
  readonly servers: number;
  readonly arrivalScv: number;
  readonly cv: number;
}

/** Wait at a queue of mean service 1. */
function waitAt({ rate, servers, arrivalScv, cv }: Queue): number {
  const [stage] = buildChain({ stages: [{ time: { mean: 1, cv }, servers }] }).stages;
  if (stage === undefined) throw new Error('a chain has a stage');
  return visitStage(stage, orderFlow(arrivalScv), rate, lotTime(stage, 1)).visit.wait;
}

const queues = fc.record({
  load: fc.oneof({ weight: 6, arbitrary: between(0.01, 0.98) }, { weight: 1, arbitrary: fc.constant(0.999_999) }),
  servers: wholeBetween(1, 40),
  arrivalScv: fc.oneof(between(0, 6), fc.constantFrom(0, 1)),
  cv: fc.oneof(between(0, 3), fc.constantFrom(0, 1)),
});

describe('the wait at a queue', () => {
  it('is never longer for several queues of one server that become one queue of all servers', () => {
    forAll(queues, ({ load, servers, arrivalScv, cv }) => {
      const apart = waitAt({ rate: load, servers: 1, arrivalScv, cv });
      expectAtMost(waitAt({ rate: load * servers, servers, arrivalScv, cv }), apart, 'pooled');
    });
  });

  it('is a straight line in the variability of arrivals and of service', () => {
    forAll(fc.tuple(queues, between(0.1, 4)), ([{ load, servers, arrivalScv, cv }, more]) => {
      const rate = load * servers;
      const at = (arrival: number, service: number) =>
        waitAt({ rate, servers, arrivalScv: arrival, cv: Math.sqrt(service) });
      const slope = at(1, 0) / 1;
      expectNear(at(arrivalScv, cv ** 2), slope * (arrivalScv + cv ** 2), 1e-9);
      expectNear(at(arrivalScv + more, cv ** 2) - at(arrivalScv, cv ** 2), slope * more, 1e-6);
    });
  });

  it('is none where nothing varies, however busy', () => {
    forAll(queues, ({ load, servers }) => {
      expect(waitAt({ rate: load * servers, servers, arrivalScv: 0, cv: 0 })).toBe(0);
    });
  });

  it('grows past every bound as the queue fills, and falls below every bound as it empties', () => {
    forAll(queues, ({ servers, cv }) => {
      const at = (load: number) => waitAt({ rate: load * servers, servers, arrivalScv: 1, cv });
      expect(at(1 - 1e-9)).toBeGreaterThan(1e6);
      expect(at(1e-9)).toBeLessThan(1e-6);
    });
  });
});
