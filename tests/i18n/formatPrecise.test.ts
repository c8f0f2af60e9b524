import { describe, expect, it } from 'vitest';
import { formatPrecise } from '../../src/i18n/formatPrecise.ts';

describe('a number within a formula', () => {
  it.each([
    [22.13842, 'nl', '22,138'],
    [22.13842, 'en', '22.138'],
    [623839.4, 'nl', '623.839'],
    [-0.5, 'en', '−0.5'],
    [0, 'en', '0'],
    [0.00001234, 'en', '1.23 × 10⁻⁵'.replaceAll(' ', '\u00a0')],
  ] as const)('%d in %s is %s', (value, language, text) => {
    expect(formatPrecise(value, language)).toBe(text);
  });
});
