import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatFigure,
  formatMoney,
  formatMoneyParts,
  formatMultiple,
  formatNumber,
  formatPercent,
  formatRate,
  formatSigned,
  formatTime,
  formatTimeParts,
  joined,
} from '../../src/i18n/format.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';

/** Texts with no-break spaces written as plain ones, so that the expectations can be read. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('formatFigure', () => {
  it.each([
    [0, '0', '0'],
    [4.5, '4,5', '4.5'],
    [12.345, '12,3', '12.3'],
    [1234.5, '1.230', '1,230'],
    [0.0004, '0,0004', '0.0004'],
    [0.00012345, '0,000123', '0.000123'],
    [-6.28318, '−6,28', '−6.28'],
    [1_000_000_000, '1.000.000.000', '1,000,000,000'],
    [1.234e13, '1,23 × 10¹³', '1.23 × 10¹³'],
    [1.2e60, '1,2 × 10⁶⁰', '1.2 × 10⁶⁰'],
    [-2e-9, '−2 × 10⁻⁹', '−2 × 10⁻⁹'],
    [null, '—', '—'],
    [Number.NaN, '—', '—'],
    [Number.POSITIVE_INFINITY, '—', '—'],
  ])('writes %d as %s and %s', (value, dutch, english) => {
    expect(plain(formatFigure(value, 'nl'))).toBe(dutch);
    expect(plain(formatFigure(value, 'en'))).toBe(english);
  });
});

describe('formatNumber', () => {
  it.each([
    [1234.5, '1.234,5', '1,234.5'],
    [0.1 + 0.2, '0,3', '0.3'],
    [-7, '−7', '−7'],
    [null, '—', '—'],
  ])('writes %d in full as %s and %s', (value, dutch, english) => {
    expect(formatNumber(value, 'nl')).toBe(dutch);
    expect(formatNumber(value, 'en')).toBe(english);
  });
});

describe('formatCount', () => {
  it.each([
    [1, '1', '1'],
    [375, '375', '375'],
    [14_437, '14.437', '14,437'],
    [999_999, '999.999', '999,999'],
    [1_234_567, '1,23 mln', '1.23M'],
    [2e9, '2 mld', '2B'],
    [1.2e60, '1,2 × 10⁶⁰', '1.2 × 10⁶⁰'],
    [3.76, '3,76', '3.76'],
    [null, '—', '—'],
  ])('writes %d things as %s and %s', (value, dutch, english) => {
    expect(plain(formatCount(value, 'nl'))).toBe(dutch);
    expect(plain(formatCount(value, 'en'))).toBe(english);
  });
});

describe('formatMoney', () => {
  it.each([
    [0, '€ 0', '€0'],
    [3.8, '€ 3,80', '€3.80'],
    [38.14, '€ 38,10', '€38.10'],
    [412.4, '€ 412', '€412'],
    [12_345, '€ 12.300', '€12,300'],
    [999_999, '€ 1 mln', '€1M'],
    [1_200_000, '€ 1,2 mln', '€1.2M'],
    [3.456e9, '€ 3,46 mld', '€3.46B'],
    [1.2e20, '€ 1,2 × 10²⁰', '€1.2 × 10²⁰'],
    [0.0012, '€ 0,0012', '€0.0012'],
    [-1_200_000, '€ −1,2 mln', '−€1.2M'],
    [null, '—', '—'],
  ])('writes %d euro as %s and %s', (value, dutch, english) => {
    expect(plain(formatMoney(value, 'EUR', 'nl'))).toBe(dutch);
    expect(plain(formatMoney(value, 'EUR', 'en'))).toBe(english);
  });

  it('knows other currencies, and takes a code that nobody knows', () => {
    expect(formatMoney(1_200_000, 'USD', 'en')).toBe('$1.2M');
    expect(plain(formatMoney(5_000, 'GBP', 'nl'))).toBe('£ 5.000');
    expect(plain(formatMoney(5_000, 'XQX', 'nl'))).toBe('XQX 5.000');
  });

  it('sets currency and magnitude apart', () => {
    expect(formatMoneyParts(1_200_000, 'EUR', 'nl')).toEqual({ before: '€\u00a0', figure: '1,2', after: '\u00a0mln' });
    expect(formatMoneyParts(1_200_000, 'EUR', 'en')).toEqual({ before: '€', figure: '1.2', after: 'M' });
    expect(formatMoneyParts(null, 'EUR', 'en')).toEqual({ before: '', figure: '—', after: '' });
  });
});

describe('formatPercent', () => {
  it.each([
    [0, '0%', '0%'],
    [0.8734, '87,3%', '87.3%'],
    [1, '100%', '100%'],
    [1.2, '120%', '120%'],
    [0.99999, '>99,9%', '>99.9%'],
    [0.0000001, '<0,001%', '<0.001%'],
    [-0.12, '−12%', '−12%'],
    [null, '—', '—'],
  ])('writes %d as %s and %s', (share, dutch, english) => {
    expect(formatPercent(share, 'nl')).toBe(dutch);
    expect(formatPercent(share, 'en')).toBe(english);
  });
});

describe('formatTime', () => {
  it.each([
    [1, 'day', '1 dag', '1 day'],
    [19, 'day', '19 dagen', '19 days'],
    [0, 'day', '0 dagen', '0 days'],
    [4.5, 'week', '4,5 weken', '4.5 weeks'],
    [1, 'hour', '1 uur', '1 hour'],
    [2, 'hour', '2 uur', '2 hours'],
    [1.001, 'minute', '1 minuut', '1 minute'],
    [0.0004, 'month', '0,0004 maanden', '0.0004 months'],
    [null, 'day', '—', '—'],
  ] as const)('writes %d %s as %s and %s', (value, unit, dutch, english) => {
    expect(plain(formatTime(value, unit, 'nl'))).toBe(dutch);
    expect(plain(formatTime(value, unit, 'en'))).toBe(english);
  });

  it('sets the unit apart', () => {
    expect(formatTimeParts(19, 'day', 'nl')).toEqual({ before: '', figure: '19', after: '\u00a0dagen' });
  });
});

describe('other formats', () => {
  it('write rates and multiples', () => {
    expect(plain(formatRate(16.67, 'day', 'nl'))).toBe('16,7 per dag');
    expect(plain(formatRate(16.67, 'hour', 'en'))).toBe('16.7 an hour');
    expect(formatRate(null, 'day', 'nl')).toBe('—');
    expect(formatMultiple(2.44, 'nl')).toBe('2,44×');
    expect(formatMultiple(null, 'nl')).toBe('—');
  });

  it.each(LANGUAGES)('are their parts joined (%s)', (language) => {
    for (const value of [0, 1, -1.5, 1.2e6, 1.2e60, 1e-9, null]) {
      expect(joined(formatTimeParts(value, 'day', language))).toBe(formatTime(value, 'day', language));
      expect(joined(formatMoneyParts(value, 'EUR', language))).toBe(formatMoney(value, 'EUR', language));
    }
  });
});

describe('formatSigned', () => {
  const days = (value: number | null) => formatTime(value, 'day', 'nl');

  it.each([
    [3.2, '+3,2 dagen'],
    [-1, '−1 dag'],
    [0, '0 dagen'],
    [null, '—'],
  ])('writes the difference %d as %s', (value, text) => {
    expect(plain(formatSigned(value, days))).toBe(text);
  });

  it('puts the sign before the currency', () => {
    expect(formatSigned(-12_300, (value) => formatMoney(value, 'EUR', 'en'))).toBe('−€12,300');
  });
});
