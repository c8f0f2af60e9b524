import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  documentsHeldElsewhere,
  heldDocuments,
  holdDocument,
  holdsDocument,
  letGoOf,
  onDocumentLost,
} from '../../src/state/documentLock.ts';

/** Web Locks as a browser has them, for two tabs that share them: this one, and one that the test speaks for. */
function locksShared() {
  const holders = new Map<string, { readonly end: () => void; readonly lose: (reason: Error) => void }>();
  const grant = (name: string, hold: () => Promise<void>) =>
    new Promise<void>((resolve, reject) => {
      holders.set(name, { end: () => holders.delete(name), lose: reject });
      hold().then(() => {
        holders.delete(name);
        resolve();
      });
    });
  const request = (name: string, options: { signal?: AbortSignal; steal?: boolean }, hold: () => Promise<void>) => {
    const holder = holders.get(name);
    if (holder !== undefined && !options.steal) {
      return new Promise((_resolve, reject) =>
        options.signal?.addEventListener('abort', () => reject(new Error('no'))),
      );
    }
    holder?.lose(new Error('stolen'));
    return grant(name, hold);
  };
  const query = async () => ({ held: [...holders.keys()].map((name) => ({ name })) });
  return { request, query, holders };
}

let locks = locksShared();

beforeEach(() => {
  locks = locksShared();
  vi.stubGlobal('navigator', { locks });
});

afterEach(() => {
  for (const id of heldDocuments()) letGoOf(id);
  vi.unstubAllGlobals();
});

const elsewhere = (id: string) => locks.request(`koop-lab/${id}`, {}, () => new Promise<void>(() => {}));

describe('a document', () => {
  it('is held by one tab at a time', async () => {
    void elsewhere('one');
    expect(await holdDocument('one', { patience: 1 })).toBe(false);
    expect(await holdDocument('two')).toBe(true);
    expect(holdsDocument('one')).toBe(false);
    expect(heldDocuments()).toEqual(['two']);
    expect(await documentsHeldElsewhere()).toEqual(new Set(['one']));
  });

  it('is free again once it is let go of', async () => {
    await holdDocument('one');
    letGoOf('one');
    await vi.waitFor(() => expect(locks.holders.size).toBe(0));
    expect(holdsDocument('one')).toBe(false);
  });

  it('can be taken from a tab that does not answer, which is told', async () => {
    const lost: string[] = [];
    onDocumentLost((id) => lost.push(id));
    await holdDocument('one');
    locks.request('koop-lab/one', { steal: true }, () => new Promise<void>(() => {})).catch(() => {});
    await vi.waitFor(() => expect(lost).toEqual(['one']));
    expect(holdsDocument('one')).toBe(false);
    expect(await holdDocument('one', { steal: true })).toBe(true);
  });

  it('is held by whoever asks where the browser knows no locks', async () => {
    vi.stubGlobal('navigator', {});
    expect(await holdDocument('one')).toBe(true);
    expect(await documentsHeldElsewhere()).toEqual(new Set());
  });
});
