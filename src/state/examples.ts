import type { Language } from '../i18n/language.ts';

/** The examples that come with the app; their titles are `common:example.NAME`. */
export const EXAMPLES = [
  'machine-builder',
  'kitchens',
  'paint-mixing',
  'modular-houses',
  'e-bikes',
  'printers',
  'fashion-web-shop',
  'trucks',
] as const;

export type ExampleName = (typeof EXAMPLES)[number];

/** What a first visit opens. */
export const FIRST_EXAMPLE: ExampleName = 'kitchens';

/**
 * The file of an example.
 *
 * @returns its text; null when it cannot be had (offline before the first visit, or no such file)
 */
export async function loadExample(name: string, language: Language): Promise<string | null> {
  try {
    const address = `${import.meta.env.BASE_URL}examples/${language}/${encodeURIComponent(name)}.koop.json`;
    const response = await fetch(address);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
