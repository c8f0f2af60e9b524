import { holdDocument } from './documentLock.ts';
import { documentOf, revisionOf } from './documentRecord.ts';
import { documentStore } from './documentStore.ts';
import { openDocument } from './openDocument.ts';
import { asUnsaved, showStored } from './openStored.ts';
import { deviceStorage } from './saving.ts';
import { knownRevision, knowRevision } from './storedDocuments.ts';
import { awaitTab, tellTabs } from './tabMessages.ts';

/** How long the tab that holds a document may take to save it and let go, before it is taken away [ms]. */
const PATIENCE = 3_000;

/**
 * Makes this tab the one that may edit the open document, with all that was done in the other tab: that one saves, hands
 * over its last state and may only look from then on. One that does not answer (frozen, or crashed) has it taken away.
 */
export async function takeOver(): Promise<void> {
  const { id, heldElsewhere } = documentStore.getState();
  if (heldElsewhere === undefined) return;
  const handedOver = receive(id);
  tellTabs({ type: 'handOver', id });
  const isHeld = (await holdDocument(id, { patience: PATIENCE })) || (await holdDocument(id, { steal: true }));
  if (!isHeld || documentStore.getState().id !== id) return;
  const record = handedOver();
  const opening = await showStored(deviceStorage, id, undefined);
  const given = documentOf(record);
  // What the other tab could not save any more is newer than what storage holds.
  if (given !== null && (opening !== 'opened' || revisionOf(record) > knownRevision(id))) openDocument(given);
  else if (opening !== 'opened') openDocument(asUnsaved(documentStore.getState()));
  if (given !== null) knowRevision(id, Math.max(knownRevision(id), revisionOf(record)));
}

/** Waits for the last state of a document from the tab that holds it; the answer is what has come so far. */
function receive(id: string): () => unknown {
  let record: unknown = null;
  void awaitTab('handedOver', id, PATIENCE).then((message) => {
    if (message === null) return;
    ({ record } = message);
    tellTabs({ type: 'received', id });
  });
  return () => record;
}
