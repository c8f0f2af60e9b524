import { describe, expect, it } from 'vitest';
import { bounds } from '../../../src/engine/chain/bounds.ts';
import { isWithin, stepNumber } from '../../../src/ui/controls/stepNumber.ts';

const time = bounds.stage.time.mean;

describe('stepNumber', () => {
  it.each([
    [0, 0.5],
    [0.02, 0.03],
    [0.09, 0.1],
    [3, 3.5],
    [15, 16],
    [15.3, 16],
    [99, 100],
    [100, 110],
    [60_000, 61_000],
  ])('goes up from %d to %d', (from, to) => {
    expect(stepNumber(from, 1, time)).toBe(to);
  });

  it('goes down the same stairs', () => {
    for (const value of [0.01, 0.5, 1, 10, 11, 100, 110, 1000, 60_000]) {
      expect(stepNumber(stepNumber(value, 1, time), -1, time)).toBeCloseTo(value, 12);
    }
  });

  it('never leaves the bounds, and stays where they leave no room', () => {
    expect(stepNumber(0, -1, time)).toBe(0);
    expect(stepNumber(1e9, 1, time)).toBe(1e9);
    expect(stepNumber(0.99, 1, bounds.service.target)).toBe(0.99);
    expect(stepNumber(0.5, -1, bounds.demand.mean)).toBeGreaterThan(0);
    expect(stepNumber(1, -1, bounds.stage.servers)).toBe(1);
  });

  it('keeps whole numbers whole', () => {
    let servers = 1;
    for (let step = 0; step < 200; step += 1) {
      servers = stepNumber(servers, 1, bounds.stage.servers);
      expect(Number.isInteger(servers)).toBe(true);
    }
  });

  it('takes percentages point by point', () => {
    expect(stepNumber(0.95, 1, bounds.service.target)).toBe(0.96);
    expect(stepNumber(0.2, -1, bounds.finance.holdingRate)).toBe(0.19);
  });
});

describe('isWithin', () => {
  it('holds excluded bounds, whole numbers and finite ones', () => {
    expect(isWithin(0, bounds.demand.mean)).toBe(false);
    expect(isWithin(1, bounds.service.target)).toBe(false);
    expect(isWithin(1.5, bounds.stage.servers)).toBe(false);
    expect(isWithin(Number.NaN, time)).toBe(false);
    expect(isWithin(0, time)).toBe(true);
  });
});
