import { createStore, get, promisifyRequest, entries as storedEntries, type UseStore } from 'idb-keyval';
import { StaleWrite } from './staleWrite.ts';

export type Entry = readonly [key: string, value: unknown];

/** Whether a value that stands under a key may be replaced or removed. */
export type MayReplace = (key: string, stored: unknown) => boolean;

/** Where documents are kept; injected, so that tests can refuse, fill up or damage it. */
export interface KeyValueStorage {
  /** The value under a key; undefined when there is none. Rejects when storage does not answer. */
  read(key: string): Promise<unknown>;
  /** Everything there is, in no order. Rejects when storage does not answer. */
  readAll(): Promise<readonly Entry[]>;
  /**
   * Puts all entries and removes all keys, or does nothing and rejects.
   *
   * @param mayReplace asked of every key that would change and already has a value, in the same transaction; where it
   *   refuses, nothing is written and the rejection is a `StaleWrite`. Asking takes a page that lives: one that is being
   *   closed leaves it out
   */
  write(entries: readonly Entry[], removed: readonly string[], mayReplace?: MayReplace): Promise<void>;
}

/** The browser's own storage, IndexedDB. */
export function indexedDbStorage(): KeyValueStorage {
  let opened: UseStore | null = null;
  const store = () => {
    opened ??= createStore('koop-lab', 'documents');
    return opened;
  };
  return {
    // Async, so that a browser without IndexedDB rejects here and does not throw.
    read: async (key) => get<unknown>(key, store()),
    readAll: async () => {
      const all: readonly [IDBValidKey, unknown][] = await storedEntries(store());
      return all.map(([key, value]) => [String(key), value]);
    },
    write: async (entries, removed, mayReplace) => {
      let refused: readonly string[] = [];
      await store()('readwrite', (objects) => {
        const put = () => {
          for (const [key, value] of entries) objects.put(value, key);
          for (const key of removed) objects.delete(key);
          // Sent off now: a page that is being closed does not live to commit by itself.
          objects.transaction.commit();
        };
        if (mayReplace === undefined) put();
        else {
          askEach([...entries.map(([key]) => key), ...removed], objects, mayReplace, (keys) => {
            refused = keys;
            if (keys.length === 0) put();
            else objects.transaction.abort();
          });
        }
        return promisifyRequest(objects.transaction);
      }).catch((error: unknown) => {
        throw refused.length > 0 ? new StaleWrite(refused) : error;
      });
    },
  };
}

/** Asks of every key that has a value whether it may be replaced, and then tells the keys that may not. */
function askEach(
  keys: readonly string[],
  objects: IDBObjectStore,
  mayReplace: MayReplace,
  done: (refused: readonly string[]) => void,
): void {
  let awaited = keys.length;
  const refused: string[] = [];
  for (const key of keys) {
    const request = objects.get(key);
    request.onsuccess = () => {
      if (request.result !== undefined && !mayReplace(key, request.result)) refused.push(key);
      awaited -= 1;
      if (awaited === 0) done(refused);
    };
  }
}
