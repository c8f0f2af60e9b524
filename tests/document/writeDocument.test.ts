import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/readDocument.ts';
import { type Workspace, workspaceOf } from '../../src/document/workspace.ts';
import { writeChain, writeDocument, writeWorkspace } from '../../src/document/writeDocument.ts';
import { chains } from '../support/chains.ts';
import { sampleChain, workspaces } from './sampleWorkspace.ts';

function read(text: string): Workspace {
  const document = readDocument(text);
  if (!document.ok) throw new Error(JSON.stringify(document.faults));
  return document.value;
}

describe('writeChain', () => {
  it('is read back as the same chain, and written again as the same text', () => {
    fc.assert(
      fc.property(chains({ best: true, mostStages: 30 }), (chain) => {
        const text = writeChain(chain);
        const [again, ...others] = read(text).scenarios;
        expect(others).toEqual([]);
        expect(again).toEqual(chain);
        expect(again && writeChain(again)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('writes every key, in the order of the format, and x- keys after them', () => {
    const text = writeChain(sampleChain());
    const keys = Array.from(text.matchAll(/^ {2}"([^"]+)":/gm), ([, key]) => key);
    expect(keys.join(' ')).toBe(
      'format version name description language timeUnit timeUnitsPerYear currency stages wishes codp stockPoints demand service finance market goal x-source',
    );
    const stageKeys = Array.from(text.matchAll(/^ {6}"([^"]+)":/gm), ([, key]) => key).slice(0, 15);
    expect(stageKeys.join(' ')).toBe(
      'id name note kind nature time servers supply setup lot addedValue modular items obsolescenceRate x-colour',
    );
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('writes the same text whatever the order of the keys was', () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, shuffled(inner)]),
      );
    };
    const text = writeChain(sampleChain());
    const [chain] = read(JSON.stringify(shuffled(JSON.parse(text)))).scenarios;
    expect(chain && writeChain(chain)).toBe(text);
  });
});

describe('writeWorkspace', () => {
  it('is read back as the same workspace, and written again as the same text', () => {
    fc.assert(
      fc.property(workspaces, (workspace) => {
        const text = writeWorkspace(workspace);
        expect(read(text)).toEqual(workspace);
        expect(writeWorkspace(read(text))).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the x- keys of the workspace itself', () => {
    const workspace = { ...workspaceOf(sampleChain()), 'x-course': 'logistics 1' };
    expect(read(writeWorkspace(workspace))).toEqual(workspace);
  });
});

describe('writeDocument', () => {
  const chain = sampleChain();

  it('writes a single scenario as a chain', () => {
    expect(writeDocument(workspaceOf(chain))).toBe(writeChain(chain));
  });

  it('writes several scenarios as a workspace', () => {
    const workspace = { ...workspaceOf(chain), scenarios: [chain, sampleChain({ codp: 2 })], active: 1 };
    expect(writeDocument(workspace)).toBe(writeWorkspace(workspace));
  });

  it.each([{ name: 'Bikes' }, { baseline: 0 }, { 'x-course': 1 }])(
    'keeps a workspace of one that has %j a workspace, for a chain has no place for it',
    (own) => {
      const workspace = { ...workspaceOf(chain), ...own };
      expect(read(writeDocument(workspace))).toEqual(workspace);
    },
  );
});
