import { describe, expect, it } from 'vitest';
import { describeFault } from '../../src/document/describeFault.ts';
import { readDocument } from '../../src/document/readDocument.ts';
import { workspaceOf } from '../../src/document/workspace.ts';
import { writeChain, writeWorkspace } from '../../src/document/writeDocument.ts';
import { sampleChain } from './sampleWorkspace.ts';

function told(text: string): string[] {
  const document = readDocument(text);
  return document.ok ? [] : document.faults.map((fault) => describeFault(fault, 'en'));
}

const chain = sampleChain();
const text = writeChain(chain);

describe('a chain file', () => {
  it('is a workspace of one', () => {
    expect(readDocument(text)).toEqual({ ok: true, value: workspaceOf(chain) });
  });

  it('may begin with a byte order mark, have Windows line ends, and stand on one line', () => {
    expect(readDocument(`\ufeff${text}`)).toEqual(readDocument(text));
    expect(readDocument(text.replaceAll('\n', '\r\n'))).toEqual(readDocument(text));
    expect(readDocument(JSON.stringify(chain))).toEqual(readDocument(text));
  });

  it('tells its faults with paths from its own root', () => {
    expect(told(JSON.stringify({ ...chain, codp: -3, colour: 1 }))).toEqual([
      'codp: found -3; allowed: a whole number from 0 to 2',
      expect.stringMatching(/^colour: found 1; allowed: only the keys format, /),
    ]);
  });
});

describe('a workspace file', () => {
  const workspace = { ...workspaceOf(chain), scenarios: [chain, chain], active: 1, baseline: 0 };

  it('is read as it was written', () => {
    expect(readDocument(writeWorkspace(workspace))).toEqual({ ok: true, value: workspace });
  });

  it('may leave out its name, the active scenario and the baseline', () => {
    const file = { format: 'koop-workspace', version: 1, scenarios: [chain] };
    expect(readDocument(JSON.stringify(file))).toEqual({ ok: true, value: workspaceOf(chain) });
  });

  it('tells faults of its frame and of all its scenarios with their paths', () => {
    const stages = [{ id: 'a', time: { mean: -1 } }];
    const file = {
      ...workspace,
      colour: 1,
      scenarios: [{ ...chain, codp: 9 }, { ...chain, stages, wishes: [], codp: 1 }, 5],
    };
    expect(told(JSON.stringify(file))).toEqual([
      expect.stringMatching(
        /^colour: found 1; allowed: only the keys format, version, name, scenarios, active, baseline/,
      ),
      'scenarios[0].codp: found 9; allowed: a whole number from 0 to 2',
      'scenarios[1].stages[0].time.mean: found -1; allowed: a number from 0 to 1000000000',
      'scenarios[2]: found 5; allowed: an object { … }',
    ]);
  });

  it.each([
    ['active: found 2; allowed: a whole number from 0 to 1', { active: 2 }],
    ['active: found -1; allowed: a whole number from 0 to 1', { active: -1 }],
    ['active: found null; allowed: a whole number from 0 to 1', { active: null }],
    ['baseline: found 2; allowed: a whole number from 0 to 1, or null', { baseline: 2 }],
    ['baseline: found 0.5; allowed: a whole number from 0 to 1, or null', { baseline: 0.5 }],
    [`name: found "${'x'.repeat(60)}…"; allowed: a text of at most 200 characters`, { name: 'x'.repeat(201) }],
    ['scenarios: found []; allowed: a list [ … ] of 1 to 50 elements', { scenarios: [] }],
    ['scenarios: found […](51); allowed: a list [ … ] of 1 to 50 elements', { scenarios: Array(51).fill(chain) }],
    ['scenarios: found {…}; allowed: a list [ … ] of 1 to 50 elements', { scenarios: { 0: chain } }],
    ['scenarios: missing; allowed: a list [ … ] of 1 to 50 elements', { scenarios: undefined }],
  ])('%s', (fault, changes) => {
    expect(told(JSON.stringify({ ...workspace, ...changes }))).toEqual([fault]);
  });

  it('holds up to 50 scenarios', () => {
    const small = sampleChain({ description: '' });
    const full = { ...workspaceOf(small), scenarios: Array.from({ length: 50 }, () => small) };
    expect(readDocument(writeWorkspace(full))).toEqual({ ok: true, value: full });
  });
});

describe('the frame', () => {
  const document = 'a KOOP Lab file: a JSON object with "format": "koop-chain" or "koop-workspace"';

  it.each([
    ['', `file: found ""; allowed: ${document}`],
    [' \n\ufeff', `file: found ""; allowed: ${document}`],
    ['[]', `file: found []; allowed: ${document}`],
    ['null', `file: found null; allowed: ${document}`],
    ['"koop-chain"', `file: found "koop-chain"; allowed: ${document}`],
    ['{}', 'format: missing; allowed: "koop-chain" or "koop-workspace"'],
    ['{"format":"other"}', 'format: found "other"; allowed: "koop-chain" or "koop-workspace"'],
    ['{"format":"koop-chain"}', 'version: missing; allowed: 1'],
    ['{"format":"koop-chain","version":"1"}', 'version: found "1"; allowed: 1'],
    ['{"format":"koop-chain","version":0}', 'version: found 0; allowed: 1'],
    ['{"format":"koop-chain","version":1.5}', 'version: found 1.5; allowed: 1'],
    ['{"format":"koop-chain","version":1e999}', 'version: found Infinity; allowed: 1'],
  ])('refuses %j', (content, fault) => {
    expect(told(content)).toEqual([fault]);
  });

  it('refuses a file of a newer version, whatever else is in it', () => {
    const newer = 'made by a newer KOOP Lab: file 3, this one reads up to 1; reload to update';
    expect(told('{"format":"koop-chain","version":3,"stages":5}')).toEqual([`version: ${newer}`]);
    expect(told('{"format":"koop-workspace","version":3}')).toEqual([`version: ${newer}`]);
    const scenario = { ...chain, version: 3 };
    expect(told(JSON.stringify({ ...workspaceOf(chain), scenarios: [chain, scenario] }))).toEqual([
      `scenarios[1].version: ${newer}`,
    ]);
  });

  it('refuses a file of more than 1 MB, counted in bytes of UTF-8', () => {
    const padded = (padding: string, bytes: number) => {
      const empty = JSON.stringify({ ...chain, 'x-padding': '' });
      return empty.replace('"x-padding":""', `"x-padding":"${padding.repeat(bytes)}"`);
    };
    const room = 1_000_000 - JSON.stringify({ ...chain, 'x-padding': '' }).length;
    expect(told(padded('x', room))).toEqual([]);
    const tooLarge = 'file: found more than 1000000 bytes; allowed: a file of at most 1 MB';
    expect(told(padded('x', room + 1))).toEqual([tooLarge]);
    expect(told(padded('é', Math.floor(room / 2)))).toEqual([]);
    expect(told(padded('é', Math.floor(room / 2) + 1))).toEqual([tooLarge]);
    expect(told(padded('\u{1f6b2}', Math.floor(room / 4) + 1))).toEqual([tooLarge]);
  });
});
