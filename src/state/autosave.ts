import { type DocumentRecord, recordOf, revisionOf } from './documentRecord.ts';
import { type DocumentState, documentStore } from './documentStore.ts';
import { gestureStore } from './gesture.ts';
import type { KeyValueStorage, MayReplace } from './keyValueStorage.ts';
import { isUntouched } from './openDocument.ts';
import { forgetRescued, keepForRescue } from './rescue.ts';
import { type SaveState, saveFailureOf, saveStateStore } from './saveState.ts';
import { StaleWrite } from './staleWrite.ts';
import { CURRENT_KEY, documentKey } from './storageKeys.ts';
import { isAsStored, knownRevision, knowRevision } from './storedDocuments.ts';
import { withTimeout } from './withTimeout.ts';

/** Rest after the last change before it is saved [ms]. */
export const SAVE_DELAY = 300;
/** How long a write may take before it counts as failed [ms]. */
const PATIENCE = 10_000;

/** What autosave tells of. */
export interface AutosaveEvents {
  /** Storage holds these documents as they are now, or holds them no more. */
  readonly onStored?: (ids: readonly string[]) => void;
  /** Storage holds something newer of this document, which another tab wrote: nothing was overwritten. */
  readonly onStale?: (document: DocumentState) => void;
}

/**
 * Saves the open document after every change, in order, and reports to `saveStateStore`.
 *
 * Nothing is written while a gesture is under way, unless the page closes. After a failure every next change tries
 * again. A document that another tab holds is never written.
 */
export class Autosave {
  readonly #storage: KeyValueStorage;
  readonly #events: AutosaveEvents;
  /** Documents whose last state storage has not confirmed, in the order in which they were left. */
  readonly #unsaved = new Map<string, DocumentState>();
  readonly #obsolete = new Set<string>();
  readonly #unsubscribe: readonly (() => void)[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | null = null;

  /** @param alreadyStored the open document if storage holds exactly that; null when it does not */
  constructor(storage: KeyValueStorage, alreadyStored: DocumentState | null, events: AutosaveEvents = {}) {
    this.#storage = storage;
    this.#events = events;
    const document = documentStore.getState();
    if (document.heldElsewhere === undefined) {
      if (document === alreadyStored) forgetRescued(document.id);
      else this.#unsaved.set(document.id, document);
    }
    report(this.#unsaved.size === 0 ? 'saved' : 'saving');
    this.#unsubscribe = [
      documentStore.subscribe((state, before) => this.#remember(state, before)),
      gestureStore.subscribe(() => this.#schedule()),
    ];
    this.#schedule();
  }

  /** Saves now what is not saved yet; also what *try again* after a failure calls. Resolves when it has been tried. */
  async flush(isClosing = false): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#writing !== null) await this.#writing;
    if (this.#unsaved.size === 0 && this.#obsolete.size === 0) return;
    // Another caller may have begun while this one waited.
    this.#writing ??= this.#write(isClosing).finally(() => {
      this.#writing = null;
    });
    await this.#writing;
  }

  /**
   * For a page that is closing, or may be: saves now, and keeps a second copy that needs no time.
   *
   * @param isLast the page will not live to ask storage first what stands there
   */
  flushForClosing(isLast = true): void {
    if (this.#unsaved.size === 0) return;
    keepForRescue(this.#records());
    void this.flush(isLast);
  }

  /** True when storage holds everything as it is. */
  get isAllSaved(): boolean {
    return this.#unsaved.size === 0;
  }

  /** The state of a document that storage has not confirmed; null when it has. */
  unsaved(id: string): DocumentState | null {
    return this.#unsaved.get(id) ?? null;
  }

  /** Saves a document that is not open, or will not be for long. */
  save(document: DocumentState): void {
    this.#unsaved.set(document.id, document);
    this.#schedule();
  }

  /** Leaves a document to somebody else: what is not saved of it yet will not be, and it is not removed. */
  forget(id: string): void {
    this.#unsaved.delete(id);
    this.#obsolete.delete(id);
    forgetRescued(id);
    this.#reportProgress();
  }

  /** Saves nothing any more. */
  stop(): void {
    clearTimeout(this.#timer);
    for (const end of this.#unsubscribe) end();
  }

  #remember(state: DocumentState, before: DocumentState): void {
    const isOpened = state.id !== before.id || state.heldElsewhere !== before.heldElsewhere;
    if (state.id !== before.id) this.#leave(before);
    if (state.heldElsewhere !== undefined) return;
    this.#obsolete.delete(state.id);
    const isStored = isOpened && isAsStored(state.workspace) && !this.#unsaved.has(state.id);
    if (!isStored) {
      this.#unsaved.delete(state.id);
      this.#unsaved.set(state.id, state);
      if (saveStateStore.getState().saveState === 'saved') report('saving');
    }
    this.#schedule();
  }

  /** A copy of an example in which nothing was done is not kept when another document is opened. */
  #leave(document: DocumentState): void {
    if (document.heldElsewhere !== undefined || document.example === null || !isUntouched(document)) return;
    this.#unsaved.delete(document.id);
    this.#obsolete.add(document.id);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#unsaved.size + this.#obsolete.size === 0 || gestureStore.getState().before !== null) return;
    this.#timer = setTimeout(() => this.flush(), SAVE_DELAY);
  }

  async #write(isClosing: boolean): Promise<void> {
    try {
      await this.#writeAll(isClosing ? undefined : mayReplace);
      this.#reportProgress();
    } catch (error) {
      if (error instanceof StaleWrite && this.#events.onStale !== undefined) this.#giveUp(error.keys);
      else report({ failed: saveFailureOf(error) });
    }
  }

  async #writeAll(mayReplace: MayReplace | undefined): Promise<void> {
    const documents = [...this.#unsaved.values()];
    const removed = [...this.#obsolete];
    const records = this.#records();
    const entries = records.map((record) => [documentKey(record.id), record] as const);
    const current = [CURRENT_KEY, documentStore.getState().id] as const;
    await withTimeout(this.#storage.write([...entries, current], removed.map(documentKey), mayReplace), PATIENCE);
    for (const { id, revision } of records) knowRevision(id, revision);
    for (const document of documents) {
      if (this.#unsaved.get(document.id) !== document) continue;
      this.#unsaved.delete(document.id);
      forgetRescued(document.id);
    }
    for (const id of removed) {
      this.#obsolete.delete(id);
      forgetRescued(id);
    }
    this.#events.onStored?.([...documents.map(({ id }) => id), ...removed]);
  }

  /** What another tab has written stays; what was to be written goes on under another name. */
  #giveUp(keys: readonly string[]): void {
    for (const id of [...this.#obsolete]) if (keys.includes(documentKey(id))) this.#obsolete.delete(id);
    for (const document of [...this.#unsaved.values()]) {
      if (!keys.includes(documentKey(document.id))) continue;
      this.#unsaved.delete(document.id);
      forgetRescued(document.id);
      this.#events.onStale?.(document);
    }
    this.#schedule();
  }

  #reportProgress(): void {
    report(this.#unsaved.size === 0 ? 'saved' : 'saving');
  }

  #records(): DocumentRecord[] {
    return [...this.#unsaved.values()].map((document) => recordOf(document, nextRevision()));
  }
}

let latest = 0;

/** Revisions follow the clock, so that they rise across visits too. */
export function nextRevision(): number {
  latest = Math.max(latest + 1, Date.now());
  return latest;
}

/** A record may only be replaced by who has seen it. */
function mayReplace(key: string, stored: unknown): boolean {
  const record = typeof stored === 'object' && stored !== null && 'id' in stored ? stored : null;
  if (record === null || typeof record.id !== 'string' || key !== documentKey(record.id)) return true;
  return revisionOf(record) <= knownRevision(record.id);
}

function report(saveState: SaveState): void {
  if (saveStateStore.getState().saveState !== saveState) saveStateStore.setState({ saveState });
}
