import { holdDocument } from './documentLock.ts';
import { documentOf } from './documentRecord.ts';
import { type DocumentState, documentStore } from './documentStore.ts';
import type { KeyValueStorage } from './keyValueStorage.ts';
import { newDocumentId } from './newDocumentId.ts';
import { addNotice } from './notices.ts';
import { openDocument } from './openDocument.ts';
import { rescued, rescuedId } from './rescue.ts';
import { CURRENT_KEY, damagedKey, documentKey } from './storageKeys.ts';
import { tabDocumentId } from './tabDocument.ts';
import { withTimeout } from './withTimeout.ts';

const PATIENCE = 3_000;

/** What came of restoring: whether a document is open, and if storage already holds exactly that, the document. */
export interface Restored {
  readonly opened: boolean;
  readonly stored: DocumentState | null;
}

const NOTHING: Restored = { opened: false, stored: null };

/**
 * Opens the document that was open last in this tab, else in any; never throws.
 *
 * A record that cannot be read is put aside with a notice. A document that another tab holds is opened as a copy.
 */
export async function restoreDocument(storage: KeyValueStorage): Promise<Restored> {
  try {
    const id = tabDocumentId() ?? rescuedId() ?? (await withTimeout(storage.read(CURRENT_KEY), PATIENCE));
    if (typeof id !== 'string') return NOTHING;
    const stored = await withTimeout(storage.read(documentKey(id)), PATIENCE);
    const record = rescued(id, stored);
    const document = documentOf(record) ?? documentOf(stored);
    if (document !== null) return await openRestored(document, record === stored);
    if (record !== undefined) await putAside(storage, id, record);
    return NOTHING;
  } catch {
    // Storage does not answer. The first save will meet the same and say so.
    return NOTHING;
  }
}

async function openRestored(document: DocumentState, asStored: boolean): Promise<Restored> {
  const held = await holdDocument(document.id);
  openDocument(held ? document : { ...document, id: newDocumentId() });
  if (!held) addNotice('openElsewhere');
  return { opened: true, stored: held && asStored ? documentStore.getState() : null };
}

async function putAside(storage: KeyValueStorage, id: string, record: unknown): Promise<void> {
  addNotice('damagedKept');
  await storage.write([[damagedKey(id), record]], [documentKey(id)]);
}
