import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../../src/engine/analytic/evaluateChain.ts';
import { railStops, stopAt } from '../../../src/engine/decisions/railStops.ts';
import { buildChain } from '../../support/buildChain.ts';
import { forAll } from '../../support/forAll.ts';

const stopsOf = (...natures: readonly string[]) =>
  railStops(buildChain({ stages: natures.map((nature) => ({ nature })) }));

describe('the places where the decoupling point can stand', () => {
  it('are one before and one after every stage', () => {
    expect(stopsOf('material', 'design', 'material').map(({ codp }) => codp)).toEqual([0, 1, 2, 3]);
  });

  it('are one and the same on the two sides of a stage done per order, told as closest to the customer', () => {
    expect(stopsOf('order', 'material', 'order', 'order', 'material')).toEqual([
      { codp: 1, boundaries: [0, 1] },
      { codp: 4, boundaries: [2, 3, 4] },
      { codp: 5, boundaries: [5] },
    ]);
    expect(stopsOf('order')).toEqual([{ codp: 1, boundaries: [0, 1] }]);
  });

  it('hold every boundary once, in flow order', () => {
    forAll(fc.array(fc.constantFrom('order', 'design', 'material'), { minLength: 1, maxLength: 12 }), (natures) => {
      const stops = stopsOf(...natures);
      expect(stops.flatMap(({ boundaries }) => boundaries)).toEqual([0, ...natures.map((_, index) => index + 1)]);
      for (const { codp, boundaries } of stops) expect(codp).toBe(Math.max(...boundaries));
    });
  });

  it('are found back by any of their boundaries, and by no other number', () => {
    const stops = stopsOf('order', 'material', 'material');
    expect([0, 1, 2, 3].map((codp) => stopAt(stops, codp))).toEqual([0, 0, 1, 2]);
    expect(() => stopAt(stops, 4)).toThrow(RangeError);
  });

  it('are truly one position on the two sides of selling that comes first: every figure is the same', () => {
    const chain = buildChain({
      stages: [
        { kind: 'sales', time: { mean: 2, cv: 1 }, addedValue: 10, servers: 3 },
        { time: { mean: 3, cv: 0.5 }, addedValue: 5, lot: 4 },
        { time: { mean: 0.5, cv: 1 }, addedValue: 7, servers: 1 },
      ],
    });
    const [before, after] = evaluateChain(chain).positions;
    expect({ ...after, codp: 0 }).toEqual(before);
  });
});
