import { holdDocument } from './documentLock.ts';
import { type DocumentState, documentStore } from './documentStore.ts';
import type { KeyValueStorage } from './keyValueStorage.ts';
import { addNotice } from './notices.ts';
import { openDocument } from './openDocument.ts';
import { readStored } from './readStored.ts';
import { forgetRescued, rescued, rescuedIds } from './rescue.ts';
import { CURRENT_KEY, damagedKey, documentKey } from './storageKeys.ts';
import { isAsStored } from './storedDocuments.ts';
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
 * A document that another tab holds is opened to be looked at only. A record that cannot be read is put aside with a
 * notice; one that a newer KOOP Lab has written stays where it is, with a notice too.
 */
export async function restoreDocument(storage: KeyValueStorage): Promise<Restored> {
  try {
    for (const id of await candidates(storage)) {
      const stored = await readStored(storage, id);
      if (stored.kind === 'missing') continue;
      if (stored.kind === 'document') return await openRestored(stored.document);
      if (stored.kind === 'damaged') await putAside(storage, id, stored.record);
      else addNotice('newerStored');
      return NOTHING;
    }
    return NOTHING;
  } catch {
    // Storage does not answer. The first save will meet the same and say so.
    return NOTHING;
  }
}

/** The ids to try, in order: of this tab, of what a closing page rescued last, and of what was saved last. */
async function candidates(storage: KeyValueStorage): Promise<readonly string[]> {
  const ids: unknown[] = [tabDocumentId()];
  for (const id of rescuedIds()) {
    const stored = await withTimeout(storage.read(documentKey(id)), PATIENCE);
    if (rescued(id, stored) === stored) forgetRescued(id);
    else ids.push(id);
  }
  ids.push(await withTimeout(storage.read(CURRENT_KEY), PATIENCE));
  return ids.filter((id) => typeof id === 'string');
}

async function openRestored(document: DocumentState): Promise<Restored> {
  const isHeld = await holdDocument(document.id);
  openDocument(isHeld ? document : { ...document, heldElsewhere: 'opened' });
  return { opened: true, stored: isAsStored(document.workspace) || !isHeld ? documentStore.getState() : null };
}

async function putAside(storage: KeyValueStorage, id: string, record: unknown): Promise<void> {
  addNotice('damagedKept');
  await storage.write([[damagedKey(id), record]], [documentKey(id)]);
}
