import { describe, expect, it } from 'vitest';
import { labelledColumns } from '../../../src/ui/charts/labelledColumns.ts';

const at = (middle: number, width: number) => ({ middle, width });

describe('labelledColumns', () => {
  it('labels every column that wants it where there is room', () => {
    expect([...labelledColumns([null, at(100, 80), at(200, 80)], 10)]).toEqual([2, 1]);
  });

  it('leaves out those that would run into their neighbour, beginning at the customer', () => {
    expect([...labelledColumns([at(0, 90), at(60, 90), at(120, 90), at(180, 100)], 10)]).toEqual([3, 1]);
  });

  it('minds a label that stands beside the middle of its column, as the last one does', () => {
    expect([...labelledColumns([at(0, 80), at(100, 80)], 10)]).toEqual([1, 0]);
    expect([...labelledColumns([at(0, 80), at(85, 80)], 10)]).toEqual([1]);
  });

  it('labels nothing where nothing is cut', () => {
    expect(labelledColumns([null, null], 6).size).toBe(0);
  });
});
