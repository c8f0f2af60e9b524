import {
  type Deleted,
  deleteStored,
  duplicateStored,
  type Outcome,
  renameStored,
  undelete,
} from './documentActions.ts';
import { documentStore } from './documentStore.ts';
import { FIRST_EXAMPLE } from './examples.ts';
import { libraryStore, refreshLibrary } from './library.ts';
import { openExample } from './openDocument.ts';
import { openExampleInstead } from './openFile.ts';
import { type Opening, openStored } from './openStored.ts';
import { readStored } from './readStored.ts';
import { renameDocument } from './renameDocument.ts';
import { saveWorkspace } from './saveCopy.ts';
import { deviceStorage, saveNow } from './saving.ts';
import { showChain } from './view.ts';

/** Opens a document of one's own, or goes back to it when it is open already. */
export async function openFromList(id: string): Promise<Opening> {
  if (documentStore.getState().id === id) {
    showChain();
    return 'opened';
  }
  const opening = await openStored(deviceStorage, id);
  if (opening === 'opened') showChain();
  return opening;
}

/** Opens a copy of an example, and offers the way back to the document from before. */
export async function openExampleFromList(name: string): Promise<void> {
  if (await openExampleInstead(name)) showChain();
}

/** Gives a document another name, whether it is open or not. */
export async function renameFromList(id: string, name: string): Promise<Outcome<string>> {
  const open = documentStore.getState();
  if (open.id !== id || open.heldElsewhere !== undefined) return refreshed(renameStored(deviceStorage, id, name));
  if (!renameDocument(name)) return { refused: 'tooLong' };
  await refreshed(saveNow());
  return { done: id };
}

/** Puts a copy beside a document. The answer is the id of the copy. */
export function duplicateFromList(id: string): Promise<Outcome<string>> {
  return refreshed(duplicateStored(deviceStorage, id));
}

/** Deletes a document. When it is the open one, another takes its place: the one saved last, or else the first example. */
export async function deleteFromList(id: string): Promise<Outcome<Deleted>> {
  await saveNow();
  if (documentStore.getState().id === id) await openAnother(id);
  if (documentStore.getState().id === id) return { refused: 'unavailable' };
  return refreshed(deleteStored(deviceStorage, id));
}

/** Puts back what was deleted. */
export function undeleteFromList(deleted: Deleted): Promise<Outcome<string>> {
  return refreshed(undelete(deviceStorage, deleted));
}

/** Hands a document to the person as a file. The answer is false when it cannot be read. */
export async function saveFromList(id: string): Promise<boolean> {
  const open = documentStore.getState();
  if (open.id === id) {
    saveWorkspace(open.workspace);
    return true;
  }
  await saveNow();
  const stored = await readStored(deviceStorage, id).catch(() => null);
  if (stored?.kind !== 'document') return false;
  saveWorkspace(stored.document.workspace);
  return true;
}

async function openAnother(id: string): Promise<void> {
  const { library } = libraryStore.getState();
  const others = typeof library === 'string' ? [] : library.documents;
  const next = others.find((document) => document.id !== id && !document.isHeldElsewhere);
  const isOpened = next !== undefined && (await openStored(deviceStorage, next.id)) === 'opened';
  if (!isOpened) await openExample(FIRST_EXAMPLE);
}

/** Waits for what is done, and for the list that shows it. */
async function refreshed<T>(work: Promise<T>): Promise<T> {
  const outcome = await work;
  await refreshLibrary();
  return outcome;
}
