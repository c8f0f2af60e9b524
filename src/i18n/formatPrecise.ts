import type { Language } from './language.ts';
import { localeNumber, powerOfTen } from './localeNumber.ts';

/** A number as a formula shows it, precise enough to compute with: five digits, and whole numbers whole. */
export function formatPrecise(value: number, language: Language): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (size !== 0 && (size < 1e-4 || size >= 1e9)) return sign + powerOfTen(size, language);
  const options = size >= 1e4 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 5 };
  return sign + localeNumber(size, language, options).figure;
}
