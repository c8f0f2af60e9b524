import { type DocumentRecord, recordOf } from './documentRecord.ts';
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
/** How long a write may take before it counts as failed [ms]. */
const PATIENCE = 10_000;

/**
 * Saves the open document after every change, in order, and reports to `saveStateStore`.
 *
 * Nothing is written while a gesture is under way, unless the page closes. After a failure every next change tries
 * again.
 */
export class Autosave {
  readonly #storage: KeyValueStorage;
  /** Documents whose last state storage has not confirmed, in the order in which they were left. */
  readonly #unsaved = new Map<string, DocumentState>();
  readonly #obsolete = new Set<string>();
  readonly #unsubscribe: readonly (() => void)[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing = false;
  #askedAgain = false;
  #revision = 0;

  /** @param alreadyStored the open document if storage holds exactly that; null when it does not */
  constructor(storage: KeyValueStorage, alreadyStored: DocumentState | null) {
    this.#storage = storage;
    const document = documentStore.getState();
    if (document !== alreadyStored) this.#unsaved.set(document.id, document);
    if (this.#unsaved.size === 0) keepForRescue([]);
    report(this.#unsaved.size === 0 ? 'saved' : 'saving');
    this.#unsubscribe = [
      documentStore.subscribe((state, before) => this.#remember(state, before)),
      gestureStore.subscribe(() => this.#schedule()),
    ];
    this.#schedule();
  }

  /** Saves now what is not saved yet; also what *try again* after a failure calls. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#askedAgain = this.#writing;
    if (this.#writing || this.#unsaved.size === 0) return;
    this.#writing = true;
    try {
      await this.#writeAll();
      report(this.#unsaved.size === 0 ? 'saved' : 'saving');
    } catch (error) {
      report({ failed: saveFailureOf(error) });
    }
    this.#writing = false;
    if (this.#askedAgain) await this.flush();
  }

  /** For a page that is closing: saves now, and keeps a second copy that needs no time. */
  flushForClosing(): void {
    if (this.#unsaved.size === 0) return;
    keepForRescue(this.#records());
    void this.flush();
  }

  /** Saves nothing any more. */
  stop(): void {
    clearTimeout(this.#timer);
    for (const end of this.#unsubscribe) end();
  }

  #remember(state: DocumentState, before: DocumentState): void {
    if (state.id !== before.id) this.#leave(before);
    this.#unsaved.delete(state.id);
    this.#unsaved.set(state.id, state);
    if (saveStateStore.getState().saveState === 'saved') report('saving');
    this.#schedule();
  }

  /** A copy of an example in which nothing was done is not kept when another document is opened. */
  #leave(document: DocumentState): void {
    if (document.example === null || !isUntouched(document)) return;
    this.#unsaved.delete(document.id);
    this.#obsolete.add(document.id);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#unsaved.size === 0 || gestureStore.getState().before !== null) return;
    this.#timer = setTimeout(() => this.flush(), SAVE_DELAY);
  }

  async #writeAll(): Promise<void> {
    const documents = [...this.#unsaved.values()];
    const removed = [...this.#obsolete];
    const entries = this.#records().map((record) => [documentKey(record.id), record] as const);
    const current = [CURRENT_KEY, documentStore.getState().id] as const;
    await withTimeout(this.#storage.write([...entries, current], removed.map(documentKey)), PATIENCE);
    for (const document of documents) {
      if (this.#unsaved.get(document.id) === document) this.#unsaved.delete(document.id);
    }
    for (const id of removed) this.#obsolete.delete(id);
    if (this.#unsaved.size === 0) keepForRescue([]);
  }

  /** Revisions follow the clock, so that they rise across visits too. */
  #records(): DocumentRecord[] {
    this.#revision = Math.max(this.#revision + 1, Date.now());
    return [...this.#unsaved.values()].map((document) => recordOf(document, this.#revision));
  }
}

function report(saveState: SaveState): void {
  if (saveStateStore.getState().saveState !== saveState) saveStateStore.setState({ saveState });
}
