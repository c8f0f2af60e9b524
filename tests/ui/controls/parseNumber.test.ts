import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/i18n/format.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { parseNumber } from '../../../src/ui/controls/parseNumber.ts';
import { forAll, ofAnySize } from '../../support/forAll.ts';

const number = (text: string, language: Language) => {
  const entry = parseNumber(text, language);
  return entry.ok ? entry.value : entry.reason;
};

describe('parseNumber', () => {
  it.each([
    ['1.234,5', 'nl', 1234.5],
    ['1,234.5', 'en', 1234.5],
    ['0,5', 'nl', 0.5],
    ['0.5', 'en', 0.5],
    ['12', 'nl', 12],
    ['-3', 'en', -3],
    ['−3', 'nl', -3],
    ['1.234.567', 'nl', 1_234_567],
    ['1e6', 'nl', 1e6],
  ] as const)('reads %s in %s as its speakers write it', (text, language, value) => {
    expect(number(text, language)).toBe(value);
  });

  it.each([
    ['0.5', 'nl', 0.5],
    ['0,5', 'en', 0.5],
    ['.5', 'nl', 0.5],
    [',5', 'en', 0.5],
    ['12.75', 'nl', 12.75],
    ['1234.567', 'nl', 1234.567],
    ['0.500', 'nl', 0.5],
    ['1,234.5', 'nl', 1234.5],
    ['1.234,5', 'en', 1234.5],
    ['1,234,567', 'nl', 1_234_567],
  ] as const)('reads %s in %s the other way, for it can only mean one thing', (text, language, value) => {
    expect(number(text, language)).toBe(value);
  });

  it('follows the language where both readings make sense', () => {
    expect(number('1.234', 'nl')).toBe(1234);
    expect(number('1.234', 'en')).toBe(1.234);
    expect(number('1,234', 'nl')).toBe(1.234);
    expect(number('1,234', 'en')).toBe(1234);
  });

  it.each(['€ 12.300', '12 300', '12 300', "12'300", '12.300 €'])('overlooks what is pasted along: %s', (text) => {
    expect(number(text, 'nl')).toBe(12_300);
  });

  it.each(['12x', '1.23.4', '1,2,3', '1.234,5.6', '12.34.567', 'NaN', 'Infinity', '1e999', '--1', '1-2'])(
    'does not take %s for a number',
    (text) => {
      expect(number(text, 'nl')).toBe('notNumber');
      expect(number(text, 'en')).toBe('notNumber');
    },
  );

  it('tells nothing from something that is only begun', () => {
    expect(number('  ', 'nl')).toBe('empty');
    expect(['-', ',', '-.', '+'].map((text) => number(text, 'nl'))).toEqual(Array(4).fill('unfinished'));
    expect(number('1,', 'nl')).toBe(1);
  });

  it('reads back every number as the app writes it, in both languages', () => {
    forAll(ofAnySize(1e-6, 1e11), (size) => {
      const value = Number(size.toPrecision(12));
      for (const language of ['nl', 'en'] as const) expect(number(formatNumber(value, language), language)).toBe(value);
    });
  });
});
