import { createStore } from 'zustand/vanilla';
import { isLanguage, type Language, preferredLanguage } from '../i18n/language.ts';

export const THEMES = ['system', 'light', 'dark', 'projector'] as const;

/** How the page looks; `projector` is for a bright room. */
export type Theme = (typeof THEMES)[number];

/** What the side panel edits. */
export type Selection =
  | { readonly of: 'stage' | 'wish'; readonly id: string }
  | { readonly of: 'chain' | 'demand' | 'service' | 'stocks' | 'money' | 'market' | 'goal' };

/** How this device likes to see the app: remembered here, never part of a document, never undone. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  /** Null when nothing is selected. */
  readonly selection: Selection | null;
  readonly panelOpen: boolean;
  /** The invitation of the first visit ("Drag the triangle") has been answered or put away. */
  readonly hintSeen: boolean;
  /** What piles of stock are sized by: the number of kinds, or what they are worth. */
  readonly pileSize: 'items' | 'money';
  /** Single keys are shortcuts; who presses them by accident, or by voice, can do without (WCAG 2.1.4). */
  readonly singleKeys: boolean;
}

const DEFAULTS: Settings = {
  language: 'en',
  theme: 'system',
  selection: null,
  panelOpen: false,
  hintSeen: false,
  pileSize: 'items',
  singleKeys: true,
};
const STORAGE_KEY = 'koop-lab.settings';

/** The settings, framework-free; `restoreSettings` fills them at the start. */
export const settingsStore = createStore<Settings>()(() => DEFAULTS);

/** Remembers the theme and shows it: `data-theme` on the root element, absent while the system decides. */
export function setTheme(theme: Theme): void {
  change({ theme });
}

/** Chooses what the panel edits; choosing something opens the panel. */
export function select(selection: Selection | null): void {
  change(selection === null ? { selection } : { selection, panelOpen: true });
}

export function setPanelOpen(panelOpen: boolean): void {
  change({ panelOpen });
}

/** Puts the invitation of the first visit away for good. */
export function dismissHint(): void {
  change({ hintSeen: true });
}

/** Takes single keys into use as shortcuts, or out of it. */
export function setSingleKeys(singleKeys: boolean): void {
  change({ singleKeys });
}

/** Chooses what piles of stock are sized by. */
export function setPileSize(pileSize: Settings['pileSize']): void {
  change({ pileSize });
}

/** Remembers the language; `switchLanguage` is what a person's choice calls, it also loads the texts. */
export function rememberLanguage(language: Language): void {
  change({ language });
}

/** Reads what was remembered; the first time, the language is that of the browser. */
export function restoreSettings(): void {
  const browser = typeof navigator === 'undefined' ? [] : navigator.languages;
  settingsStore.setState({ language: preferredLanguage(browser), ...remembered() });
  show(settingsStore.getState());
}

function change(settings: Partial<Settings>): void {
  settingsStore.setState(settings);
  remember(settingsStore.getState());
  show(settingsStore.getState());
}

function remember(settings: Settings): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(settings));
  } catch {
    // Storage refused or full: a preference that is forgotten harms nobody's work.
  }
}

/** What storage holds, each setting judged by itself: whatever is not a valid value is forgotten. */
function remembered(): Partial<Settings> {
  const stored = storedRecord();
  return {
    ...(isLanguage(stored.language) && { language: stored.language }),
    ...(isTheme(stored.theme) && { theme: stored.theme }),
    ...(isSelection(stored.selection) && { selection: stored.selection }),
    ...(typeof stored.panelOpen === 'boolean' && { panelOpen: stored.panelOpen }),
    ...((stored.pileSize === 'items' || stored.pileSize === 'money') && { pileSize: stored.pileSize }),
    ...(typeof stored.hintSeen === 'boolean' && { hintSeen: stored.hintSeen }),
    ...(typeof stored.singleKeys === 'boolean' && { singleKeys: stored.singleKeys }),
  };
}

function storedRecord(): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}

const GENERAL_SELECTIONS: readonly unknown[] = ['chain', 'demand', 'service', 'stocks', 'money', 'market', 'goal'];

function isSelection(value: unknown): value is Selection {
  if (typeof value !== 'object' || value === null || !('of' in value)) return false;
  if (GENERAL_SELECTIONS.includes(value.of)) return true;
  return (value.of === 'stage' || value.of === 'wish') && 'id' in value && typeof value.id === 'string';
}

function show(settings: Settings): void {
  if (typeof document === 'undefined') return;
  const root = document.documentElement;
  root.lang = settings.language;
  if (settings.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = settings.theme;
}
