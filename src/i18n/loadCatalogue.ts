import type { catalogue as english } from './en/catalogue.ts';
import type { Language } from './language.ts';
import type { Texts } from './texts.ts';

export type Catalogue = Texts<typeof english>;

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  en: () => import('./en/catalogue.ts'),
  nl: () => import('./nl/catalogue.ts'),
};

/** All texts of a language, as a file of its own so that only one language is loaded at the start. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const { catalogue } = await LOADERS[language]();
  return catalogue;
}
