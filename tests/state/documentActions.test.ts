import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { initialiseI18n } from '../../src/i18n/initialiseI18n.ts';
import { editChain } from '../../src/state/commands.ts';
import { deleteStored, duplicateStored, renameStored, undelete } from '../../src/state/documentActions.ts';
import { abandonedExamples, listDocuments } from '../../src/state/documentList.ts';
import { documentOf, recordOf } from '../../src/state/documentRecord.ts';
import { type DocumentState, documentStore } from '../../src/state/documentStore.ts';
import { openDocument } from '../../src/state/openDocument.ts';
import { damagedKey, documentKey } from '../../src/state/storageKeys.ts';
import { bikeWorkspace, openBike } from './documents.ts';
import { type MemoryStorage, memoryStorage } from './memoryStorage.ts';
import { memoryWebStorage } from './memoryWebStorage.ts';

let storage: MemoryStorage;

function put(id: string, name: string, revision: number, example: DocumentState['example'] = null): void {
  const workspace = bikeWorkspace({ name });
  const opened = workspace.scenarios[0];
  if (opened === undefined) throw new Error('the bike must have a chain');
  storage.entries.set(documentKey(id), recordOf({ id, workspace, opened, example }, revision));
}

const names = async () => (await listDocuments(storage)).documents.map(({ name }) => name);
const EXAMPLE = { name: 'kitchens', language: 'en' } as const;

beforeAll(() => initialiseI18n('en'));

beforeEach(() => {
  vi.stubGlobal('localStorage', memoryWebStorage());
  vi.stubGlobal('navigator', {});
  storage = memoryStorage();
  openBike({ name: 'Open' });
  put('one', 'One', 10);
  put('two', 'Two', 30);
  put('three', 'Three', 20);
});

afterEach(() => vi.unstubAllGlobals());

describe('the list of documents', () => {
  it('has what was saved last in front, and the open one as it is on the screen', async () => {
    expect(await names()).toEqual(['Open', 'Two', 'Three', 'One']);
    editChain((draft) => {
      draft.name = 'Edited';
    });
    expect((await names())[0]).toBe('Edited');
  });

  it('has no copy of an example in which nothing was done', async () => {
    put('example', 'Kitchens', 40, EXAMPLE);
    const workspace = bikeWorkspace();
    openDocument({ ...documentStore.getState(), id: 'open example', workspace, example: EXAMPLE });
    expect(await names()).not.toContain('Kitchens');
  });

  it('tells of records that cannot be opened, and what they hold', async () => {
    storage.entries.set(documentKey('newer'), { id: 'newer', workspace: '{"format":"koop-workspace","version":99}' });
    storage.entries.set(documentKey('broken'), { id: 'broken', workspace: '{' });
    storage.entries.set(damagedKey('aside'), { id: 'aside' });
    const { unreadable } = await listDocuments(storage);
    expect(unreadable).toEqual([
      { key: 'document/newer', kind: 'newer', text: '{"format":"koop-workspace","version":99}' },
      { key: 'document/broken', kind: 'damaged', text: '{' },
      { key: 'damaged/aside', kind: 'damaged', text: '{"id":"aside"}' },
    ]);
  });

  it('knows which copies of examples nobody wants any more: old ones that are not open and not the last', () => {
    const day = 86_400_000;
    for (const id of ['old', 'recent', 'last']) put(id, 'Kitchens', id === 'recent' ? 5 * day : day, EXAMPLE);
    expect(abandonedExamples([...storage.entries], 5 * day + 1, 'last')).toEqual([documentKey('old')]);
  });
});

describe('a document in the list', () => {
  it('is renamed where it is stored', async () => {
    expect(await renameStored(storage, 'one', 'First')).toEqual({ done: 'one' });
    expect(await names()).toContain('First');
    expect(await renameStored(storage, 'one', 'x'.repeat(201))).toEqual({ refused: 'tooLong' });
    expect(await renameStored(storage, 'none', 'First')).toEqual({ refused: 'gone' });
  });

  it('is copied beside itself, with a name and an id of its own', async () => {
    const before = storage.entries.get(documentKey('one'));
    const outcome = await duplicateStored(storage, 'one');
    if (!('done' in outcome)) throw new Error('it must be copied');
    expect(documentOf(storage.entries.get(documentKey(outcome.done)))?.workspace.scenarios[0]?.name).toBe('One (copy)');
    expect(storage.entries.get(documentKey('one'))).toBe(before);
  });

  it('is deleted, and put back just as it was', async () => {
    const before = new Map(storage.entries);
    const outcome = await deleteStored(storage, 'one');
    if (!('done' in outcome)) throw new Error('it must be deleted');
    expect(await names()).not.toContain('One');
    expect(await undelete(storage, outcome.done)).toEqual({ done: documentKey('one') });
    expect(storage.entries).toEqual(before);
  });

  it('stays as it is, with the reason, when storage is full', async () => {
    const before = new Map(storage.entries);
    storage.refusal = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    expect(await renameStored(storage, 'one', 'First')).toEqual({ refused: 'quota' });
    expect(await duplicateStored(storage, 'one')).toEqual({ refused: 'quota' });
    expect(storage.entries).toEqual(before);
  });

  it('that another tab holds is not renamed and not deleted, but copied', async () => {
    const request = (_name: string, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    vi.stubGlobal('navigator', { locks: { request, query: async () => ({ held: [{ name: 'koop-lab/two' }] }) } });
    expect(await renameStored(storage, 'two', 'Mine')).toEqual({ refused: 'heldElsewhere' });
    expect(await deleteStored(storage, 'two')).toEqual({ refused: 'heldElsewhere' });
    expect(await duplicateStored(storage, 'two')).toMatchObject({ done: expect.any(String) });
    const { documents } = await listDocuments(storage);
    expect(documents.filter(({ isHeldElsewhere }) => isHeldElsewhere).map(({ name }) => name)).toEqual(['Two']);
  });
});
