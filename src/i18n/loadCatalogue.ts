import type { firstCatalogue } from './en/firstCatalogue.ts';
import type { laterCatalogue } from './en/laterCatalogue.ts';
import type { Language } from './language.ts';
import type { Texts } from './texts.ts';

export type FirstCatalogue = Texts<typeof firstCatalogue>;
export type LaterCatalogue = Texts<typeof laterCatalogue>;

const FIRST: Readonly<Record<Language, () => Promise<{ readonly firstCatalogue: FirstCatalogue }>>> = {
  en: () => import('./en/firstCatalogue.ts'),
  nl: () => import('./nl/firstCatalogue.ts'),
};

const LATER: Readonly<Record<Language, () => Promise<{ readonly laterCatalogue: LaterCatalogue }>>> = {
  en: () => import('./en/laterCatalogue.ts'),
  nl: () => import('./nl/laterCatalogue.ts'),
};

/** The texts of the first screen in a language, as a file of its own so that only one language is loaded at the start. */
export async function loadFirstCatalogue(language: Language): Promise<FirstCatalogue> {
  const { firstCatalogue } = await FIRST[language]();
  return firstCatalogue;
}

/** The texts of what is opened later, in a language. */
export async function loadLaterCatalogue(language: Language): Promise<LaterCatalogue> {
  const { laterCatalogue } = await LATER[language]();
  return laterCatalogue;
}
