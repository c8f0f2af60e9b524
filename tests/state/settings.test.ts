import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  dismissHint,
  rememberLanguage,
  restoreSettings,
  select,
  setPanelOpen,
  setPileSize,
  setSingleKeys,
  setTheme,
  settingsStore,
  THEMES,
} from '../../src/state/settings.ts';
import { memoryWebStorage } from './memoryWebStorage.ts';

const root = { lang: '', dataset: {} as Record<string, string> };

beforeEach(() => {
  root.lang = '';
  root.dataset = {};
  vi.stubGlobal('document', { documentElement: root });
  vi.stubGlobal('navigator', { languages: ['fr-BE', 'nl-BE', 'en'] });
  vi.stubGlobal('localStorage', memoryWebStorage());
  settingsStore.setState(settingsStore.getInitialState(), true);
});

afterEach(() => vi.unstubAllGlobals());

describe('settings', () => {
  it('begin in the first language of the browser that the app speaks', () => {
    restoreSettings();
    expect(settingsStore.getState().language).toBe('nl');
    expect(root.lang).toBe('nl');
  });

  it.each([[[]], [['fr', 'de']]])('begin in English for %j', (languages) => {
    vi.stubGlobal('navigator', { languages });
    restoreSettings();
    expect(settingsStore.getState().language).toBe('en');
  });

  it('are remembered', () => {
    rememberLanguage('en');
    setTheme('dark');
    select({ of: 'stage', id: 'paint' });
    dismissHint();
    setPileSize('money');
    setSingleKeys(false);
    settingsStore.setState(settingsStore.getInitialState(), true);
    restoreSettings();
    expect(settingsStore.getState()).toEqual({
      language: 'en',
      theme: 'dark',
      selection: { of: 'stage', id: 'paint' },
      panelOpen: true,
      hintSeen: true,
      pileSize: 'money',
      singleKeys: false,
    });
  });

  it.each(THEMES)('remember the theme %s, and show it', (theme) => {
    setTheme(theme);
    settingsStore.setState(settingsStore.getInitialState(), true);
    root.dataset = {};
    restoreSettings();
    expect(settingsStore.getState().theme).toBe(theme);
    expect(root.dataset).toEqual(theme === 'system' ? {} : { theme });
  });

  it('show the theme on the page, and leave it to the system', () => {
    setTheme('dark');
    expect(root.dataset).toEqual({ theme: 'dark' });
    setTheme('system');
    expect(root.dataset).toEqual({});
  });

  it('open the panel for what is selected, and close it without losing the selection', () => {
    select({ of: 'money' });
    expect(settingsStore.getState().panelOpen).toBe(true);
    setPanelOpen(false);
    expect(settingsStore.getState().selection).toEqual({ of: 'money' });
  });

  it.each(['{', '[]', 'null', '{"theme":"pink","language":7,"selection":{"of":"stage"},"panelOpen":"yes"}'])(
    'forget what storage holds that is no setting: %s',
    (stored) => {
      localStorage.setItem('koop-lab.settings', stored);
      restoreSettings();
      expect(settingsStore.getState()).toEqual({ ...settingsStore.getInitialState(), language: 'nl' });
    },
  );

  it('work where storage is refused', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('refused');
      },
      setItem: () => {
        throw new Error('refused');
      },
    });
    restoreSettings();
    setTheme('light');
    expect(settingsStore.getState()).toMatchObject({ language: 'nl', theme: 'light' });
  });
});
