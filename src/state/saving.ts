import { Autosave, type AutosaveEvents } from './autosave.ts';
import type { DocumentState } from './documentStore.ts';
import { indexedDbStorage, type KeyValueStorage } from './keyValueStorage.ts';

/** Where this device keeps documents. */
export const deviceStorage: KeyValueStorage = indexedDbStorage();

let autosave: Autosave | null = null;

/**
 * Begins to save the open document as it changes. Once a page.
 *
 * @param alreadyStored the open document if storage holds exactly that; null when it does not
 */
export function startSaving(alreadyStored: DocumentState | null, events: AutosaveEvents): void {
  autosave = new Autosave(deviceStorage, alreadyStored, events);
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
  return autosave?.isAllSaved ?? true;
}

/** For a page that is being closed, or may be; `isLast`: nothing can be waited for any more. */
export function saveForClosing(isLast: boolean): void {
  autosave?.flushForClosing(isLast);
}

/** Saves a document that is not the open one. */
export function saveAside(document: DocumentState): void {
  autosave?.save(document);
}

/** The state of a document that storage has not confirmed; null when it has. */
export function unsavedState(id: string): DocumentState | null {
  return autosave?.unsaved(id) ?? null;
}

/** Leaves a document to another tab, or to nobody: nothing more of it is saved here. */
export function forgetDocument(id: string): void {
  autosave?.forget(id);
}
