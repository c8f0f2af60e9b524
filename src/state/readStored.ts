import { documentOf, isFromNewerVersion, revisionOf } from './documentRecord.ts';
import type { DocumentState } from './documentStore.ts';
import type { KeyValueStorage } from './keyValueStorage.ts';
import { rescued } from './rescue.ts';
import { documentKey } from './storageKeys.ts';
import { knowRevision, markAsStored } from './storedDocuments.ts';
import { withTimeout } from './withTimeout.ts';

/** How long storage may take to answer before the page goes on without it [ms]. */
const PATIENCE = 3_000;

/** What storage holds of a document. */
export type StoredDocument =
  | { readonly kind: 'document'; readonly document: DocumentState }
  /** Nothing at all. */
  | { readonly kind: 'missing' }
  /** Something that a newer KOOP Lab has written; it stays as it is. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged'; readonly record: unknown };

/**
 * Reads a document: what a closing page has rescued of it, if that is newer, else what storage holds.
 *
 * @throws when storage does not answer
 */
export async function readStored(storage: KeyValueStorage, id: string): Promise<StoredDocument> {
  const stored = await withTimeout(storage.read(documentKey(id)), PATIENCE);
  const record = rescued(id, stored);
  if (record === undefined) return { kind: 'missing' };
  if (isFromNewerVersion(record) || isFromNewerVersion(stored)) return { kind: 'newer' };
  const [readable] = [record, stored].flatMap((candidate) => {
    const document = documentOf(candidate);
    return document === null ? [] : [{ document, isStored: candidate === stored }];
  });
  if (readable === undefined) return { kind: 'damaged', record };
  knowRevision(id, Math.max(revisionOf(stored), revisionOf(record)));
  if (readable.isStored && record === stored) markAsStored(readable.document.workspace);
  return { kind: 'document', document: readable.document };
}
