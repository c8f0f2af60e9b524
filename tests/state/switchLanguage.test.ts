import i18next from 'i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { initialiseI18n } from '../../src/i18n/initialiseI18n.ts';
import { documentStore } from '../../src/state/documentStore.ts';
import { openExample } from '../../src/state/openDocument.ts';
import { rememberLanguage, settingsStore } from '../../src/state/settings.ts';
import { switchLanguage } from '../../src/state/switchLanguage.ts';
import { bikeText, chain } from './documents.ts';

beforeEach(async () => {
  vi.stubGlobal('fetch', async (address: string) => new Response(bikeText({ name: address })));
  rememberLanguage('en');
  await initialiseI18n('en');
  await openExample('kitchens');
});

afterEach(() => vi.unstubAllGlobals());

describe('switchLanguage', () => {
  it('switches texts, setting and the untouched example', async () => {
    await switchLanguage('nl');
    expect(i18next.language).toBe('nl');
    expect(settingsStore.getState().language).toBe('nl');
    expect(documentStore.getState().example).toEqual({ name: 'kitchens', language: 'nl' });
    expect(chain().name).toContain('examples/nl/kitchens.koop.json');
  });

  it('ends in the language that was asked for last', async () => {
    await Promise.all([switchLanguage('nl'), switchLanguage('en')]);
    expect(settingsStore.getState().language).toBe('en');
    expect(i18next.language).toBe('en');
    expect(documentStore.getState().example).toMatchObject({ language: 'en' });
  });
});
