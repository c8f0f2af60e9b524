import { holdDocument } from './documentLock.ts';
import { type DocumentState, documentStore, type HeldElsewhere } from './documentStore.ts';
import type { KeyValueStorage } from './keyValueStorage.ts';
import { openDocument } from './openDocument.ts';
import { readStored, type StoredDocument } from './readStored.ts';
import { saveNow, unsavedState } from './saving.ts';

/** What came of opening a document that storage holds; `unavailable`: storage does not answer. */
export type Opening = 'opened' | Exclude<StoredDocument['kind'], 'document'> | 'unavailable';

/**
 * Opens a document that storage holds, in place of the one that is open: to be edited, or where another tab holds it, to
 * be looked at only.
 *
 * @returns what is in the way; then nothing has changed
 */
export async function openStored(storage: KeyValueStorage, id: string): Promise<Opening> {
  await saveNow();
  const isHeld = await holdDocument(id);
  const unsaved = isHeld ? unsavedState(id) : null;
  if (unsaved !== null) {
    openDocument(unsaved);
    return 'opened';
  }
  return showStored(storage, id, isHeld ? undefined : 'opened');
}

/** Shows what storage holds of a document now, to be looked at only unless this tab holds it. */
export async function showStored(
  storage: KeyValueStorage,
  id: string,
  heldElsewhere: HeldElsewhere | undefined,
): Promise<Opening> {
  const stored = await readStored(storage, id).catch(() => ({ kind: 'unavailable' }) as const);
  if (stored.kind !== 'document') return stored.kind;
  openDocument({ ...stored.document, heldElsewhere });
  return 'opened';
}

/** The document as one that storage does not hold, whatever it once did: opened, it is saved. */
export function asUnsaved(document: DocumentState): DocumentState {
  return { ...document, workspace: { ...document.workspace }, heldElsewhere: undefined };
}

/** Opens again what was open in this tab before: as it was left, should storage not know it better by now. */
export async function reopen(storage: KeyValueStorage, left: DocumentState): Promise<void> {
  const opening = await openStored(storage, left.id);
  if (opening !== 'opened' && documentStore.getState().id !== left.id) openDocument(asUnsaved(left));
}
