/** The languages of the app: equals, complete in every text. */
export type Language = 'nl' | 'en';

export const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** Each language's name in itself, as a switch shows it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** True for a value, from storage or a file, that is one of the app's languages. */
export function isLanguage(value: unknown): value is Language {
  return value === 'nl' || value === 'en';
}

/**
 * The language to begin in: the first of the browser's languages that the app speaks, else English.
 *
 * @param preferred BCP 47 tags in order of preference, as `navigator.languages` gives them
 */
export function preferredLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    if (isLanguage(primary)) return primary;
  }
  return 'en';
}
