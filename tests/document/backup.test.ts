import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backup, readBackup, writeBackup } from '../../src/document/backup.ts';
import { describeFault } from '../../src/document/describeFault.ts';
import type { Workspace } from '../../src/document/workspace.ts';
import { forAll } from '../support/forAll.ts';
import { sampleChain, workspaces } from './sampleWorkspace.ts';

function backupOf(all: readonly Workspace[]): Backup {
  const documents = all.map((workspace, index) => ({
    id: `document-${index}`,
    saved: 1_000 + index,
    workspace,
    opened: sampleChain(),
    example: index % 2 === 0 ? null : { name: 'kitchens', language: 'en' },
  }));
  return { documents, unread: [{ key: 'damaged/one', record: { id: 'one', workspace: '{' } }] };
}

const backups = fc.array(workspaces, { maxLength: 3 }).map(backupOf);
const lines = (text: string) => readBackup(text).faults.map((fault) => describeFault(fault, 'en'));

describe('a backup', () => {
  it('is read back as it was', () => {
    forAll(backups, (backup) => {
      const text = writeBackup(backup);
      expect(readBackup(text)).toEqual({ backup, faults: [] });
    });
  });

  it('that is cut short anywhere says where it ends, and is restored not at all', () => {
    const text = writeBackup(backupOf([]));
    forAll(fc.integer({ min: 1, max: text.trimEnd().length - 1 }), (length) => {
      const { backup, faults } = readBackup(text.slice(0, length));
      expect(backup).toBeNull();
      expect(faults).toHaveLength(1);
    });
    expect(lines(text.slice(0, 60))[0]).toMatch(/^line \d+, column \d+: found /);
  });

  it('with a damaged document says where, and keeps the others', () => {
    forAll(fc.tuple(workspaces, workspaces), (pair) => {
      const json = JSON.parse(writeBackup(backupOf(pair)));
      json.documents[1].workspace.scenarios[0].stages[0].time.mean = -3;
      const { backup, faults } = readBackup(JSON.stringify(json));
      expect(backup?.documents.map(({ id }) => id)).toEqual(['document-0']);
      expect(faults.map(({ path }) => path)).toEqual(['documents[1].workspace.scenarios[0].stages[0].time.mean']);
    });
  });

  it.each([
    [{ documents: 3 }, 'documents: found 3'],
    [{ documents: [3] }, 'documents[0]: found 3'],
    [{ documents: [{}] }, 'documents[0].id: missing'],
    [{ documents: [{ id: 'a/b' }] }, 'documents[0].id: found "a/b"'],
    [{ documents: [{ id: 'a' }] }, 'documents[0].workspace: missing'],
    [
      { documents: [{ id: 'a', workspace: { format: 'koop-chain', version: 9 } }] },
      'documents[0].workspace.version: made',
    ],
    [{ version: 2 }, 'version: made by a newer KOOP Lab: file 2'],
    [{ version: 'x' }, 'version: found "x"'],
    [{ format: 'koop-chain' }, 'format: found "koop-chain"'],
  ])('that is damaged as %j says where', (damage, line) => {
    const text = JSON.stringify({ format: 'koop-backup', version: 1, documents: [], unread: [], ...damage });
    expect(lines(text)[0]?.slice(0, line.length)).toBe(line);
  });
});
