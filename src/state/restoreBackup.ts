import type { BackedUpDocument, Backup } from '../document/backup.ts';
import { writeWorkspace } from '../document/writeDocument.ts';
import { namedAsCopy } from './asCopy.ts';
import { nextRevision } from './autosave.ts';
import { documentOf, originOf, recordOf } from './documentRecord.ts';
import type { DocumentState } from './documentStore.ts';
import { isSame } from './isSame.ts';
import type { Entry } from './keyValueStorage.ts';
import { documentIdOf, documentKey, isDamagedKey } from './storageKeys.ts';

/** What restoring a backup comes to. */
export interface RestorePlan {
  /** What is to be written; none of the keys has a value yet. */
  readonly entries: readonly Entry[];
  /** Documents that were not there, that were there otherwise and come as a copy, and that were there just so. */
  readonly added: number;
  readonly copied: number;
  readonly present: number;
}

/**
 * Plans to restore a backup beside what there is: nothing is overwritten, and doing it twice is as doing it once.
 *
 * @param stored everything that storage holds
 */
export function planRestore({ documents, unread }: Backup, stored: readonly Entry[]): RestorePlan {
  const known = new Map(stored);
  const entries: Entry[] = [];
  const put = (key: string, record: unknown) => {
    known.set(key, record);
    entries.push([key, record]);
  };
  const count = { added: 0, copied: 0, present: 0 };
  for (const document of documents) {
    const place = placeFor(document, known);
    count[place.as] += 1;
    if (place.as !== 'present') put(documentKey(place.document.id), recordOf(place.document, revisionFor(document)));
  }
  for (const { key, record } of unread) {
    const isOurs = documentIdOf(key) !== null || isDamagedKey(key);
    if (!isOurs || [...known.values()].some((other) => isSame(other, record))) continue;
    put(known.has(key) ? `${key}-${digest(JSON.stringify(record))}` : key, record);
  }
  return { entries, ...count };
}

type Place = { readonly as: 'added' | 'copied' | 'present'; readonly document: DocumentState };

function placeFor(backedUp: BackedUpDocument, known: ReadonlyMap<string, unknown>): Place {
  const { id, workspace, opened } = backedUp;
  const document = { id, workspace, opened, example: originOf(backedUp.example) };
  if (!known.has(documentKey(id))) return { as: 'added', document };
  if (saysTheSame(known.get(documentKey(id)), document)) return { as: 'present', document };
  // The same copy gets the same id whenever it is made: restoring once more finds it.
  let copy: DocumentState = { ...document, workspace: namedAsCopy(workspace), example: null };
  const text = writeWorkspace(workspace);
  do copy = { ...copy, id: digest(`${copy.id} ${text}`) };
  while (known.has(documentKey(copy.id)) && !saysTheSame(known.get(documentKey(copy.id)), copy));
  return { as: known.has(documentKey(copy.id)) ? 'present' : 'copied', document: copy };
}

function saysTheSame(record: unknown, { workspace }: DocumentState): boolean {
  const stored = documentOf(record);
  return stored !== null && writeWorkspace(stored.workspace) === writeWorkspace(workspace);
}

function revisionFor({ saved }: BackedUpDocument): number {
  return saved > 0 && saved <= Date.now() ? saved : nextRevision();
}

/** A name made from a text, 32 hexadecimal digits: the same for the same text, and another for nearly any other. */
function digest(text: string): string {
  const parts = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => {
    let hash = seed;
    for (let index = 0; index < text.length; index += 1) {
      // FNV-1a, from four beginnings.
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) ^ (hash >>> 15);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  return parts.join('');
}
