import { describe, expect, it } from 'vitest';
import { evaluateFormula, formula, formulaOver } from '../../../src/engine/formulas/formula.ts';
import { LOT_TIME, WAIT } from '../../../src/engine/formulas/queueFormulas.ts';

describe('a formula', () => {
  const work = formula(['setup', 'lot', 'unit'], ({ setup, lot, unit }, { plus, times }) =>
    plus(setup, times(lot, unit)),
  );

  it('computes what it draws', () => {
    expect(work.of({ setup: 1, lot: 5, unit: 2 })).toBe(11);
    expect(work.expression).toEqual({
      kind: 'sum',
      parts: [
        { kind: 'symbol', name: 'setup' },
        {
          kind: 'product',
          parts: [
            { kind: 'symbol', name: 'lot' },
            { kind: 'symbol', name: 'unit' },
          ],
        },
      ],
    });
  });

  it('of the wait gives that of M/M/1: load 0.8, service of mean 1, 4', () => {
    expect(WAIT.of({ delay: 0.8, time: 1, servers: 1, load: 0.8, arrival: 1, service: 1 })).toBeCloseTo(4, 12);
    expect(LOT_TIME.of({ setup: 0.5, lot: 10, unitTime: 0.2 })).toBeCloseTo(2.5, 12);
  });

  it('adds up, multiplies and finds the largest of a list, and of none', () => {
    const lists = formulaOver([], ['parts'], ({ parts }, { plus, total, productOf, largestOf }) =>
      plus(total(parts), productOf(parts), largestOf(parts)),
    );
    expect(lists.of({ parts: [2, 3, 4] })).toBe(9 + 24 + 4);
    expect(lists.of({ parts: [] })).toBe(1);
  });

  it('by name only refuses what is missing, and lists for numbers', () => {
    expect(
      evaluateFormula(
        work,
        new Map([
          ['setup', 1],
          ['lot', 2],
          ['unit', 3],
        ]),
      ),
    ).toBe(7);
    expect(() => evaluateFormula(work, new Map([['setup', 1]]))).toThrow(RangeError);
    const withList = new Map<string, number | number[]>([
      ['setup', [1]],
      ['lot', 2],
      ['unit', 3],
    ]);
    expect(() => evaluateFormula(work, withList)).toThrow(RangeError);
  });
});
