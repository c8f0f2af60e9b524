import { recordOf } from './documentRecord.ts';
import { type DocumentState, documentStore } from './documentStore.ts';
import { gestureStore } from './gesture.ts';
import type { KeyValueStorage } from './keyValueStorage.ts';
import { isUntouched } from './openDocument.ts';
import { keepForRescue } from './rescue.ts';
import { type SaveState, saveFailureOf, saveStateStore } from './saveState.ts';
import { CURRENT_KEY, documentKey } from './storageKeys.ts';
import { withTimeout } from './withTimeout.ts';

/** Rest after the last change before it is saved [ms]. */
export const SAVE_DELAY = 300;
const PATIENCE = 10_000;

export interface Autosave {
  /** Saves now what is not saved yet; also what *try again* after a failure calls. */
  readonly flush: () => Promise<void>;
  /** For a page that is closing: saves now, and keeps a second copy that needs no time. */
  readonly flushForClosing: () => void;
  /** Saves nothing any more. */
  readonly stop: () => void;
}

/**
 * Saves the open document after every change, in order, and reports to `saveStateStore`.
 *
 * Nothing is written while a gesture is under way. After a failure every next change tries again.
 *
 * @param alreadyStored the document as storage holds it at the start; null when it holds nothing of it
 */
export function startAutosave(storage: KeyValueStorage, alreadyStored: DocumentState | null): Autosave {
  /** Documents whose last state storage has not confirmed, in the order in which they were left. */
  const unsaved = new Map<string, DocumentState>();
  const obsolete = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = false;
  let again = false;
  let revision = Date.now();

  function remember(state: DocumentState, before: DocumentState): void {
    if (state.id !== before.id) leave(before);
    unsaved.delete(state.id);
    unsaved.set(state.id, state);
    if (saveStateStore.getState().saveState === 'saved') report('saving');
    schedule();
  }

  /** A copy of an example in which nothing was done is not kept when another document is opened. */
  function leave(document: DocumentState): void {
    if (document.example === null || !isUntouched(document)) return;
    unsaved.delete(document.id);
    obsolete.add(document.id);
  }

  function schedule(): void {
    clearTimeout(timer);
    if (unsaved.size > 0 && gestureStore.getState().before === null) timer = setTimeout(flush, SAVE_DELAY);
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    again = writing;
    if (writing || unsaved.size === 0) return;
    writing = true;
    try {
      await writeAll();
      report(unsaved.size === 0 ? 'saved' : 'saving');
    } catch (error) {
      report({ failed: saveFailureOf(error) });
    }
    writing = false;
    if (again) await flush();
  }

  async function writeAll(): Promise<void> {
    const documents = [...unsaved.values()];
    const removed = [...obsolete];
    const entries = records().map((record) => [documentKey(record.id), record] as const);
    const current = [CURRENT_KEY, documentStore.getState().id] as const;
    await withTimeout(storage.write([...entries, current], removed.map(documentKey)), PATIENCE);
    for (const document of documents) if (unsaved.get(document.id) === document) unsaved.delete(document.id);
    for (const id of removed) obsolete.delete(id);
    if (unsaved.size === 0) keepForRescue([]);
  }

  function records() {
    revision = Math.max(revision + 1, Date.now());
    return [...unsaved.values()].map((document) => recordOf(document, revision));
  }

  function flushForClosing(): void {
    if (unsaved.size === 0) return;
    keepForRescue(records());
    void flush();
  }

  const start = documentStore.getState();
  if (start !== alreadyStored) unsaved.set(start.id, start);
  if (unsaved.size === 0) keepForRescue([]);
  report(unsaved.size === 0 ? 'saved' : 'saving');
  const unsubscribe = [documentStore.subscribe(remember), gestureStore.subscribe(schedule)];
  schedule();
  return {
    flush,
    flushForClosing,
    stop: () => {
      clearTimeout(timer);
      for (const end of unsubscribe) end();
    },
  };
}

function report(saveState: SaveState): void {
  if (saveStateStore.getState().saveState !== saveState) saveStateStore.setState({ saveState });
}
