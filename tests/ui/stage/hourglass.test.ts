import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../../src/engine/analytic/evaluateChain.ts';
import { kindsAlong, waistOf, widestOf } from '../../../src/ui/hourglass/kindsAlong.ts';
import { halfHeight, silhouette } from '../../../src/ui/hourglass/silhouette.ts';
import { readExample } from '../../examples/readExample.ts';
import { buildChain } from '../../support/buildChain.ts';

/** The numbers of kinds at all positions of a chain. */
function along(chain: ReturnType<typeof buildChain>) {
  return kindsAlong(evaluateChain(chain).positions, chain);
}

describe('the numbers of kinds along a chain', () => {
  it('have their waist in “kitchens” behind the carcasses: many panels, few carcasses, very many kitchens', () => {
    const chain = readExample('kitchens');
    const kinds = along(chain);
    expect(kinds.map((here) => here.kinds)).toEqual([0, 0, 0, 375, 120, 60_000, 60_000]);
    expect(waistOf(kinds)?.position.codp).toBe(4);
    expect(widestOf(kinds)?.position.codp).toBe(5);
  });

  it('add modules and multiply all else: six times two is twelve, and would be sixty-four', () => {
    const wishes = [1, 2, 3, 4, 5, 6].map((number) => ({ id: `w${number}`, stage: 's0', wished: 2 }));
    const stage = { kind: 'production', time: { mean: 1 } };
    const of = (modular: boolean) => along(buildChain({ stages: [{ ...stage, modular }], wishes })).at(-1);
    expect(of(true)).toMatchObject({ kinds: 12, combined: 64 });
    expect(of(false)).toMatchObject({ kinds: 64, combined: 64 });
  });

  it('have no waist where nothing lies in stock', () => {
    const kinds = along(buildChain({ stages: [{ kind: 'sales' }] }));
    expect(waistOf(kinds)).toBeNull();
    expect(widestOf(kinds)).toBeNull();
  });
});

describe('the silhouette', () => {
  it('is logarithmic: as far from ten to a hundred as from one to ten', () => {
    const height = (kinds: number) => halfHeight(kinds, 1_000);
    expect(height(1_000)).toBeCloseTo(1, 12);
    expect(height(100) - height(10)).toBeCloseTo(height(10) - height(1), 12);
    expect(height(1)).toBeGreaterThan(0);
    expect(height(0)).toBe(0);
  });

  it('stays within its frame', () => {
    const path = silhouette(
      [0, 5, 1, 80, 80, 3].map((kinds, index) => ({ x: index * 50, kinds })),
      {
        middle: 100,
        half: 60,
        most: 80,
      },
    );
    const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
    expect(numbers.length).toBeGreaterThan(20);
    const heights = numbers.filter((_, index) => index % 2 === 1);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(40);
    expect(Math.max(...heights)).toBeLessThanOrEqual(160);
  });

  it('is drawn for a single kind', () => {
    expect(halfHeight(1, 1)).toBe(1);
  });
});
