import { createInstance } from 'i18next';
import { catalogue as english } from '../../src/i18n/en/catalogue.ts';
import { explanation as englishExplanation } from '../../src/i18n/en/explanation.ts';
import type { Language } from '../../src/i18n/language.ts';
import { catalogue as dutch } from '../../src/i18n/nl/catalogue.ts';
import { explanation as dutchExplanation } from '../../src/i18n/nl/explanation.ts';

const AREAS = [
  'common',
  'beside',
  'actions',
  'stage',
  'bar',
  'panel',
  'details',
  'drawing',
  'live',
  'start',
  'print',
  'explanation',
] as const;

const instance = createInstance();
await instance.init({
  lng: 'en',
  fallbackLng: false,
  resources: {
    en: { ...english, explanation: englishExplanation },
    nl: { ...dutch, explanation: dutchExplanation },
  },
  ns: AREAS,
  defaultNS: 'common',
  interpolation: { escapeValue: false },
});

/** The app's own texts in a language, by area and key: a test that looks for them follows every change of wording. */
export function texts(language: Language) {
  return instance.getFixedT(language, AREAS);
}

/** The texts of the stage in a language, as its components get them. */
export function stageTexts(language: Language) {
  return instance.getFixedT<['stage', 'common']>(language, ['stage', 'common']);
}

/** A text as the eye reads it: every kind of space the same, none at the ends. */
export function readable(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** Matches names that begin with a text, where more follows, as the story of an example does. */
export function beginsWith(text: string): RegExp {
  return new RegExp(`^${literally(text)}`);
}

/** Matches the name of a field with this label, with or without a unit behind it. */
export function withUnit(label: string): RegExp {
  return new RegExp(`^${literally(label)}\\s*(,.*)?$`);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
