import i18next from 'i18next';
import { initReactI18next } from 'react-i18next/initReactI18next';
import { developerText, developerTextMode } from './developerText.ts';
import { isLanguage, type Language } from './language.ts';
import { loadFirstCatalogue, loadLaterCatalogue } from './loadCatalogue.ts';

/** Whether the texts of what is opened later are part of the language by now. */
let isLaterAsked = false;

/**
 * Loads the texts of the first screen in one language and makes them ready; call it before the first rendering.
 *
 * The other language stays out of the first load: `changeLanguage` fetches it.
 *
 * @param search the address's query: `?text=keys` shows keys for texts, `?text=double` every text twice
 */
export async function initialiseI18n(language: Language, search = ''): Promise<void> {
  const mode = developerTextMode(search);
  const catalogue = await loadFirstCatalogue(language);
  isLaterAsked = false;
  if (mode !== null) i18next.use(developerText(mode));
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: catalogue },
    ns: [...Object.keys(catalogue), 'beside', 'details', 'live', 'panel', 'start'],
    defaultNS: 'common',
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    postProcess: mode === null ? false : 'developerText',
    postProcessPassResolved: true,
  });
}

/**
 * Adds the texts of what is opened later; wait for it before rendering any of that.
 *
 * @throws when they cannot be loaded
 */
export async function loadLaterTexts(): Promise<void> {
  isLaterAsked = true;
  const language = languageOf(i18next.language);
  addTexts(language, await loadLaterCatalogue(language));
}

/**
 * Switches the texts, after loading them if need be.
 *
 * @throws when the texts cannot be loaded; then the language stays as it was
 */
export async function changeLanguage(language: Language): Promise<void> {
  const [first, later] = await Promise.all([
    loadFirstCatalogue(language),
    isLaterAsked ? loadLaterCatalogue(language) : {},
  ]);
  addTexts(language, { ...first, ...later });
  await i18next.changeLanguage(language);
  // Asked for while the language was on its way.
  if (isLaterAsked) addTexts(language, await loadLaterCatalogue(language));
}

function addTexts(language: Language, catalogue: object): void {
  for (const [area, texts] of Object.entries(catalogue)) i18next.addResourceBundle(language, area, texts);
}

function languageOf(tag: string): Language {
  return isLanguage(tag) ? tag : 'en';
}
