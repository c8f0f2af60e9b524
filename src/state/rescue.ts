import { type DocumentRecord, revisionOf } from './documentRecord.ts';

const PREFIX = 'koop-lab.rescue/';

/**
 * Keeps records that a closing page may not live to save: localStorage is small, but it writes at once. Each document
 * has a place of its own, since several tabs may close together.
 * Quietly does nothing where it is refused or full.
 */
export function keepForRescue(records: readonly DocumentRecord[]): void {
  for (const record of records) {
    try {
      localStorage.setItem(PREFIX + record.id, JSON.stringify(record));
    } catch {
      // The ordinary save has been sent off all the same.
    }
  }
}

/** Drops what was kept of a document: storage has it, or it is to be forgotten. */
export function forgetRescued(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // Nothing could be kept there either.
  }
}

/** The newer of a record from storage and the same document's rescued one. */
export function rescued(id: string, stored: unknown): unknown {
  const candidate = rescuedRecord(id);
  return revisionOf(candidate) > revisionOf(stored) ? candidate : stored;
}

/** The ids of all documents of which something was rescued, the one rescued last in front. */
export function rescuedIds(): readonly string[] {
  try {
    const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    const ids = names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
    const revision = new Map(ids.map((id) => [id, revisionOf(rescuedRecord(id))]));
    return ids.sort((one, other) => (revision.get(other) ?? 0) - (revision.get(one) ?? 0));
  } catch {
    return [];
  }
}

function rescuedRecord(id: string): unknown {
  try {
    const record: unknown = JSON.parse(localStorage.getItem(PREFIX + id) ?? 'null');
    return isOf(record, id) ? record : undefined;
  } catch {
    return undefined;
  }
}

function isOf(record: unknown, id: string): boolean {
  return typeof record === 'object' && record !== null && 'id' in record && record.id === id;
}
