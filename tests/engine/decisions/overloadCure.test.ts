import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overloadCure } from '../../../src/engine/decisions/overloadCure.ts';
import { proposedServers } from '../../../src/engine/decisions/proposedServers.ts';
import { buildChain, positionAt } from '../../support/buildChain.ts';
import { between, forAll, ofAnySize, wholeBetween } from '../../support/forAll.ts';
import { expectNear } from '../../support/near.ts';

const chainOf = (mean: number, rate: number, servers: number | null) =>
  buildChain({ stages: [{ id: 'paint', time: { mean, cv: 1 }, servers }], demand: { mean: rate } });

const cureOf = (mean: number, rate: number, servers: number | null, codp = 0) => {
  const chain = chainOf(mean, rate, servers);
  return overloadCure(chain, positionAt(chain, codp), 'paint');
};

describe('the cure for an overloaded stage', () => {
  it('of one server that is 120 percent busy at 20 a day is two servers, or at most 16.7 a day', () => {
    const cure = cureOf(0.06, 20, 1);
    expectNear(cure?.utilisation, 1.2, 1e-12);
    expect(cure?.servers).toBe(2);
    expectNear(cure?.maximumRate, 16.6667, 1e-4);
  });

  it('of a stage that is exactly full is one server more', () => {
    expect(cureOf(0.25, 4, 1)).toEqual({ utilisation: 1, servers: 2, maximumRate: 4 });
    expect(cureOf(1, 3, 3)).toMatchObject({ servers: 4 });
    expect(cureOf(0.1, 30, 3)).toMatchObject({ servers: 4 });
  });

  it('is none for unlimited capacity, or a stage with nothing to do', () => {
    expect(cureOf(5, 20, null)).toBeNull();
    expect(cureOf(0, 20, 1)).toBeNull();
    const chain = chainOf(1, 1, 1);
    expect(overloadCure(chain, positionAt(chain, 0), 'nowhere')).toBeNull();
  });

  it('cures: so many servers are enough, one less is not; and so is a little less demand than it says', () => {
    forAll(fc.tuple(ofAnySize(0.01, 10), ofAnySize(0.1, 100), wholeBetween(1, 20)), ([mean, rate, servers]) => {
      const cure = cureOf(mean, rate, servers);
      if (cure === null) throw new Error('the stage has a server and work');
      // So close to a whole number of servers nobody can tell full from nearly full.
      if (Math.abs(mean * rate - Math.round(mean * rate)) < 1e-9) return;
      expect(positionAt(chainOf(mean, rate, cure.servers), 0).overloaded).toEqual([]);
      if (cure.servers > 1) {
        expect(positionAt(chainOf(mean, rate, cure.servers - 1), 0).overloaded).toEqual(['paint']);
      }
      expect(positionAt(chainOf(mean, cure.maximumRate * (1 - 1e-9), servers), 0).overloaded).toEqual([]);
      expect(positionAt(chainOf(mean, cure.maximumRate * (1 + 1e-9), servers), 0).overloaded).toEqual(['paint']);
    });
  });

  it('counts setups by the lots of the position', () => {
    const chain = buildChain({
      stages: [{ id: 'paint', time: { mean: 0.1 }, setup: { time: 2 }, lot: 10, servers: 2 }],
      demand: { mean: 5 },
    });
    expect(overloadCure(chain, positionAt(chain, 0), 'paint')?.servers).toBe(11);
    expect(overloadCure(chain, positionAt(chain, 1), 'paint')?.servers).toBe(2);
  });
});

describe('the servers proposed for a stage', () => {
  it('are at most 85 percent busy: twelve for 20 units a day of half a day each', () => {
    expect(proposedServers(chainOf(0.5, 20, null), 'paint')).toBe(12);
  });

  it('are at least one, at most ten thousand', () => {
    expect(proposedServers(chainOf(0, 20, null), 'paint')).toBe(1);
    expect(proposedServers(chainOf(1e6, 1e6, null), 'paint')).toBe(10_000);
  });

  it('are the fewest that leave so much room', () => {
    forAll(fc.tuple(between(0.01, 5), between(0.1, 100)), ([mean, rate]) => {
      const servers = proposedServers(chainOf(mean, rate, null), 'paint');
      expect((mean * rate) / servers).toBeLessThanOrEqual(0.85 * (1 + 1e-9));
      if (servers > 1) expect((mean * rate) / (servers - 1)).toBeGreaterThan(0.85);
    });
  });

  it('are asked of a stage of the chain', () => {
    expect(() => proposedServers(chainOf(1, 1, 1), 'nowhere')).toThrow(RangeError);
  });
});
