import { changeLanguage } from '../i18n/initialiseI18n.ts';
import type { Language } from '../i18n/language.ts';
import { addNotice } from './notices.ts';
import { switchExample } from './openDocument.ts';
import { rememberLanguage } from './settings.ts';

let latest: Language | null = null;

/** Switches the app to a language, and with it the open example if nothing in it was touched but the point. */
export async function switchLanguage(language: Language): Promise<void> {
  latest = language;
  try {
    await changeLanguage(language);
  } catch {
    return addNotice('languageUnavailable');
  }
  if (latest !== language) return;
  rememberLanguage(language);
  await switchExample(language);
}
