import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangC } from '../../../src/engine/numerics/erlangC.ts';
import { between, forAll, ofAnySize, wholeBetween } from '../../support/forAll.ts';
import { expectAtMost, expectNear } from '../../support/near.ts';

/** Erlang's loss formula by its recursion, and from it the delay probability. */
function byRecursion(servers: number, utilisation: number): number {
  const offered = servers * utilisation;
  let blocked = 1;
  for (let s = 1; s <= servers; s++) blocked = (offered * blocked) / (s + offered * blocked);
  return blocked / (1 - utilisation * (1 - blocked));
}

describe("Erlang's delay probability", () => {
  // Hopp & Spearman, Factory Physics, ch. 8; service time 1: wait in queue = C/(s(1 − ρ)).
  it.each([
    [1, 0.8, 4],
    [2, 0.711111, 1.777778],
    [3, 0.647191, 1.078652],
    [5, 0.554113, 0.554113],
  ])('of %i servers, busy for a share 0.8, is %f', (servers, known, wait) => {
    expectNear(erlangC(servers, 0.8), known, 1e-6);
    expectNear(erlangC(servers, 0.8) / (servers * 0.2), wait, 1e-6);
  });

  it('is the utilisation for one server, 0 without work, and 1 when there is hardly any slack', () => {
    forAll(between(0, 0.999), (utilisation) => expect(erlangC(1, utilisation)).toBe(utilisation));
    expect(erlangC(7, 0)).toBe(0);
    expectNear(erlangC(10, 1 - 1e-9), 1, 1e-7);
  });

  it('agrees with the recursion, from two servers to ten thousand', () => {
    forAll(fc.tuple(wholeBetween(2, 10_000), between(0.01, 0.9999)), ([servers, utilisation]) => {
      expectNear(erlangC(servers, utilisation), byRecursion(servers, utilisation), 1e-9);
    });
  });

  it('falls with more servers for the same utilisation and rises with utilisation', () => {
    forAll(fc.tuple(wholeBetween(1, 400), ofAnySize(1e-6, 0.999)), ([servers, utilisation]) => {
      expectAtMost(erlangC(servers + 1, utilisation), erlangC(servers, utilisation));
      expectAtMost(erlangC(servers, utilisation), erlangC(servers, utilisation + (1 - utilisation) / 2));
    });
  });

  it.each([1, 1.2, -0.1, Number.NaN])('refuses a utilisation of %f', (utilisation) => {
    expect(() => erlangC(2, utilisation)).toThrow(RangeError);
  });
});
