import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { parseChain } from '../../src/engine/chain/parseChain.ts';
import { randomFrom } from '../approximations/randomFrom.ts';
import { chainFault, notFinite } from './chainFault.ts';
import { damagedFile, soundFiles } from './damagedFile.ts';
import { readAnyFile, shortestWith } from './fileFault.ts';
import { fuzzChains } from './fuzzChains.ts';
import { fuzzFiles } from './fuzzFiles.ts';
import { positionFault } from './positionFault.ts';
import { smallestChain } from './smallestChain.ts';

/** Longest that one chain or file may take here [ms]; `npm run fuzz` is stricter, on a machine that does nothing else. */
const PATIENCE = 20_000;
const unwatched = () => undefined;

function chain(changes: object = {}): Chain {
  const parsed = parseChain({
    format: 'koop-chain',
    version: 1,
    stages: [
      { id: 'a', time: { mean: 2, cv: 1 }, servers: 3, addedValue: 5 },
      { id: 'b', time: { mean: 1 }, lot: 4 },
    ],
    codp: 1,
    demand: { mean: 1 },
    ...changes,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

describe('random input (a short run; `npm run fuzz` is the long one)', () => {
  it('of valid chains: every figure is finite, defined unless overloaded, and in its range', () => {
    const outcome = fuzzChains({ count: 300, seed: 20, longest: PATIENCE }, unwatched);
    expect(outcome.failure).toBeNull();
  }, 120_000);

  it('of damaged files: each is refused in words or read', () => {
    const outcome = fuzzFiles({ count: 600, seed: 20, longest: PATIENCE }, unwatched);
    expect(outcome.failure).toBeNull();
    expect(outcome.refused).toBeGreaterThan(300);
    expect(outcome.read).toBeGreaterThan(0);
  }, 60_000);
});

describe('what fuzzing has found', () => {
  it('counts a wait for stock that strikes less than once in 10¹² orders in the mean lead time', () => {
    const rare = chain({
      stages: [{ id: 'a', time: { mean: 0.00244 }, items: 14 }],
      demand: { mean: 0.1, std: 20 },
      service: { measure: 'level', level: 10 },
    });
    const position = evaluateChain(rare).positions[1];
    expect(position?.stockWait).toBeGreaterThan(0);
    expect(position?.leadTime.mean).toBe(position?.stockWait);
  });

  it.each([
    ['10¹²⁰ items of which most are on order', 30, 1],
    ['10²⁰⁰ items of which most are on order', 50, 1],
    ['10⁴⁰ items that are hardly ever asked for', 10, Number.MIN_VALUE],
  ])('keeps every figure finite with %s', (_, count, mean) => {
    const wishes = Array.from({ length: count }, (_, i) => ({
      id: `w${i}`,
      stage: 'a',
      wished: 10_000,
      exponent: 0,
    }));
    const stages = [
      { id: 'a', time: { mean: 1, cv: 1 }, lot: 50 },
      { id: 'b', time: { mean: 1, cv: 1 } },
    ];
    const service = { measure: 'fill', target: 0.3 };
    expect(chainFault(chain({ stages, wishes, demand: { mean }, service }))).toBeNull();
  });

  it('leaves the wait for a part and a module finite where the module is nearly never waited for', () => {
    const stages = [
      { id: 'a', time: { mean: 2.7 }, servers: 5, modular: true },
      { id: 'b', time: { mean: 5 }, setup: { time: 1e9 } },
    ];
    const wishes = [{ id: 'w', stage: 'a', wished: 10_000, exponent: 1.72 }];
    const service = { measure: 'level', level: 400_000 };
    expect(chainFault(chain({ stages, wishes, codp: 1, demand: { mean: 0.1, std: 11.2 }, service }))).toBeNull();
  });

  it('tells next to nobody on time for a promise far below what stages that hardly vary take', () => {
    const stages = ['a', 'b'].map((id) => ({ id, time: { mean: 10, cv: 0.1 } }));
    for (const time of [9, 10.11, 10.2, 10.5, 11, 12, 13]) {
      const position = evaluateChain(chain({ stages, market: { promise: { time } } })).positions[0];
      expect(position?.onTime).toBeLessThan(1e-6);
      expect(position?.lateness).toBeCloseTo(20 - time, 5);
    }
  });

  it('leaves the wait for stock finite where demand is very large and hardly varies', () => {
    const stages = [
      { id: 'a', time: { mean: 0 }, setup: { time: 1e9 }, supply: 'parallel', lot: 6 },
      { id: 'b', time: { mean: 0 }, setup: { time: 2 }, servers: 7, lot: 47 },
    ];
    const service = { measure: 'level', level: 35 };
    expect(chainFault(chain({ stages, codp: 2, demand: { mean: 15.6, std: 1.3e-50 }, service }))).toBeNull();
  });
});

describe('the fuzzer itself', () => {
  it('finds a chain that takes too long, or whose figures cannot be', () => {
    expect(fuzzChains({ count: 1, seed: 1, longest: -1 }, unwatched).failure).toMatch(/^seed 1: took/);
    const [first] = evaluateChain(chain()).positions;
    if (first === undefined) throw new Error('no position');
    expect(positionFault(chain(), first)).toBeNull();
    expect(positionFault(chain(), { ...first, fillRate: 1.01 })).toBe('fillRate is 1.01');
    expect(positionFault(chain(), { ...first, promise: null })).toMatch(/^promise is null/);
    expect(positionFault(chain(), { ...first, overloaded: ['a'] })).toMatch(/^overloaded/);
    expect(positionFault(chain(), { ...first, leadTime: { ...first.leadTime, p95: 0 } })).toMatch(/^percentiles fall/);
    expect(positionFault(chain(), { ...first, leadTime: { ...first.leadTime, mean: 99 } })).toMatch(
      /^the mean lead time/,
    );
    expect(positionFault(chain(), { ...first, cost: { ...first.cost, wip: 1 } })).toMatch(/^inventory costs/);
    expect(notFinite({ a: [0, { b: Number.NaN }] }, '')).toBe('.a.1.b is NaN');
    expect(chainFault(chain())).toBeNull();
  });

  it('makes a chain and a text smaller as long as something stays wrong', () => {
    const found = smallestChain(chain(), ({ stages }) => stages.some(({ servers }) => servers === 3), 10_000);
    expect(found.stages).toHaveLength(1);
    expect(found.stages[0]).toMatchObject({ id: 'a', servers: 3, addedValue: 0, time: { cv: 0 } });
    expect(shortestWith('abcXdefYgh', (text) => /X.*Y/.test(text))).toBe('XY');
  });

  it('damages files the same way every time', () => {
    const [sound = ''] = soundFiles(3, 3);
    expect(readAnyFile(sound)).toBe('read');
    const damaged = Array.from({ length: 20 }, (_, seed) => damagedFile(sound, randomFrom(seed)));
    expect(damaged).toEqual(Array.from({ length: 20 }, (_, seed) => damagedFile(sound, randomFrom(seed))));
    expect(new Set(damaged).size).toBeGreaterThan(15);
  });
});
