import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pinBaseline } from '../../src/state/baseline.ts';
import { editChain, setCodp } from '../../src/state/commands.ts';
import { letGoOf } from '../../src/state/documentLock.ts';
import { recordOf } from '../../src/state/documentRecord.ts';
import { type DocumentState, documentStore } from '../../src/state/documentStore.ts';
import { noticesStore } from '../../src/state/notices.ts';
import { keepForRescue } from '../../src/state/rescue.ts';
import { restoreDocument } from '../../src/state/restoreDocument.ts';
import { damagedKey, documentKey } from '../../src/state/storageKeys.ts';
import { rememberTabDocument } from '../../src/state/tabDocument.ts';
import { chain, openBike } from './documents.ts';
import { memoryStorage } from './memoryStorage.ts';
import { memoryWebStorage } from './memoryWebStorage.ts';

const notices = () => noticesStore.getState().codes;

/** A storage in which the open document was saved, and another document open. */
function storageWithDocument() {
  openBike();
  setCodp(1);
  editChain((draft) => {
    draft.name = 'Work';
  });
  pinBaseline();
  const saved = documentStore.getState();
  const storage = memoryStorage();
  storage.entries.set(documentKey(saved.id), recordOf(saved, 5));
  storage.entries.set('current', saved.id);
  openBike();
  return { storage, saved };
}

function moved(document: DocumentState, codp: number): DocumentState {
  const scenarios = document.workspace.scenarios.map((scenario) => ({ ...scenario, codp }));
  return { ...document, workspace: { ...document.workspace, scenarios } };
}

beforeEach(() => {
  vi.stubGlobal('localStorage', memoryWebStorage());
  vi.stubGlobal('sessionStorage', memoryWebStorage());
  vi.stubGlobal('navigator', {});
  noticesStore.setState({ codes: [] });
});

afterEach(() => vi.unstubAllGlobals());

describe('restoreDocument', () => {
  it('brings back the document: chain, point, baseline and what it began with', async () => {
    const { storage, saved } = storageWithDocument();
    const restored = await restoreDocument(storage);
    expect(documentStore.getState()).toEqual(saved);
    expect(restored).toEqual({ opened: true, stored: saved });
    expect(restored.stored).toBe(documentStore.getState());
    expect(notices()).toEqual([]);
  });

  it('opens nothing on a first visit', async () => {
    expect(await restoreDocument(memoryStorage())).toEqual({ opened: false, stored: null });
  });

  it('opens nothing, and does not fail, where storage does not answer', async () => {
    const storage = { ...memoryStorage(), read: () => Promise.reject(new Error('refused')) };
    expect(await restoreDocument(storage)).toEqual({ opened: false, stored: null });
  });

  it('prefers the document that this tab had open', async () => {
    const { storage, saved } = storageWithDocument();
    const other = { ...moved(saved, 3), id: 'other' };
    storage.entries.set(documentKey('other'), recordOf(other, 1));
    rememberTabDocument('other');
    await restoreDocument(storage);
    expect(documentStore.getState().id).toBe('other');
  });

  it('prefers what a closing page could not save any more', async () => {
    const { storage, saved } = storageWithDocument();
    keepForRescue([recordOf(moved(saved, 0), 6)]);
    const restored = await restoreDocument(storage);
    expect(chain().codp).toBe(0);
    expect(restored.stored).toBeNull();
  });

  it('prefers what was saved after all', async () => {
    const { storage, saved } = storageWithDocument();
    keepForRescue([recordOf(moved(saved, 0), 4)]);
    await restoreDocument(storage);
    expect(chain().codp).toBe(1);
  });

  it('falls back on what was saved when the rescued record is damaged', async () => {
    const { storage, saved } = storageWithDocument();
    keepForRescue([{ ...recordOf(saved, 6), workspace: '{' }]);
    await restoreDocument(storage);
    expect(chain().name).toBe('Work');
  });
});

describe('restoreDocument with a damaged record', () => {
  it.each([{ workspace: '{"format":' }, { workspace: 3 }, { id: null }])(
    'puts it aside, says so and opens nothing (%j)',
    async (damage) => {
      const { storage, saved } = storageWithDocument();
      const record = { ...recordOf(saved, 5), ...damage };
      storage.entries.set(documentKey(saved.id), record);
      expect(await restoreDocument(storage)).toEqual({ opened: false, stored: null });
      expect(storage.entries.get(damagedKey(saved.id))).toEqual(record);
      expect(storage.entries.has(documentKey(saved.id))).toBe(false);
      expect(notices()).toEqual(['damagedKept']);
    },
  );

  it('leaves one of a newer version where it is, says so and opens nothing', async () => {
    const { storage, saved } = storageWithDocument();
    const record = { ...recordOf(saved, 5), workspace: '{"format":"koop-workspace","version":99,"news":[]}' };
    storage.entries.set(documentKey(saved.id), record);
    const before = new Map(storage.entries);
    expect(await restoreDocument(storage)).toEqual({ opened: false, stored: null });
    expect(storage.entries).toEqual(before);
    expect(notices()).toEqual(['newerStored']);
  });

  it('opens what was open last in any tab when its own is gone', async () => {
    const { storage, saved } = storageWithDocument();
    rememberTabDocument('gone');
    await restoreDocument(storage);
    expect(documentStore.getState().id).toBe(saved.id);
  });

  it('keeps the work when only what it began with is damaged', async () => {
    const { storage, saved } = storageWithDocument();
    storage.entries.set(documentKey(saved.id), { ...recordOf(saved, 5), opened: '' });
    await restoreDocument(storage);
    expect(chain().name).toBe('Work');
    expect(documentStore.getState().opened).toBe(chain());
  });

  it('forgets an origin that is none', async () => {
    const { storage, saved } = storageWithDocument();
    storage.entries.set(documentKey(saved.id), {
      ...recordOf(saved, 5),
      example: { name: 'kitchens', language: 'fr' },
    });
    await restoreDocument(storage);
    expect(documentStore.getState().example).toBeNull();
  });
});

describe('restoreDocument in a second tab', () => {
  /** Locks of which another tab holds all: a request waits until it is aborted. */
  const taken = {
    request: (_name: string, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  };

  it('opens it to be looked at, and changes nothing in storage', async () => {
    vi.stubGlobal('navigator', { locks: taken });
    const { storage, saved } = storageWithDocument();
    const before = new Map(storage.entries);
    letGoOf(saved.id);
    const restored = await restoreDocument(storage);
    expect(documentStore.getState()).toEqual({ ...saved, heldElsewhere: 'opened' });
    expect(restored).toEqual({ opened: true, stored: documentStore.getState() });
    editChain((draft) => {
      draft.name = 'Mine';
    });
    expect(chain().name).toBe('Work');
    expect(storage.entries).toEqual(before);
  });
});
