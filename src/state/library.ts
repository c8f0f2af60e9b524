import { createStore } from 'zustand/vanilla';
import { abandonedExamples, type DocumentList, listDocuments } from './documentList.ts';
import { documentsHeldElsewhere } from './documentLock.ts';
import { saveStateStore } from './saveState.ts';
import { deviceStorage } from './saving.ts';
import { CURRENT_KEY, documentIdOf } from './storageKeys.ts';
import { listenToTabs } from './tabMessages.ts';

/** The list of documents; `unavailable`: storage does not answer. */
export type Library = DocumentList | 'loading' | 'unavailable';

/** The list as it was read last. */
export const libraryStore = createStore<{ readonly library: Library }>()(() => ({ library: 'loading' }));

/** Reads the list anew. */
export async function refreshLibrary(): Promise<void> {
  const library = await listDocuments(deviceStorage).catch(() => 'unavailable' as const);
  libraryStore.setState({ library });
}

/**
 * Reads the list now, and again whenever this tab or another one has stored something, or the window is looked at again.
 *
 * @returns stops that
 */
export function followLibrary(): () => void {
  const refresh = () => void refreshLibrary();
  void clearAbandoned().then(refresh, refresh);
  const stopListening = listenToTabs(({ type }) => {
    if (type === 'stored') refresh();
  });
  const stopFollowing = saveStateStore.subscribe(refresh);
  document.addEventListener('visibilitychange', refresh);
  return () => {
    stopListening();
    stopFollowing();
    document.removeEventListener('visibilitychange', refresh);
  };
}

async function clearAbandoned(): Promise<void> {
  const [stored, current] = await Promise.all([deviceStorage.readAll(), deviceStorage.read(CURRENT_KEY)]);
  const heldElsewhere = await documentsHeldElsewhere();
  const keys = abandonedExamples(stored, Date.now(), current).filter(
    (key) => !heldElsewhere.has(documentIdOf(key) ?? ''),
  );
  if (keys.length > 0) await deviceStorage.write([], keys);
}
