import type { Language } from './language.ts';

const FORMATS: Readonly<Record<Language, Intl.RelativeTimeFormat>> = {
  nl: new Intl.RelativeTimeFormat('nl', { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat('en', { numeric: 'auto' }),
};

const SECOND = 1_000;

/** Units from the coarsest, each with its length [ms]. */
const UNITS = [
  ['year', 365 * 24 * 3600 * SECOND],
  ['month', 30 * 24 * 3600 * SECOND],
  ['week', 7 * 24 * 3600 * SECOND],
  ['day', 24 * 3600 * SECOND],
  ['hour', 3600 * SECOND],
  ['minute', 60 * SECOND],
] as const;

/**
 * How long ago something was, in the coarsest unit of which it is at least one: `3 hours ago`, `gisteren`, `now`.
 *
 * @param elapsed milliseconds; what lies ahead counts as now
 */
export function formatAgo(elapsed: number, language: Language): string {
  const format = FORMATS[language];
  for (const [unit, length] of UNITS) {
    if (elapsed >= length) return format.format(-Math.floor(elapsed / length), unit);
  }
  return format.format(0, 'second');
}
