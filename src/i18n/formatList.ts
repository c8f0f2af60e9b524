import type { Language } from './language.ts';

const FORMATS: Readonly<Record<Language, Intl.ListFormat>> = {
  nl: new Intl.ListFormat('nl', { type: 'conjunction' }),
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
};

/** Names in a sentence: `Zagen, Verven en Assemblage`. */
export function formatList(names: readonly string[], language: Language): string {
  return FORMATS[language].format(names);
}
