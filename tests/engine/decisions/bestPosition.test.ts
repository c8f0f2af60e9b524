import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../src/engine/chain/chain.ts';
import { bestPosition } from '../../../src/engine/decisions/bestPosition.ts';
import type { Position } from '../../../src/engine/performance/position.ts';
import { buildChain, positionAt } from '../../support/buildChain.ts';

const template = positionAt(buildChain({ stages: [{ time: { mean: 1 } }] }), 0);

interface Sketch {
  readonly total?: number | null;
  readonly inventory?: number | null;
  readonly promise?: number | null;
  readonly acceptance?: number | null;
  readonly level?: number | null;
  readonly tiedUp?: number | null;
  readonly overloaded?: readonly string[];
}

/** Positions 0, 1, 2, … that differ in these figures only. */
function positionsOf(...sketches: readonly Sketch[]): Position[] {
  return sketches.map((sketch, codp) => {
    const {
      total = 1,
      inventory = 1,
      promise = 1,
      acceptance = null,
      level = null,
      tiedUp = 1,
      overloaded = [],
    } = sketch;
    return {
      ...template,
      codp,
      overloaded,
      promise,
      acceptance,
      tiedUp,
      cost: { ...template.cost, total, inventory },
      customization: { ...template.customization, level },
    };
  });
}

const goalOf = (changes: Partial<Goal> = {}): Goal => {
  return { minimise: 'total', acceptance: 0, customization: 0, tiedUp: null, ...changes };
};

describe('the best position', () => {
  it('has the least of what is minimised', () => {
    const positions = positionsOf(
      { total: 1, inventory: 9, promise: 5 },
      { total: 5, inventory: 1, promise: 9 },
      { total: 9, inventory: 5, promise: 1 },
    );
    expect(bestPosition(positions, goalOf({ minimise: 'total' }))).toBe(0);
    expect(bestPosition(positions, goalOf({ minimise: 'inventory' }))).toBe(1);
    expect(bestPosition(positions, goalOf({ minimise: 'promise' }))).toBe(2);
  });

  it('is the one closest to the customer where several are as good, rounding aside', () => {
    expect(bestPosition(positionsOf({ total: 4 }, { total: 4 }, { total: 5 }), goalOf())).toBe(1);
    expect(bestPosition(positionsOf({ total: 0.3 }, { total: 0.1 + 0.2 }), goalOf())).toBe(1);
    expect(bestPosition(positionsOf({ total: 0 }, { total: 0 }), goalOf())).toBe(1);
    expect(bestPosition(positionsOf({ total: 4 }, { total: 4.001 }), goalOf())).toBe(0);
  });

  it('is none that is overloaded, whatever it costs', () => {
    const positions = positionsOf({ total: 9 }, { total: 1, overloaded: ['paint'] }, { total: null });
    expect(bestPosition(positions, goalOf())).toBe(0);
  });

  it('reaches what the goal asks: acceptance, customization and money tied up', () => {
    const positions = positionsOf(
      { total: 3, acceptance: 0.9, level: 0.9, tiedUp: 30 },
      { total: 2, acceptance: 0.6, level: 0.6, tiedUp: 20 },
      { total: 1, acceptance: 0.3, level: 0.3, tiedUp: 10 },
    );
    expect(bestPosition(positions, goalOf())).toBe(2);
    expect(bestPosition(positions, goalOf({ acceptance: 0.6 }))).toBe(1);
    expect(bestPosition(positions, goalOf({ customization: 0.7 }))).toBe(0);
    expect(bestPosition(positions, goalOf({ minimise: 'promise', tiedUp: 20 }))).toBe(2);
    expect(bestPosition(positions, goalOf({ customization: 0.6, tiedUp: 20 }))).toBe(1);
  });

  it('excludes nothing for what cannot be judged: no tolerated time, no wish with a weight', () => {
    const positions = positionsOf({ total: 1, acceptance: null, level: null });
    expect(bestPosition(positions, goalOf({ acceptance: 1, customization: 1 }))).toBe(0);
  });

  it('is none where none reaches the goal', () => {
    expect(bestPosition(positionsOf({ tiedUp: 5 }), goalOf({ tiedUp: 4 }))).toBeNull();
    expect(bestPosition(positionsOf({ total: null, overloaded: ['a'] }), goalOf())).toBeNull();
    expect(bestPosition([], goalOf())).toBeNull();
  });
});
