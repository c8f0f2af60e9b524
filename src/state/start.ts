import { initialiseI18n } from '../i18n/initialiseI18n.ts';
import { Autosave } from './autosave.ts';
import { holdDocument } from './documentLock.ts';
import { documentStore } from './documentStore.ts';
import { FIRST_EXAMPLE } from './examples.ts';
import { indexedDbStorage } from './keyValueStorage.ts';
import { openExample } from './openDocument.ts';
import { restoreDocument } from './restoreDocument.ts';
import { saveStateStore } from './saveState.ts';
import { restoreSettings, settingsStore } from './settings.ts';
import { rememberTabDocument } from './tabDocument.ts';

let autosave: Autosave | null = null;

/**
 * Makes the app ready to be rendered: settings, texts, the document of last time or on a first visit the first example,
 * and autosave. Call it once, and wait for it before the first rendering.
 */
export async function start(): Promise<void> {
  restoreSettings();
  const storage = indexedDbStorage();
  const { language } = settingsStore.getState();
  const [, restored] = await Promise.all([initialiseI18n(language, location.search), restoreDocument(storage)]);
  if (!restored.opened) await openExample(FIRST_EXAMPLE);
  followDocument(restored.stored === null);
  autosave = new Autosave(storage, restored.stored);
  saveWhenLeft(autosave);
}

/** Tries to save again after a failure. */
export function retrySave(): void {
  void autosave?.flush();
}

/**
 * Saves at once whatever is not saved yet.
 *
 * @returns whether storage holds everything then
 */
export async function saveNow(): Promise<boolean> {
  await autosave?.flush();
  // Another write may have been under way.
  return new Promise((resolve) => {
    const settle = () => {
      const { saveState } = saveStateStore.getState();
      if (saveState === 'saving') return;
      unsubscribe();
      resolve(saveState === 'saved');
    };
    const unsubscribe = saveStateStore.subscribe(settle);
    settle();
  });
}

/** Holds whatever document is open. */
function followDocument(isNew: boolean): void {
  const { id } = documentStore.getState();
  rememberTabDocument(id);
  if (isNew) void holdDocument(id);
  documentStore.subscribe((state, before) => {
    if (state.id === before.id) return;
    rememberTabDocument(state.id);
    void holdDocument(state.id);
  });
}

/** On phones `pagehide` may never come: a hidden page is saved too. */
function saveWhenLeft(saver: Autosave): void {
  addEventListener('pagehide', () => saver.flushForClosing());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saver.flushForClosing();
  });
}
