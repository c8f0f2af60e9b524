import { type DocumentRecord, revisionOf } from './documentRecord.ts';

const RESCUE_KEY = 'koop-lab.rescue';

/**
 * Keeps records that a closing page may not live to save: localStorage is small, but it writes at once.
 * Quietly does nothing where it is refused or full.
 */
export function keepForRescue(records: readonly DocumentRecord[]): void {
  try {
    if (records.length === 0) localStorage.removeItem(RESCUE_KEY);
    else localStorage.setItem(RESCUE_KEY, JSON.stringify(records));
  } catch {
    // The ordinary save has been sent off all the same.
  }
}

/** The newer of a record from storage and the same document's rescued one. */
export function rescued(id: string, stored: unknown): unknown {
  const candidate = rescuedRecords().find((record) => idOf(record) === id);
  return revisionOf(candidate) > revisionOf(stored) ? candidate : stored;
}

/** The id of the document rescued last; null when nothing was. */
export function rescuedId(): string | null {
  return idOf(rescuedRecords().at(-1));
}

function rescuedRecords(): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(RESCUE_KEY) ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function idOf(record: unknown): string | null {
  if (typeof record !== 'object' || record === null || !('id' in record)) return null;
  return typeof record.id === 'string' ? record.id : null;
}
