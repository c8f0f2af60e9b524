import { describe, expect, it } from 'vitest';
import { difference } from '../../src/i18n/difference.ts';

describe('difference', () => {
  it('is what the figure has more than its reference', () => {
    expect(difference(12, 19)).toBe(-7);
  });

  it('is nothing where only the arithmetic differs', () => {
    expect(difference(0.1 + 0.2, 0.3)).toBe(0);
    expect(difference(0, 0)).toBe(0);
  });

  it('is undefined where either figure is', () => {
    expect(difference(null, 3)).toBeNull();
    expect(difference(3, null)).toBeNull();
  });
});
