import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave, SAVE_DELAY } from '../../src/state/autosave.ts';
import { editChain, setCodp } from '../../src/state/commands.ts';
import { documentOf, recordOf } from '../../src/state/documentRecord.ts';
import { type DocumentState, documentStore } from '../../src/state/documentStore.ts';
import { beginGesture, endGesture } from '../../src/state/gesture.ts';
import { openDocument } from '../../src/state/openDocument.ts';
import { forgetRescued, keepForRescue, rescued, rescuedIds } from '../../src/state/rescue.ts';
import { saveStateStore } from '../../src/state/saveState.ts';
import { documentKey } from '../../src/state/storageKeys.ts';
import { bikeWorkspace, chain, openBike } from './documents.ts';
import { type MemoryStorage, memoryStorage } from './memoryStorage.ts';
import { memoryWebStorage } from './memoryWebStorage.ts';

let storage: MemoryStorage;
let autosave: Autosave;

const saveState = () => saveStateStore.getState().saveState;
const storedDocument = (id = documentStore.getState().id) => documentOf(storage.entries.get(documentKey(id)));
const storedCodp = () => storedDocument()?.workspace.scenarios[0]?.codp;
const rest = () => vi.advanceTimersByTimeAsync(SAVE_DELAY);

function failure(name: string): Error {
  return Object.assign(new Error(name), { name });
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', memoryWebStorage());
  openBike();
  storage = memoryStorage();
  autosave = new Autosave(storage, null);
  await rest();
  storage.writes = 0;
});

afterEach(() => {
  autosave.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('autosave', () => {
  it('saves a document that storage does not hold yet', () => {
    expect(saveState()).toBe('saved');
    expect(storedDocument()).toEqual(documentStore.getState());
    expect(storage.entries.get('current')).toBe(documentStore.getState().id);
  });

  it('writes nothing at the start when storage holds the document already', async () => {
    autosave.stop();
    autosave = new Autosave(storage, documentStore.getState());
    await rest();
    expect(saveState()).toBe('saved');
    expect(storage.writes).toBe(0);
  });

  it('saves a rest after the last change, once for many', async () => {
    for (const boundary of [0, 1, 3]) {
      setCodp(boundary);
      await vi.advanceTimersByTimeAsync(SAVE_DELAY - 1);
    }
    expect(storage.writes).toBe(0);
    await rest();
    expect(storage.writes).toBe(1);
    expect(storedCodp()).toBe(3);
  });

  it('is not saved from the change on until storage has confirmed it', async () => {
    let confirm = () => {};
    storage.delay = new Promise((resolve) => {
      confirm = resolve;
    });
    setCodp(0);
    expect(saveState()).toBe('saving');
    await rest();
    expect(saveState()).toBe('saving');
    confirm();
    await vi.advanceTimersByTimeAsync(0);
    expect(saveState()).toBe('saved');
  });

  it('is not saved when something changed while it was being written', async () => {
    let confirm = () => {};
    storage.delay = new Promise((resolve) => {
      confirm = resolve;
    });
    setCodp(0);
    await rest();
    setCodp(3);
    confirm();
    await vi.advanceTimersByTimeAsync(0);
    expect(saveState()).toBe('saving');
    await rest();
    expect(saveState()).toBe('saved');
    expect(storedCodp()).toBe(3);
  });

  it('never begins a write before the last one has answered', async () => {
    let confirm = () => {};
    storage.delay = new Promise((resolve) => {
      confirm = resolve;
    });
    setCodp(0);
    await rest();
    setCodp(3);
    await rest();
    expect(storage.writes).toBe(1);
    confirm();
    await vi.advanceTimersByTimeAsync(0);
    expect(storage.writes).toBe(2);
    expect(storedCodp()).toBe(3);
    expect(saveState()).toBe('saved');
  });

  it('writes nothing during a gesture, and saves after it', async () => {
    beginGesture();
    setCodp(0);
    await rest();
    expect(saveState()).toBe('saving');
    expect(storage.writes).toBe(0);
    endGesture();
    await rest();
    expect(saveState()).toBe('saved');
    expect(storedCodp()).toBe(0);
  });
});

describe('autosave that fails', () => {
  it.each([
    ['QuotaExceededError', 'quota'],
    ['SecurityError', 'refused'],
    ['InvalidStateError', 'refused'],
    ['UnknownError', 'unavailable'],
  ])('says why for %s, and never that it is saved', async (name, reason) => {
    storage.refusal = failure(name);
    setCodp(0);
    await rest();
    expect(saveState()).toEqual({ failed: reason });
    await rest();
    expect(saveState()).toEqual({ failed: reason });
  });

  it('tries again at the next change', async () => {
    storage.refusal = failure('QuotaExceededError');
    setCodp(0);
    await rest();
    storage.refusal = null;
    setCodp(1);
    expect(saveState()).toEqual({ failed: 'quota' });
    await rest();
    expect(saveState()).toBe('saved');
    expect(storedCodp()).toBe(1);
  });

  it('tries again when asked to', async () => {
    storage.refusal = failure('QuotaExceededError');
    setCodp(0);
    await rest();
    storage.refusal = null;
    await autosave.flush();
    expect(saveState()).toBe('saved');
  });

  it('says so when storage never answers', async () => {
    storage.delay = new Promise(() => {});
    setCodp(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saveState()).toEqual({ failed: 'unavailable' });
  });
});

describe('autosave of a page that closes', () => {
  it('saves at once, in the middle of a gesture too', async () => {
    beginGesture();
    setCodp(0);
    autosave.flushForClosing();
    await vi.advanceTimersByTimeAsync(0);
    expect(storedCodp()).toBe(0);
    endGesture();
  });

  it('keeps what storage may not live to confirm, until it has', async () => {
    const { id } = documentStore.getState();
    let confirm = () => {};
    storage.delay = new Promise((resolve) => {
      confirm = resolve;
    });
    setCodp(0);
    autosave.flushForClosing();
    const stored = storage.entries.get(documentKey(id));
    expect(documentOf(rescued(id, stored))?.workspace.scenarios[0]?.codp).toBe(0);
    confirm();
    await vi.advanceTimersByTimeAsync(0);
    expect(rescued(id, undefined)).toBeUndefined();
  });

  it('keeps what several tabs could not save, each for itself', async () => {
    storage.delay = new Promise(() => {});
    const { id } = documentStore.getState();
    setCodp(0);
    autosave.flushForClosing();
    const other = { ...documentStore.getState(), id: 'of another tab' };
    keepForRescue([recordOf(other, 9)]);
    expect(new Set(rescuedIds())).toEqual(new Set([id, other.id]));
    forgetRescued(other.id);
    expect(rescuedIds()).toEqual([id]);
  });
});

describe('autosave of a document that another tab has written', () => {
  const stale: DocumentState[] = [];
  beforeEach(async () => {
    stale.length = 0;
    autosave.stop();
    autosave = new Autosave(storage, documentStore.getState(), { onStale: (document) => stale.push(document) });
    const { id } = documentStore.getState();
    const theirs = { ...documentStore.getState(), workspace: bikeWorkspace({ name: 'Theirs' }) };
    storage.entries.set(documentKey(id), recordOf(theirs, Date.now() + 1_000));
  });

  it('overwrites nothing, hands back what was to be written, and goes on', async () => {
    setCodp(0);
    await rest();
    expect(storedDocument()?.workspace.scenarios[0]?.name).toBe('Theirs');
    expect(stale.map(({ workspace }) => workspace.scenarios[0]?.codp)).toEqual([0]);
    expect(saveState()).not.toBe('saved');
    openDocument({ ...documentStore.getState(), id: 'copy' });
    await rest();
    expect(storedCodp()).toBe(0);
    expect(saveState()).toBe('saved');
  });

  it('writes nothing at all of one that it may only look at', async () => {
    storage.writes = 0;
    openDocument({ ...documentStore.getState(), heldElsewhere: 'opened' });
    setCodp(0);
    autosave.flushForClosing();
    openBike();
    await rest();
    expect([...storage.entries.values()].filter((entry) => documentOf(entry)).length).toBe(2);
  });
});

describe('autosave across documents', () => {
  it('saves the last change of a document that is left at once', async () => {
    const { id } = documentStore.getState();
    setCodp(0);
    openBike();
    await rest();
    expect(storedDocument(id)?.workspace.scenarios[0]?.codp).toBe(0);
    expect(storedCodp()).toBe(2);
    expect(saveState()).toBe('saved');
  });

  it('keeps no copy of an example in which nothing was done', async () => {
    const workspace = bikeWorkspace();
    const example = { name: 'kitchens', language: 'en' } as const;
    openDocument({ id: 'copy', workspace, opened: workspace.scenarios[0] ?? chain(), example });
    await rest();
    expect(storedDocument('copy')).not.toBeNull();
    setCodp(0);
    openBike();
    await rest();
    expect(storage.entries.has(documentKey('copy'))).toBe(false);
  });

  it('keeps a copy of an example in which something was edited', async () => {
    const workspace = bikeWorkspace();
    const example = { name: 'kitchens', language: 'en' } as const;
    openDocument({ id: 'edited', workspace, opened: workspace.scenarios[0] ?? chain(), example });
    editChain((draft) => {
      draft.demand.mean = 5;
    });
    openBike();
    await rest();
    expect(storedDocument('edited')?.workspace.scenarios[0]?.demand.mean).toBe(5);
  });
});
