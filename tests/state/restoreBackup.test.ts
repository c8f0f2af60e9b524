import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BackedUpDocument } from '../../src/document/backup.ts';
import { initialiseI18n } from '../../src/i18n/initialiseI18n.ts';
import { activeChain } from '../../src/state/activeChain.ts';
import { documentOf, recordOf } from '../../src/state/documentRecord.ts';
import type { Entry } from '../../src/state/keyValueStorage.ts';
import { documentName } from '../../src/state/openDocument.ts';
import { planRestore } from '../../src/state/restoreBackup.ts';
import { documentKey } from '../../src/state/storageKeys.ts';
import { forAll } from '../support/forAll.ts';
import { bikeWorkspace } from './documents.ts';

beforeAll(() => initialiseI18n('en'));

function backedUp(id: string, name: string): BackedUpDocument {
  const workspace = bikeWorkspace({ name });
  return { id, saved: 5, workspace, opened: activeChain(workspace), example: null };
}

function stored(document: BackedUpDocument): Entry {
  const { id, workspace, opened } = document;
  return [documentKey(id), recordOf({ id, workspace, opened, example: null }, 5)];
}

const few = { maxLength: 4 };
const names = fc.constantFrom('City', 'Cargo', 'Racer');
const documents = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), names), {
  ...few,
  selector: ([id]) => id,
});
const nameOf = (record: unknown) => {
  const document = documentOf(record);
  return document === null ? null : documentName(document.workspace);
};

describe('restoring a backup', () => {
  it('overwrites nothing, brings everything back, and is done once even when it is done twice', () => {
    forAll(fc.tuple(documents, documents), ([here, there]) => {
      const before = here.map(([id, name]) => stored(backedUp(id, name)));
      const backup = { documents: there.map(([id, name]) => backedUp(id, name)), unread: [] };
      const plan = planRestore(backup, before);
      const keys = new Set(before.map(([key]) => key));
      expect(
        plan.entries.some(([key]) => keys.has(key)),
        'nothing is overwritten',
      ).toBe(false);
      expect(plan.added + plan.copied + plan.present).toBe(there.length);
      const after = [...before, ...plan.entries];
      const found = after.map(([, record]) => nameOf(record));
      for (const [, name] of there) {
        expect(found.includes(name) || found.includes(`${name} (copy)`), name).toBe(true);
      }
      const again = planRestore(backup, after);
      expect(again).toEqual({ entries: [], added: 0, copied: 0, present: there.length });
    });
  });

  it('puts what is here otherwise beside it as a copy, and leaves what is here just so', () => {
    const before = [stored(backedUp('a', 'City')), stored(backedUp('b', 'Cargo'))];
    const backup = { documents: [backedUp('a', 'City'), backedUp('b', 'Racer'), backedUp('c', 'New')], unread: [] };
    const plan = planRestore(backup, before);
    expect(plan).toMatchObject({ added: 1, copied: 1, present: 1 });
    expect(plan.entries.map(([, record]) => nameOf(record))).toEqual(['Racer (copy)', 'New']);
  });

  it('adds another copy where the copy of last time was edited', () => {
    const backup = { documents: [backedUp('b', 'Racer')], unread: [] };
    const before = [stored(backedUp('b', 'Cargo'))];
    const [copy] = planRestore(backup, before).entries;
    if (copy === undefined) throw new Error('there must be a copy');
    const document = documentOf(copy[1]);
    if (document === null) throw new Error('the copy must be readable');
    const edited: Entry = [copy[0], recordOf({ ...document, workspace: bikeWorkspace({ name: 'Edited' }) }, 9)];
    const again = planRestore(backup, [...before, edited]);
    expect(again.copied).toBe(1);
    expect(again.entries.map(([key]) => key)).not.toContain(copy[0]);
  });

  it('counts on what cannot be read here as little as on what another program left', () => {
    const newer: Entry = [documentKey('a'), { id: 'a', workspace: '{"format":"koop-workspace","version":99}' }];
    const unread = [
      { key: 'damaged/x', record: { id: 'x' } },
      { key: 'document/a', record: newer[1] },
      { key: 'current', record: 'a' },
    ];
    const plan = planRestore({ documents: [backedUp('a', 'City')], unread }, [newer]);
    expect(plan.copied, 'a newer record is never overwritten').toBe(1);
    expect(plan.entries.map(([key]) => key).filter((key) => key === 'current' || key === newer[0])).toEqual([]);
    expect(plan.entries).toContainEqual(['damaged/x', { id: 'x' }]);
  });
});
