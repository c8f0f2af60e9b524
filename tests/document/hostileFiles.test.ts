import { describe, expect, it } from 'vitest';
import { describeFault } from '../../src/document/describeFault.ts';
import { readDocument } from '../../src/document/readDocument.ts';
import { workspaceOf } from '../../src/document/workspace.ts';
import { writeWorkspace } from '../../src/document/writeDocument.ts';
import { sampleChain } from './sampleWorkspace.ts';

const megabyte = 1_000_000;

/** Longest that any file may take [ms]: the slowest takes a fraction of it, on a slow machine under load too. */
const patience = 3_000;

const chain = JSON.stringify(sampleChain());

/** A chain whose key holds something else; the rest of it is sound. */
function chainWith(key: string, json: string): string {
  return `{"format":"koop-chain","version":1,"${key}":${json}}`;
}

/** As many copies as fit into a megabyte. */
function fill(unit: string, room = megabyte - 200): string {
  return unit.repeat(Math.floor(room / unit.length)).replace(/,$/, '');
}

const distinctKeys = () => {
  let keys = '"a":0';
  for (let index = 0; keys.length < megabyte - 200; index += 1) keys += `,"${index.toString(36)}-":0`;
  return keys;
};

const hostile: Readonly<Record<string, () => string>> = {
  'deep lists': () => '['.repeat(100_000),
  'deep lists, closed': () => '['.repeat(499_000) + ']'.repeat(499_000),
  'deep objects': () => fill('{"a":'),
  'deep lists in a chain': () => chainWith('stages', '['.repeat(400_000)),
  'deep lists in an x- key': () => chainWith('x-a', '['.repeat(400_000) + ']'.repeat(400_000)),
  zeros: () => '0'.repeat(megabyte),
  'NUL bytes': () => '\0'.repeat(megabyte),
  spaces: () => ' '.repeat(megabyte),
  quotes: () => '"'.repeat(megabyte),
  'one long text': () => `"${'a'.repeat(megabyte - 2)}"`,
  'one long text that never ends': () => `"${'a'.repeat(megabyte - 2)}`,
  backslashes: () => `"${'\\'.repeat(megabyte - 2)}`,
  'one long number': () => `1${'0'.repeat(megabyte - 2)}`,
  'one long line break': () => `{${'\n'.repeat(megabyte - 2)}?`,
  'a list of zeros': () => `[${fill('0,')}]`,
  'very many unknown keys': () => `{"format":"koop-chain","version":1,${distinctKeys()}}`,
  'very many keys told twice': () => `{${fill('"a":0,')}}`,
  'very many stages': () => chainWith('stages', `[${fill('{},')}]`),
  'very many wishes': () => chainWith('wishes', `[${fill('0,')}]`),
  'very many stock points': () => chainWith('stockPoints', `[${fill('1,')}]`),
  'very many scenarios': () => `{"format":"koop-workspace","version":1,"scenarios":[${fill('{},')}]}`,
  'fifty scenarios of a hundred wrong stages': () => {
    const stages = fill('{"id":0,"time":0,"lot":0,"setup":0,"kind":0},', megabyte / 51);
    const scenario = `{"version":1,"stages":[${stages}]},`;
    return `{"format":"koop-workspace","version":1,"scenarios":[${fill(scenario)}]}`;
  },
  'very many numbers too large': () => chainWith('x-a', `[${fill('1e999,')}]`),
  'very many unknown keys in every stage': () => {
    const stage = `{"id":"a","time":{"mean":1},${Array.from({ length: 1_500 }, (_, key) => `"${key}":0`).join(',')}},`;
    return chainWith('stages', `[${fill(stage)}]`);
  },
  'a long id used everywhere': () =>
    chainWith('stages', `[${fill(`{"id":"${'a'.repeat(9_000)}","time":{"mean":1}},`)}]`),
  'lone surrogates': () => chainWith('name', `"${'\ud800'.repeat(300_000)}"`),
  'prototypes all the way down': () => chainWith('stages', `${'{"__proto__":'.repeat(90)}1${'}'.repeat(90)}`),
};

describe('a hostile file', () => {
  it.each(Object.keys(hostile))('%s: is refused at once, in few and short lines', (name) => {
    const text = hostile[name]?.() ?? '';
    const start = performance.now();
    const document = readDocument(text);
    const faults = document.ok ? [] : document.faults;
    const lines = faults.map((fault) => describeFault(fault, 'nl'));
    expect(performance.now() - start).toBeLessThan(patience);
    expect(document.ok).toBe(false);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(51);
    for (const line of lines) {
      expect(line.length).toBeLessThan(600);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be there
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/);
    }
    expect(Reflect.ownKeys(Object.prototype)).not.toContain('polluted');
  });

  it('reads a sound file of nearly 1 MB as quickly', () => {
    const stages = Array.from({ length: 100 }, (_, index) => ({
      id: `s${index}`,
      time: { mean: 1 },
      note: 'n'.repeat(1_900),
    }));
    const workspace = workspaceOf(sampleChain({ stages, wishes: [], 'x-more': 'x'.repeat(700_000) }));
    const text = writeWorkspace(workspace);
    const start = performance.now();
    expect(readDocument(text)).toEqual({ ok: true, value: workspace });
    expect(performance.now() - start).toBeLessThan(patience);
  });
});

describe('a damaged file', () => {
  // A generator of our own, so that a failing seed can be told and tried again: mulberry32.
  function randomFrom(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    };
  }

  const pieces = [
    '',
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '-',
    '9',
    '1e999',
    'null',
    '"__proto__"',
    '\\',
    '\ud800',
    'é',
    '\0',
  ];

  function damaged(text: string, random: (below: number) => number): string {
    let result = text;
    for (let blows = 1 + random(3); blows > 0; blows -= 1) {
      const at = random(result.length);
      const end = at + ([0, 1, 5, 40][random(4)] ?? 0);
      const piece =
        random(3) > 0 ? (pieces[random(pieces.length)] ?? '') : result.slice(random(result.length)).slice(0, 30);
      result = result.slice(0, at) + piece + result.slice(end);
    }
    return result;
  }

  it('is answered, never with an exception and never with a chain that is not sound', () => {
    for (let seed = 0; seed < 4_000; seed += 1) {
      const text = damaged(chain, randomFrom(seed));
      const document = readDocument(text);
      if (document.ok) {
        const again = readDocument(writeWorkspace(document.value));
        expect(again, `seed ${seed}`).toEqual(document);
      } else {
        const lines = document.faults.map((fault) => describeFault(fault, 'en'));
        expect(lines.length, `seed ${seed}`).toBeGreaterThan(0);
        expect(lines.join(''), `seed ${seed}`).not.toMatch(/\n|undefined|\[object/);
      }
    }
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('is answered in whichever place a value is replaced by another kind of value', () => {
    const values = [null, true, -1, 1e9 + 1, 1.5, '', 'x'.repeat(20_000), [], [[]], {}, { a: 1 }];
    const places: (string | number)[][] = [];
    const visit = (value: unknown, path: (string | number)[]): void => {
      places.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value))
        visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    visit(JSON.parse(chain), []);
    for (const path of places) {
      for (const value of values) {
        const document = readDocument(JSON.stringify(replaced(JSON.parse(chain), path, value)));
        const lines = document.ok ? [] : document.faults.map((fault) => describeFault(fault, 'en'));
        expect(lines.join('\n')).not.toMatch(/undefined|\[object/);
      }
    }
  });

  function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
    if (key === undefined) return by;
    if (typeof value !== 'object' || value === null) return value;
    const inner = replaced(Reflect.get(value, key), rest, by);
    return Array.isArray(value) ? value.with(Number(key), inner) : { ...value, [key]: inner };
  }
});
