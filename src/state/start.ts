import { initialiseI18n } from '../i18n/initialiseI18n.ts';
import { hasLocks, heldDocuments, holdDocument, letGoOf, onDocumentLost } from './documentLock.ts';
import { documentStore } from './documentStore.ts';
import { FIRST_EXAMPLE } from './examples.ts';
import { handOver, keepAsCopy, loseDocument } from './handOver.ts';
import { openExample } from './openDocument.ts';
import { showStored } from './openStored.ts';
import { restoreDocument } from './restoreDocument.ts';
import { saveStateStore } from './saveState.ts';
import { deviceStorage, saveForClosing, startSaving, unsavedState } from './saving.ts';
import { restoreSettings, settingsStore } from './settings.ts';
import { CURRENT_KEY } from './storageKeys.ts';
import { rememberTabDocument } from './tabDocument.ts';
import { listenToTabs, tellTabs } from './tabMessages.ts';

/**
 * Makes the app ready to be rendered: settings, texts, the document of last time or on a first visit the first example,
 * and autosave. Call it once, and wait for it before the first rendering.
 */
export async function start(): Promise<void> {
  restoreSettings();
  const { language } = settingsStore.getState();
  const [, restored] = await Promise.all([initialiseI18n(language, location.search), restoreDocument(deviceStorage)]);
  if (!restored.opened) await openExample(FIRST_EXAMPLE);
  followDocument();
  startSaving(restored.stored, { onStored: tellStored, onStale: keepAsCopy });
  shareWithTabs();
  saveWhenLeft();
}

/** Holds whatever document of its own is open. */
function followDocument(): void {
  const follow = () => {
    const { id, heldElsewhere } = documentStore.getState();
    rememberTabDocument(id);
    if (heldElsewhere === undefined) void holdDocument(id);
    // For the next tab. Where it cannot be remembered, the next save tries again.
    deviceStorage.write([[CURRENT_KEY, id]], []).catch(() => {});
  };
  follow();
  documentStore.subscribe((state, before) => {
    if (state.id === before.id) return;
    follow();
    if (unsavedState(before.id) === null) letGoOf(before.id);
  });
}

/** Gives documents away when another tab asks, and shows what another tab makes of a document that is only looked at. */
function shareWithTabs(): void {
  onDocumentLost(loseDocument);
  listenToTabs(({ type, id }) => {
    const document = documentStore.getState();
    if (type === 'handOver') void handOver(id);
    const isWatched = type === 'stored' && document.id === id && document.heldElsewhere !== undefined;
    if (isWatched) void showStored(deviceStorage, id, document.heldElsewhere);
  });
}

/** Other tabs may show it, and may have it once this tab has left it. */
function tellStored(ids: readonly string[]): void {
  const open = documentStore.getState().id;
  for (const id of ids) tellTabs({ type: 'stored', id });
  for (const id of heldDocuments()) if (id !== open && unsavedState(id) === null) letGoOf(id);
}

/** On phones `pagehide` may never come: a hidden page is saved too. What cannot be saved is not left without a question. */
function saveWhenLeft(): void {
  // Without locks another tab may have written: better then to leave it to the rescue than not to ask.
  addEventListener('pagehide', () => saveForClosing(hasLocks()));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saveForClosing(false);
  });
  addEventListener('beforeunload', (event) => {
    if (typeof saveStateStore.getState().saveState === 'object') event.preventDefault();
  });
}
