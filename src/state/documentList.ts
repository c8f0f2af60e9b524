import type { Chain } from '../engine/chain/chain.ts';
import { activeChain } from './activeChain.ts';
import { documentsHeldElsewhere } from './documentLock.ts';
import { documentOf, isFromNewerVersion, revisionOf } from './documentRecord.ts';
import { type DocumentState, documentStore } from './documentStore.ts';
import type { Entry, KeyValueStorage } from './keyValueStorage.ts';
import { documentName, isUntouched } from './openDocument.ts';
import { rescued, rescuedIds } from './rescue.ts';
import { unsavedState } from './saving.ts';
import { documentIdOf, documentKey, isDamagedKey } from './storageKeys.ts';
import { withTimeout } from './withTimeout.ts';

/** How long storage may take to tell everything it holds [ms]. */
const PATIENCE = 10_000;

/** A document of one's own, as a list shows it. */
export interface ListedDocument {
  readonly id: string;
  /** Empty when it has none. */
  readonly name: string;
  /** The active scenario. */
  readonly chain: Chain;
  readonly scenarios: number;
  /** When it was saved last [ms since 1970]; null while it never was. */
  readonly saved: number | null;
  /** It is the open document of this tab. */
  readonly isOpen: boolean;
  /** Another tab holds it: it can be looked at, and copied. */
  readonly isHeldElsewhere: boolean;
}

/** Something in storage that cannot be opened here. */
export interface UnreadableRecord {
  readonly key: string;
  /** `newer`: a newer KOOP Lab has written it; `damaged`: nobody can read it. */
  readonly kind: 'newer' | 'damaged';
  /** What it holds, as text, to be saved as a file. */
  readonly text: string;
}

/** All that storage holds, the document saved last in front. */
export interface DocumentList {
  readonly documents: readonly ListedDocument[];
  readonly unreadable: readonly UnreadableRecord[];
}

/**
 * Lists the documents of one's own. A copy of an example in which nothing was done is none.
 *
 * @throws when storage does not answer
 */
export async function listDocuments(storage: KeyValueStorage): Promise<DocumentList> {
  const [stored, heldElsewhere] = await Promise.all([
    withTimeout(storage.readAll(), PATIENCE),
    documentsHeldElsewhere(),
  ]);
  const documents = ownDocuments(stored)
    .map(({ document, saved }) => listed(document, saved, heldElsewhere))
    .sort((one, other) => (other.saved ?? Number.POSITIVE_INFINITY) - (one.saved ?? Number.POSITIVE_INFINITY));
  return { documents, unreadable: unreadableOf(stored) };
}

/** A document with the time at which it was saved last; null when it never was. */
export interface OwnDocument {
  readonly document: DocumentState;
  readonly saved: number | null;
}

/** Every document of one's own, each as it is now: as on the screen, as not saved yet, as rescued, or as stored. */
export function ownDocuments(stored: readonly Entry[]): readonly OwnDocument[] {
  const found = new Map<string, OwnDocument>();
  for (const [key, record] of stored) {
    const id = documentIdOf(key);
    const document = id === null ? null : (documentOf(rescued(id, record)) ?? documentOf(record));
    if (id !== null && document !== null) found.set(id, { document, saved: revisionOf(record) });
  }
  // What a page rescued that did not live to store it even once.
  for (const id of rescuedIds().filter((rescuedId) => !found.has(rescuedId))) {
    const document = documentOf(rescued(id, undefined));
    if (document !== null) found.set(id, { document, saved: null });
  }
  for (const [id, { saved }] of found) {
    const unsaved = unsavedState(id);
    if (unsaved !== null) found.set(id, { document: unsaved, saved });
  }
  const open = documentStore.getState();
  if (open.heldElsewhere === undefined)
    found.set(open.id, { document: open, saved: found.get(open.id)?.saved ?? null });
  return [...found.values()].filter(({ document }) => document.example === null || !isUntouched(document));
}

function listed({ id, workspace }: DocumentState, saved: number | null, heldElsewhere: ReadonlySet<string>) {
  return {
    id,
    name: documentName(workspace),
    chain: activeChain(workspace),
    scenarios: workspace.scenarios.length,
    saved,
    isOpen: documentStore.getState().id === id,
    isHeldElsewhere: heldElsewhere.has(id),
  } satisfies ListedDocument;
}

function unreadableOf(stored: readonly Entry[]): readonly UnreadableRecord[] {
  return stored.flatMap(([key, record]) => {
    if (isDamagedKey(key)) return [{ key, kind: 'damaged', text: textOf(record) } as const];
    const id = documentIdOf(key);
    if (id === null || documentOf(rescued(id, record)) !== null || documentOf(record) !== null) return [];
    return [{ key, kind: isFromNewerVersion(record) ? 'newer' : 'damaged', text: textOf(record) } as const];
  });
}

/** The file within a record where there is one, else the whole record. */
function textOf(record: unknown): string {
  const isRecord = typeof record === 'object' && record !== null && 'workspace' in record;
  return isRecord && typeof record.workspace === 'string' ? record.workspace : (JSON.stringify(record) ?? '');
}

/** Copies of examples in which nothing was done, left behind by tabs that were closed, and not wanted by anybody. */
export function abandonedExamples(stored: readonly Entry[], now: number, current: unknown): readonly string[] {
  return stored.flatMap(([key, record]) => {
    const id = documentIdOf(key);
    const document = documentOf(record);
    const isRecent = revisionOf(record) > now - DAY;
    if (id === null || id === current || document === null || isRecent || unsavedState(id) !== null) return [];
    const isOpen = documentStore.getState().id === id;
    return document.example !== null && isUntouched(document) && !isOpen ? [documentKey(id)] : [];
  });
}

const DAY = 24 * 60 * 60 * 1000;
