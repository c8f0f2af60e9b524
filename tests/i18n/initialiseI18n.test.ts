import i18next from 'i18next';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { common as english } from '../../src/i18n/en/common.ts';
import { panel as englishPanel } from '../../src/i18n/en/panel.ts';
import { changeLanguage, initialiseI18n, loadLaterTexts } from '../../src/i18n/initialiseI18n.ts';
import { common as dutch } from '../../src/i18n/nl/common.ts';
import { panel as dutchPanel } from '../../src/i18n/nl/panel.ts';

beforeEach(() => {
  vi.restoreAllMocks();
});

describe('initialiseI18n', () => {
  it('loads one language before it is done', async () => {
    await initialiseI18n('en');
    expect(i18next.t('action.undo')).toBe(english.action.undo);
    expect(i18next.hasResourceBundle('nl', 'common')).toBe(false);
  });

  it('shows keys for ?text=keys', async () => {
    await initialiseI18n('en', '?text=keys');
    expect(i18next.t('action.undo')).toBe('common:action.undo');
  });

  it('doubles texts for ?text=double', async () => {
    await initialiseI18n('en', '?text=double&x=1');
    expect(i18next.t('action.undo')).toBe(`${english.action.undo} ${english.action.undo}`);
  });

  it('takes no other value of ?text', async () => {
    await initialiseI18n('en', '?text=triple');
    expect(i18next.t('action.undo')).toBe(english.action.undo);
  });
});

describe('loadLaterTexts', () => {
  it('adds what the first screen does without, in this language and in the next', async () => {
    await initialiseI18n('en');
    await loadLaterTexts();
    expect(i18next.t('panel:title')).toBe(englishPanel.title);
    await changeLanguage('nl');
    expect(i18next.t('panel:title')).toBe(dutchPanel.title);
  });

  it('follows a language that is switched to meanwhile', async () => {
    await initialiseI18n('en');
    await Promise.all([changeLanguage('nl'), loadLaterTexts()]);
    expect(i18next.t('panel:title')).toBe(dutchPanel.title);
  });
});

describe('changeLanguage', () => {
  it('loads the other language and switches to it, and back', async () => {
    await initialiseI18n('en');
    await changeLanguage('nl');
    expect(i18next.t('action.undo')).toBe(dutch.action.undo);
    await changeLanguage('en');
    expect(i18next.t('action.undo')).toBe(english.action.undo);
  });
});
