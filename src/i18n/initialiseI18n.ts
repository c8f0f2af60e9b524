import i18next from 'i18next';
import { initReactI18next } from 'react-i18next/initReactI18next';
import { developerText, developerTextMode } from './developerText.ts';
import type { Language } from './language.ts';
import { loadCatalogue } from './loadCatalogue.ts';

/**
 * Loads the texts of one language and makes them ready; call it before the first rendering.
 *
 * The other language stays out of the first load: `changeLanguage` fetches it.
 *
 * @param search the address's query: `?text=keys` shows keys for texts, `?text=double` every text twice
 */
export async function initialiseI18n(language: Language, search = ''): Promise<void> {
  const mode = developerTextMode(search);
  const catalogue = await loadCatalogue(language);
  if (mode !== null) i18next.use(developerText(mode));
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: catalogue },
    ns: Object.keys(catalogue),
    defaultNS: 'common',
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    postProcess: mode === null ? false : 'developerText',
    postProcessPassResolved: true,
  });
}

/**
 * Switches the texts, after loading them if need be.
 *
 * @throws when the texts cannot be loaded; then the language stays as it was
 */
export async function changeLanguage(language: Language): Promise<void> {
  const catalogue = await loadCatalogue(language);
  for (const [area, texts] of Object.entries(catalogue)) i18next.addResourceBundle(language, area, texts);
  await i18next.changeLanguage(language);
}
