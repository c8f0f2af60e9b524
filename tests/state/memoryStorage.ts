import type { KeyValueStorage } from '../../src/state/keyValueStorage.ts';
import { StaleWrite } from '../../src/state/staleWrite.ts';

export interface MemoryStorage extends KeyValueStorage {
  readonly entries: Map<string, unknown>;
  /** How many writes have been asked for. */
  writes: number;
  /** When set, every write is refused with it. */
  refusal: Error | null;
  /** When set, writes wait for it. */
  delay: Promise<void> | null;
}

/** A storage in memory that can be told to refuse or to dawdle. */
export function memoryStorage(): MemoryStorage {
  const entries = new Map<string, unknown>();
  return {
    entries,
    writes: 0,
    refusal: null,
    delay: null,
    read: async (key) => entries.get(key),
    readAll: async () => [...entries],
    async write(added, removed, mayReplace = () => true) {
      this.writes += 1;
      if (this.delay !== null) await this.delay;
      if (this.refusal !== null) throw this.refusal;
      const changed = [...added.map(([key]) => key), ...removed].filter((key) => entries.has(key));
      const refused = changed.filter((key) => !mayReplace(key, entries.get(key)));
      if (refused.length > 0) throw new StaleWrite(refused);
      for (const [key, value] of added) entries.set(key, value);
      for (const key of removed) entries.delete(key);
    },
  };
}
