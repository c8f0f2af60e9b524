import { expect } from 'vitest';

/**
 * Distance of a figure from what it should be, as a share of what it should be.
 *
 * @param floor figures smaller than this are measured against it instead, so that 0 can be expected
 */
export function relativeError(actual: number, expected: number, floor = 1e-12): number {
  if (Object.is(actual, expected)) return 0;
  return Math.abs(actual - expected) / Math.max(Math.abs(expected), floor);
}

/**
 * Fails unless a figure lies within a relative tolerance of what it should be.
 *
 * @param tolerance share of the expected figure: 0.001 is 0.1 %
 */
export function expectNear(actual: number | null | undefined, expected: number, tolerance: number, what = 'it'): void {
  const isNear = typeof actual === 'number' && relativeError(actual, expected) <= tolerance;
  expect(isNear, `${what} is ${actual}, should be ${expected} within ${tolerance * 100} %`).toBe(true);
}

/** Fails unless `smaller` ≤ `larger`, but for rounding: a share of the two, or of a thousandth where both are smaller. */
export function expectAtMost(smaller: number, larger: number, what = 'it', rounding = 1e-9): void {
  const slack = rounding * Math.max(Math.abs(smaller), Math.abs(larger), 1e-3);
  expect(smaller <= larger + slack, `${what}: ${smaller} should be at most ${larger}`).toBe(true);
}
