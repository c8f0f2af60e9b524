import { describe, expect, it } from 'vitest';
import { meanWhenLate } from '../../../src/ui/details/meanWhenLate.ts';

describe('meanWhenLate', () => {
  it('divides the lateness over the orders that are late', () => {
    expect(meanWhenLate({ lateness: 0.15, onTime: 0.95 })).toBeCloseTo(3, 9);
  });

  it('is 0 when none is late, and unknown when that is not known', () => {
    expect(meanWhenLate({ lateness: 0, onTime: 1 })).toBe(0);
    expect(meanWhenLate({ lateness: null, onTime: null })).toBeNull();
  });
});
