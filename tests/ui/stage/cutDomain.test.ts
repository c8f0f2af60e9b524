import { describe, expect, it } from 'vitest';
import { cutDomain } from '../../../src/ui/charts/cutDomain.ts';

describe('cutDomain', () => {
  it('cuts the bars above four times the median and leaves the others their room', () => {
    const domain = cutDomain([1, 2, 3, 47, 56], [], false);
    expect(domain.cutAbove).toBe(12);
    expect(domain.top).toBeCloseTo(3.75);
  });

  it('does not cut a bar of exactly four times the median', () => {
    expect(cutDomain([1, 1, 4], [], false)).toEqual({ top: 4, cutAbove: null, isEmpty: false });
  });

  it('shows everything on the full scale', () => {
    expect(cutDomain([1, 2, 3, 47, 56], [], true)).toEqual({ top: 56, cutAbove: null, isEmpty: false });
  });

  it('leaves overloaded positions out of the median', () => {
    expect(cutDomain([null, null, 2, 2, 20], [], false).cutAbove).toBe(8);
  });

  it('keeps the promise and the tolerated time in sight, unless they would flatten the bars', () => {
    expect(cutDomain([10, 12, 14], [42], false).top).toBe(42);
    expect(cutDomain([10, 12, 14], [1000], false).top).toBe(14);
  });

  it('has some extent when there is nothing to draw', () => {
    expect(cutDomain([null, null], [null], false)).toEqual({ top: 1, cutAbove: null, isEmpty: true });
    expect(cutDomain([0, 0], [], false)).toEqual({ top: 1, cutAbove: null, isEmpty: false });
  });
});
