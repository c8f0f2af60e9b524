import type { TimeUnit } from '../engine/chain/chain.ts';
import type { Language } from './language.ts';
import { type FormattedParts, localeNumber, NO_BREAK, powerOfTen } from './localeNumber.ts';
import { perTimeUnit, timeUnitWord } from './timeUnitWord.ts';

/** What a figure is when it is undefined: a stage is overloaded, or there is nothing to weigh. */
export const UNDEFINED_FIGURE = '—';

const UNDEFINED_PARTS: FormattedParts = { before: '', figure: UNDEFINED_FIGURE, after: '' };
const THREE_DIGITS = { maximumSignificantDigits: 3 } as const;
const TINY = 1e-6;

/** A figure with three significant digits: `1.230`, `4,5`, `0,0004`; powers of ten where zeros would be counted. */
export function formatFigure(value: number | null, language: Language): string {
  return joined(formatFigureParts(value, language));
}

/** A number as it was entered, up to twelve digits: `1.234,5`. */
export function formatNumber(value: number | null, language: Language): string {
  return joined(withSign(value, (size) => localeNumber(size, language, { maximumSignificantDigits: 12 })));
}

/** A number of things: in full below a million (`14.400`), then `1,2 mln`, then `1,2 × 10⁶⁰`. */
export function formatCount(value: number | null, language: Language): string {
  return joined(
    withSign(value, (size) => {
      if (size < 1e6 && Number.isInteger(size)) return localeNumber(size, language, {});
      if (size >= 999_500 && size < 1e12) return localeNumber(size, language, { ...THREE_DIGITS, notation: 'compact' });
      return figure(size, language);
    }),
  );
}

/** Money with three significant digits: `€ 3,80`, `€ 12.300`, `€ 1,2 mln`. */
export function formatMoney(value: number | null, currency: string, language: Language): string {
  return joined(formatMoneyParts(value, currency, language));
}

/** A share 0…1 as a percentage: `87,3%`. Only certainty is 100%: what would round to it is `>99,9%`. */
export function formatPercent(share: number | null, language: Language): string {
  return joined(formatPercentParts(share, language));
}

/** A time with its unit in words: `1 dag`, `4,5 weken`. */
export function formatTime(value: number | null, unit: TimeUnit, language: Language): string {
  return joined(formatTimeParts(value, unit, language));
}

/** A rate: `16,7 per dag`, `16.7 a day`. */
export function formatRate(value: number | null, unit: TimeUnit, language: Language): string {
  const text = formatFigure(value, language);
  return text === UNDEFINED_FIGURE ? text : `${text}${NO_BREAK}${perTimeUnit(unit, language)}`;
}

/** How many times over: `2,4×`. */
export function formatMultiple(value: number | null, language: Language): string {
  const text = formatFigure(value, language);
  return text === UNDEFINED_FIGURE ? text : `${text}×`;
}

/** As `formatFigure`, with nothing around the figure. */
export function formatFigureParts(value: number | null, language: Language): FormattedParts {
  return withSign(value, (size) => figure(size, language));
}

/** As `formatMoney`, with currency and magnitude apart from the figure. */
export function formatMoneyParts(value: number | null, currency: string, language: Language): FormattedParts {
  const parts = withSign(value, (size) => money(size, currency, language));
  // English writes the sign before the currency, Dutch before the figure.
  const minus = language === 'en' && parts.figure.startsWith('−');
  return minus ? { ...parts, before: `−${parts.before}`, figure: parts.figure.slice(1) } : parts;
}

/** As `formatPercent`, with the sign apart from the figure. */
export function formatPercentParts(share: number | null, language: Language): FormattedParts {
  return withSign(share, (size) => ({ ...percentage(size, language), after: '%' }));
}

/** As `formatTime`, with the unit apart from the figure. */
export function formatTimeParts(value: number | null, unit: TimeUnit, language: Language): FormattedParts {
  if (!isDefined(value)) return UNDEFINED_PARTS;
  const word = timeUnitWord(unit, language, Math.abs(toThreeDigits(value)));
  return { ...formatFigureParts(value, language), after: `${NO_BREAK}${word}` };
}

/**
 * A difference with its sign, in any of the formats above: `+3,2 dagen`, `−€12,300`, `0`.
 *
 * @param format how a size is written, such as `(size) => formatTime(size, 'day', language)`
 */
export function formatSigned(value: number | null, format: (size: number | null) => string): string {
  if (!isDefined(value)) return format(null);
  if (value === 0) return format(0);
  return `${value < 0 ? '−' : '+'}${format(Math.abs(value))}`;
}

/** The parts as one text. */
export function joined({ before, figure: digits, after }: FormattedParts): string {
  return `${before}${digits}${after}`;
}

function isDefined(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}

/** Formats the size, and puts a true minus sign before the figure of a negative value. */
function withSign(value: number | null, format: (size: number) => FormattedParts): FormattedParts {
  if (!isDefined(value)) return UNDEFINED_PARTS;
  const parts = format(Math.abs(value));
  return value < 0 ? { ...parts, figure: `−${parts.figure}` } : parts;
}

function figure(size: number, language: Language): FormattedParts {
  if (size !== 0 && (size < TINY || size >= 1e12)) return { before: '', figure: powerOfTen(size, language), after: '' };
  return localeNumber(size, language, THREE_DIGITS);
}

function percentage(share: number, language: Language): FormattedParts {
  const percent = toThreeDigits(share * 100);
  if (share < 1 && percent >= 100) return { ...figure(99.9, language), figure: `>${figure(99.9, language).figure}` };
  if (percent > 0 && percent < 0.001)
    return { ...figure(0.001, language), figure: `<${figure(0.001, language).figure}` };
  return figure(percent, language);
}

function money(size: number, currency: string, language: Language): FormattedParts {
  const rounded = toThreeDigits(size);
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  if (rounded !== 0 && (rounded < TINY || rounded >= 1e15)) {
    return { ...localeNumber(0, language, options), figure: powerOfTen(rounded, language) };
  }
  return localeNumber(rounded, language, { ...options, ...moneyDigits(rounded) });
}

/** Nobody writes `€ 3,8`: a sum with cents shows two digits of them. */
function moneyDigits(rounded: number): Intl.NumberFormatOptions {
  if (rounded >= 1e6) return { notation: 'compact', ...THREE_DIGITS };
  if (Number.isInteger(rounded)) return { maximumFractionDigits: 0 };
  if (rounded >= 0.01) return { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return THREE_DIGITS;
}

function toThreeDigits(value: number): number {
  return Number(value.toPrecision(3));
}
