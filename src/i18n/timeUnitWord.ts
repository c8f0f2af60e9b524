import type { TimeUnit } from '../engine/chain/chain.ts';
import type { Language } from './language.ts';

type Words = Readonly<Record<TimeUnit, { readonly one: string; readonly other: string; readonly per: string }>>;

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    minute: { one: 'minute', other: 'minutes', per: 'a minute' },
    hour: { one: 'hour', other: 'hours', per: 'an hour' },
    day: { one: 'day', other: 'days', per: 'a day' },
    week: { one: 'week', other: 'weeks', per: 'a week' },
    month: { one: 'month', other: 'months', per: 'a month' },
  },
  nl: {
    minute: { one: 'minuut', other: 'minuten', per: 'per minuut' },
    hour: { one: 'uur', other: 'uur', per: 'per uur' },
    day: { one: 'dag', other: 'dagen', per: 'per dag' },
    week: { one: 'week', other: 'weken', per: 'per week' },
    month: { one: 'maand', other: 'maanden', per: 'per maand' },
  },
};

/** The word for a time unit after a figure: `1 dag`, `4,5 weken`; without a figure the plural. */
export function timeUnitWord(unit: TimeUnit, language: Language, figure = 2): string {
  const words = WORDS[language][unit];
  return figure === 1 ? words.one : words.other;
}

/** How a rate names its time unit: `per dag`, `a day`. */
export function perTimeUnit(unit: TimeUnit, language: Language): string {
  return WORDS[language][unit].per;
}
