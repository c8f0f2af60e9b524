import { describe, expect, it } from 'vitest';
import { drawingPlace } from '../../../src/ui/drawing/drawingPlace.ts';
import { nearestSlot } from '../../../src/ui/drawing/nearestSlot.ts';
import { placeKey } from '../../../src/ui/drawing/placeKey.ts';

describe('drawingPlace', () => {
  it('draws over the blocks where each has room, else as a list', () => {
    expect(drawingPlace(80, 8, false)).toBe('inline');
    expect(drawingPlace(80, 9, false)).toBe('list');
    expect(drawingPlace(80, 8, true)).toBe('list');
    expect(drawingPlace(80, 5, true)).toBe('inline');
    expect(drawingPlace(24, 1, false)).toBe('list');
  });
});

describe('nearestSlot', () => {
  it('is the place of the nearest middle, also past the ends', () => {
    expect([-50, 40, 60, 149, 151, 900].map((middle) => nearestSlot(middle, [0, 100, 200]))).toEqual([
      0, 0, 1, 1, 2, 2,
    ]);
  });
});

describe('placeKey', () => {
  it('moves one place with the arrows, and to the ends with Home and End', () => {
    expect(placeKey('ArrowLeft', 2, 5)).toBe(1);
    expect(placeKey('ArrowDown', 2, 5)).toBe(3);
    expect(placeKey('Home', 2, 5)).toBe(0);
    expect(placeKey('End', 2, 5)).toBe(4);
  });

  it('stays within the chain, and leaves other keys alone', () => {
    expect(placeKey('ArrowUp', 0, 5)).toBe(0);
    expect(placeKey('ArrowRight', 4, 5)).toBe(4);
    expect(placeKey('Enter', 2, 5)).toBeNull();
  });
});
