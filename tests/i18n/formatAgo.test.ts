import { expect, it } from 'vitest';
import { formatAgo } from '../../src/i18n/formatAgo.ts';

const MINUTE = 60_000;

it.each([
  [-5, 'nu', 'now'],
  [0, 'nu', 'now'],
  [59_999, 'nu', 'now'],
  [MINUTE, '1 minuut geleden', '1 minute ago'],
  [119 * MINUTE, '1 uur geleden', '1 hour ago'],
  [23 * 60 * MINUTE, '23 uur geleden', '23 hours ago'],
  [24 * 60 * MINUTE, 'gisteren', 'yesterday'],
  [8 * 24 * 60 * MINUTE, 'vorige week', 'last week'],
  [400 * 24 * 60 * MINUTE, 'vorig jaar', 'last year'],
])('tells %d ms as %s and %s', (elapsed, dutch, english) => {
  expect(formatAgo(elapsed, 'nl')).toBe(dutch);
  expect(formatAgo(elapsed, 'en')).toBe(english);
});
