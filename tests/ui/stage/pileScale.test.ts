import { describe, expect, it } from 'vitest';
import { pileScale } from '../../../src/ui/rail/pileScale.ts';

describe('a pile', () => {
  it('has a volume in proportion to what lies there', () => {
    const sizeOf = pileScale([100, 25, 64]);
    const volume = (amount: number) => sizeOf(amount).side ** 3;
    expect(volume(100)).toBeCloseTo(1, 12);
    expect(volume(25)).toBeCloseTo(0.25, 12);
    expect(volume(64)).toBeCloseTo(0.64, 12);
  });

  it('is cut, and larger than every whole one, where it would dwarf the others', () => {
    const sizeOf = pileScale([375, 120, 60_000, 60_000]);
    expect(sizeOf(60_000)).toEqual({ side: 1, isCut: true });
    expect(sizeOf(375).isCut).toBe(false);
    expect(sizeOf(375).side).toBeLessThan(0.9);
    expect((sizeOf(120).side / sizeOf(375).side) ** 3).toBeCloseTo(120 / 375, 12);
  });

  it('suits as many positions as it can: what is far smaller is only just to be seen', () => {
    const sizeOf = pileScale([1, 400, 480, 900]);
    expect(sizeOf(900)).toEqual({ side: 1, isCut: false });
    expect(sizeOf(1).side).toBeLessThan(0.25);
  });

  it('stays in sight however little lies there, and where nothing is known of it', () => {
    const sizeOf = pileScale([1_000_000, null]);
    for (const amount of [1, 0, null]) {
      expect(sizeOf(amount).side).toBeGreaterThan(0.1);
      expect(sizeOf(amount).side).toBeLessThan(0.25);
    }
  });

  it('is drawn where no position is known to hold any stock', () => {
    expect(pileScale([])(0).side).toBeGreaterThan(0);
    expect(pileScale([null, null])(5).side).toBeGreaterThan(0);
  });
});
