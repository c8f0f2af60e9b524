import { textLengths } from '../engine/chain/bounds.ts';
import { asCopy } from './asCopy.ts';
import { nextRevision } from './autosave.ts';
import { holdDocument, holdsDocument, letGoOf } from './documentLock.ts';
import { documentOf, recordOf } from './documentRecord.ts';
import { type DocumentState, documentStore } from './documentStore.ts';
import type { KeyValueStorage } from './keyValueStorage.ts';
import { rescued } from './rescue.ts';
import { type SaveFailure, saveFailureOf } from './saveState.ts';
import { forgetDocument, saveNow, unsavedState } from './saving.ts';
import { documentIdOf, documentKey } from './storageKeys.ts';
import { knowRevision } from './storedDocuments.ts';
import { tellTabs } from './tabMessages.ts';
import { withName } from './withName.ts';

/** Why something was not done to a document in storage; then nothing has changed. */
export type Refusal = SaveFailure | 'heldElsewhere' | 'gone' | 'tooLong';

/** What was done, or why it was not. */
export type Outcome<T> = { readonly done: T } | { readonly refused: Refusal };

/** Something that was deleted, with all it takes to have it back. */
export interface Deleted {
  readonly key: string;
  readonly record: unknown;
}

/** How long to wait for a document that another tab may be just about to leave [ms]. */
const PATIENCE = 300;

/** Gives a document in storage that is not open here another name. */
export async function renameStored(storage: KeyValueStorage, id: string, name: string): Promise<Outcome<string>> {
  if (Array.from(name).length > textLengths.name) return { refused: 'tooLong' };
  return withDocument(id, async () => {
    const document = await stateOf(storage, id);
    if (document === null) return { refused: 'gone' };
    await put(storage, { ...document, workspace: withName(document.workspace, name) });
    return { done: id };
  });
}

/** Puts a copy of a document into storage; what another tab holds can be copied too. The answer is the copy's id. */
export async function duplicateStored(storage: KeyValueStorage, id: string): Promise<Outcome<string>> {
  return attempt(async () => {
    const document = await stateOf(storage, id);
    if (document === null) return { refused: 'gone' };
    const copy = asCopy(document);
    await put(storage, copy);
    return { done: copy.id };
  });
}

/** Removes a document that is not open here from storage. */
export async function deleteStored(storage: KeyValueStorage, id: string): Promise<Outcome<Deleted>> {
  return withDocument(id, async () => {
    const unsaved = unsavedState(id);
    const stored = rescued(id, await storage.read(documentKey(id)));
    const record = unsaved === null ? stored : recordOf(unsaved, nextRevision());
    if (record === undefined) return { refused: 'gone' };
    await storage.write([], [documentKey(id)]);
    forgetDocument(id);
    tellTabs({ type: 'stored', id });
    return { done: { key: documentKey(id), record } };
  });
}

/** Puts back what was deleted, unless something stands in its place by now. */
export async function undelete(storage: KeyValueStorage, { key, record }: Deleted): Promise<Outcome<string>> {
  return attempt(async () => {
    await storage.write([[key, record]], [], () => false);
    tellTabs({ type: 'stored', id: documentIdOf(key) ?? key });
    return { done: key };
  });
}

/** The document as it is now: on the screen, not saved yet, rescued, or stored; null when it cannot be read. */
async function stateOf(storage: KeyValueStorage, id: string): Promise<DocumentState | null> {
  const open = documentStore.getState();
  if (open.id === id) return { ...open, heldElsewhere: undefined };
  const stored = await storage.read(documentKey(id));
  return unsavedState(id) ?? documentOf(rescued(id, stored)) ?? documentOf(stored);
}

async function put(storage: KeyValueStorage, document: DocumentState): Promise<void> {
  const revision = nextRevision();
  await storage.write([[documentKey(document.id), recordOf(document, revision)]], []);
  forgetDocument(document.id);
  knowRevision(document.id, revision);
  tellTabs({ type: 'stored', id: document.id });
}

/** Does something to a document that is not open here, while this tab holds it and no other can. */
async function withDocument<T>(id: string, act: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  return attempt(async () => {
    await saveNow();
    const wasHeld = holdsDocument(id);
    if (!wasHeld && !(await holdDocument(id, { patience: PATIENCE }))) return { refused: 'heldElsewhere' };
    return act().finally(() => letGoOf(id));
  });
}

async function attempt<T>(act: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await act();
  } catch (error) {
    return { refused: saveFailureOf(error) };
  }
}
