import { describe, expect, it } from 'vitest';
import { labelledColumns } from '../../../src/ui/charts/labelledColumns.ts';

describe('labelledColumns', () => {
  it('labels every column that wants it where there is room', () => {
    expect([...labelledColumns([null, '€ 47 mln', '€ 56 mln'], 20)]).toEqual([2, 1]);
  });

  it('leaves out those that would run into their neighbour, beginning at the customer', () => {
    expect([...labelledColumns(['€ 396.000', '€ 437.000', '€ 500.000', '€ 3,44 mln'], 6)]).toEqual([3, 1]);
  });

  it('labels nothing where nothing is cut', () => {
    expect(labelledColumns([null, null], 6).size).toBe(0);
  });
});
