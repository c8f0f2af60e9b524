import type { Language } from '../../i18n/language.ts';

/** A number as typed, or why it is none (yet): nothing is there, it is only begun (`-`, `,`), or it is no number. */
export type Entry =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: 'empty' | 'unfinished' | 'notNumber' };

type Separator = '.' | ',';

const DECIMAL: Readonly<Record<Language, Separator>> = { nl: ',', en: '.' };

/** What people type or paste along with a number: spaces of any kind, currency signs, a percent sign. */
const SURROUNDINGS = /[\s'’€$£¥%]/gu;
const NUMBER = /^([+-]?)([\d.,]*)(?:e([+-]?\d{1,3}))?$/i;

/**
 * Reads a number as people write it in their language: `1.234,5` in Dutch, `1,234.5` in English.
 *
 * A number written the other way is understood when it can only mean one thing (`0.5` or `1,234.5` in Dutch); where
 * both readings make sense (`1.234`) the language decides.
 */
export function parseNumber(text: string, language: Language): Entry {
  const bare = text.replace(SURROUNDINGS, '').replace('−', '-');
  if (bare === '') return { ok: false, reason: 'empty' };
  if (/^[+-]?[.,]?$/.test(bare)) return { ok: false, reason: 'unfinished' };
  const [, sign = '', written = '', exponent = '0'] = NUMBER.exec(bare) ?? [];
  const plain = written === '' ? null : plainDecimal(written, DECIMAL[language]);
  const value = plain === null ? Number.NaN : Number(`${sign}${plain}e${exponent}`);
  return Number.isFinite(value) ? { ok: true, value: value + 0 } : { ok: false, reason: 'notNumber' };
}

/** Digits with a point as the only separator, or null for separators that make no number. */
function plainDecimal(written: string, decimal: Separator): string | null {
  const meant = decimalSeparator(written, decimal);
  const [whole = '', fraction = '', ...rest] = meant === null ? [written] : written.split(meant);
  if (rest.length > 0 || /[.,]/.test(fraction) || !isGrouped(whole)) return null;
  const digits = whole.replace(/[.,]/g, '');
  return digits === '' && fraction === '' ? null : `${digits === '' ? '0' : digits}.${fraction}`;
}

/** Which separator stands before the fraction; null when none does. */
function decimalSeparator(written: string, decimal: Separator): Separator | null {
  const group = decimal === ',' ? '.' : ',';
  const decimals = written.split(decimal).length - 1;
  const groups = written.split(group).length - 1;
  if (decimals > 0 && groups > 0) return written.lastIndexOf(decimal) > written.lastIndexOf(group) ? decimal : group;
  if (decimals === 1) return decimal;
  if (groups === 1) return isGrouped(written) ? null : group;
  return null;
}

/** True for digits alone, or digits in groups of three with one kind of separator: `12`, `1.234.567`; not `0.500`. */
function isGrouped(whole: string): boolean {
  return /^\d*$/.test(whole) || /^[1-9]\d{0,2}(\.\d{3})+$/.test(whole) || /^[1-9]\d{0,2}(,\d{3})+$/.test(whole);
}
