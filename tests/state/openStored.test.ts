import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordOf } from '../../src/state/documentRecord.ts';
import { documentStore } from '../../src/state/documentStore.ts';
import { openStored, reopen } from '../../src/state/openStored.ts';
import { documentKey } from '../../src/state/storageKeys.ts';
import { isAsStored } from '../../src/state/storedDocuments.ts';
import { chain, openBike } from './documents.ts';
import { type MemoryStorage, memoryStorage } from './memoryStorage.ts';
import { memoryWebStorage } from './memoryWebStorage.ts';

let storage: MemoryStorage;
let key: string;

beforeEach(() => {
  vi.stubGlobal('localStorage', memoryWebStorage());
  vi.stubGlobal('navigator', {});
  storage = memoryStorage();
  openBike({ name: 'Stored' });
  const stored = documentStore.getState();
  key = documentKey(stored.id);
  storage.entries.set(key, recordOf(stored, 5));
  openBike({ name: 'Open' });
});

afterEach(() => vi.unstubAllGlobals());

const id = () => key.replace('document/', '');
const isSaved = () => isAsStored(documentStore.getState().workspace);

describe('openStored', () => {
  it('opens what storage holds, with nothing to save', async () => {
    expect(await openStored(storage, id())).toBe('opened');
    expect(chain().name).toBe('Stored');
    expect(isSaved()).toBe(true);
  });

  it.each([
    ['missing', undefined],
    ['damaged', { id: 'x', workspace: '{' }],
    ['newer', { id: 'x', workspace: '{"format":"koop-workspace","version":99}' }],
  ])('says that it is %s, and changes nothing', async (kind, record) => {
    if (record === undefined) storage.entries.delete(key);
    else storage.entries.set(key, record);
    const before = new Map(storage.entries);
    expect(await openStored(storage, id())).toBe(kind);
    expect(chain().name).toBe('Open');
    expect(storage.entries).toEqual(before);
  });

  it('says that storage does not answer', async () => {
    const silent = { ...storage, read: () => Promise.reject(new Error('refused')) };
    expect(await openStored(silent, id())).toBe('unavailable');
    expect(chain().name).toBe('Open');
  });
});

describe('reopen', () => {
  it('saves again what has been deleted meanwhile, and never takes it for saved', async () => {
    await openStored(storage, id());
    const left = documentStore.getState();
    openBike();
    storage.entries.delete(key);
    await reopen(storage, left);
    expect(documentStore.getState().id).toBe(left.id);
    expect(isSaved()).toBe(false);
  });
});
