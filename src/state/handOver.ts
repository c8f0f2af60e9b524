import { asCopy } from './asCopy.ts';
import { nextRevision } from './autosave.ts';
import { holdsDocument, letGoOf } from './documentLock.ts';
import { recordOf } from './documentRecord.ts';
import { type DocumentState, documentStore } from './documentStore.ts';
import { endGesture } from './gesture.ts';
import { addNotice } from './notices.ts';
import { openAsCopy } from './openDocument.ts';
import { forgetDocument, saveAside, saveNow, unsavedState } from './saving.ts';
import { knownRevision } from './storedDocuments.ts';
import { awaitTab, tellTabs } from './tabMessages.ts';

/** How long the other tab may take to say that it has a document [ms]. */
const PATIENCE = 1_000;

/**
 * Gives a document to another tab that asks for it, if this tab holds it: what is being typed is finished, everything is
 * saved, and should that fail the other tab gets it all the same. From then on this tab may only look.
 */
export async function handOver(id: string): Promise<void> {
  if (!holdsDocument(id)) return;
  const isOpen = documentStore.getState().id === id;
  if (isOpen) finishTyping();
  const last = isOpen ? documentStore.getState() : null;
  if (last !== null) documentStore.setState({ ...last, heldElsewhere: 'takenOver' });
  await saveNow();
  const unsaved = unsavedState(id);
  const document = unsaved ?? last;
  if (document !== null) {
    const isReceived = awaitTab('received', id, PATIENCE);
    tellTabs({ type: 'handedOver', id, record: recordOf(document, unsaved ? nextRevision() : knownRevision(id)) });
    if ((await isReceived) === null && unsaved !== null) return keep(id);
  }
  forgetDocument(id);
  letGoOf(id);
}

/** A document that was taken away: what storage has not confirmed of it goes on as a copy. */
export function loseDocument(id: string): void {
  const unsaved = unsavedState(id);
  forgetDocument(id);
  const document = documentStore.getState();
  if (unsaved !== null) keepAsCopy(unsaved);
  else if (document.id === id) documentStore.setState({ ...document, heldElsewhere: 'takenOver' });
}

/** Goes on under another name with what could not be saved under its own, and says so. */
export function keepAsCopy(document: DocumentState): void {
  const copy = asCopy(document);
  addNotice('keptAsCopy');
  if (documentStore.getState().id === document.id) openAsCopy(copy);
  else saveAside(copy);
}

/** Nobody has received it: it would be lost if this tab let go. */
function keep(id: string): void {
  const document = documentStore.getState();
  if (document.id === id) documentStore.setState({ ...document, heldElsewhere: undefined });
}

function finishTyping(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  endGesture();
}
