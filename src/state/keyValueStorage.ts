import { createStore, get, promisifyRequest, type UseStore } from 'idb-keyval';

/** Where documents are kept; injected, so that tests can refuse, fill up or damage it. */
export interface KeyValueStorage {
  /** The value under a key; undefined when there is none. Rejects when storage does not answer. */
  read(key: string): Promise<unknown>;
  /** Puts all entries and removes all keys, or does nothing and rejects. */
  write(entries: readonly (readonly [key: string, value: unknown])[], removed: readonly string[]): Promise<void>;
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
    write: async (entries, removed) =>
      store()('readwrite', (objects) => {
        for (const [key, value] of entries) objects.put(value, key);
        for (const key of removed) objects.delete(key);
        const done = promisifyRequest(objects.transaction);
        // Sent off now: a page that is being closed does not live to commit by itself.
        objects.transaction.commit();
        return done;
      }),
  };
}
