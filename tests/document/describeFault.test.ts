import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { describeAllowed, describeFault } from '../../src/document/describeFault.ts';
import { dutch } from '../../src/document/faultTexts.nl.ts';
import { english } from '../../src/document/faultTexts.ts';
import { readDocument } from '../../src/document/readDocument.ts';
import { workspaceShape } from '../../src/document/workspace.ts';
import { chainSchema } from '../../src/engine/chain/chainSchema.ts';
import type { Fault, FaultReason } from '../../src/engine/chain/fault.ts';
import { record } from '../../src/engine/chain/fields.ts';
import { sampleChain } from './sampleWorkspace.ts';

/** Every schema inside a schema, itself included. */
function schemasIn(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): Set<z.core.$ZodType> {
  if (seen.has(schema)) return seen;
  seen.add(schema);
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      if ('_zod' in value) schemasIn(value as z.core.$ZodType, seen);
      else Object.values(value).forEach(visit);
    }
  };
  const { def } = schema._zod;
  for (const key of ['shape', 'element', 'innerType', 'in', 'out', 'options'] as const) visit(Reflect.get(def, key));
  return seen;
}

const schemas = Array.from(schemasIn(record(workspaceShape(chainSchema))));

/** Kinds of schema that only pass on what another one says. */
const passing = ['optional', 'default', 'prefault', 'nullable', 'pipe', 'transform'];

describe('what a field allows', () => {
  const speaking = schemas.filter((schema) => !passing.includes(schema._zod.def.type));

  it('is told by every schema of the format itself: nothing is left to a text of zod', () => {
    expect(speaking.length).toBeGreaterThan(60);
    const kinds = new Set(speaking.map((schema) => schema._zod.def.type));
    expect(Array.from(kinds).sort()).toEqual(['array', 'boolean', 'literal', 'number', 'object', 'string', 'union']);
    for (const schema of speaking) expect(schema._zod.def.error, schema._zod.def.type).toBeTypeOf('function');
  });

  it.each([
    'invalid_type',
    'too_big',
    'too_small',
    'invalid_format',
    'invalid_value',
    'invalid_union',
    'unrecognized_keys',
    'custom',
  ])('is a reason that both languages can tell, for an issue %s of any of them', (code) => {
    for (const { _zod } of speaking) {
      const tell = _zod.def.error as unknown as (issue: object) => string;
      const reason: FaultReason = JSON.parse(tell({ code, input: null, path: [] }));
      for (const language of ['nl', 'en'] as const) {
        expect(describeAllowed(reason, language)).toMatch(/^[^\n]{1,400}$/);
        expect(describeAllowed(reason, language)).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});

describe('describeFault', () => {
  const number = { code: 'number', minimum: 0, maximum: 10, minimumExcluded: false, maximumExcluded: false } as const;
  const whole = { ...number, whole: true, orNull: true };
  const open = { ...number, minimumExcluded: true, maximum: 1, whole: false, orNull: false };

  it.each<[Fault, string, string]>([
    [
      { path: 'stages[2].time.mean', found: '-3', allowed: { ...number, whole: false, orNull: false, maximum: 1e9 } },
      'stages[2].time.mean: found -3; allowed: a number from 0 to 1000000000',
      'stages[2].time.mean: gevonden -3; toegestaan: een getal van 0 tot 1000000000',
    ],
    [
      { path: 'a', found: '', allowed: whole },
      'a: missing; allowed: a whole number from 0 to 10, or null',
      'a: ontbreekt; toegestaan: een geheel getal van 0 tot 10, of null',
    ],
    [
      { path: 'a', found: '0', allowed: open },
      'a: found 0; allowed: a number above 0, at most 1',
      'a: gevonden 0; toegestaan: een getal boven 0, hoogstens 1',
    ],
    [
      { path: 'a', found: '0', allowed: { ...open, maximumExcluded: true } },
      'a: found 0; allowed: a number between 0 and 1, both excluded',
      'a: gevonden 0; toegestaan: een getal tussen 0 en 1, beide niet inbegrepen',
    ],
    [
      { path: 'version', found: '3', allowed: { code: 'newerVersion', file: 3, supported: 1 } },
      'version: made by a newer KOOP Lab: file 3, this one reads up to 1; reload to update',
      'version: gemaakt met een nieuwere KOOP Lab: bestand 3, deze leest tot en met 1; herlaad om bij te werken',
    ],
    [
      { path: '', found: '', allowed: { code: 'syntax', line: 3, column: 7, expected: 'colon' } },
      'line 3, column 7: found the end of the file; allowed: a colon after the key',
      'regel 3, kolom 7: gevonden het einde van het bestand; toegestaan: een dubbele punt na de sleutel',
    ],
    [{ path: '', found: '', allowed: { code: 'more', count: 1 } }, 'and 1 more fault', 'en nog 1 fout'],
  ])('tells %j', (fault, inEnglish, inDutch) => {
    expect(describeFault(fault, 'en')).toBe(inEnglish);
    expect(describeFault(fault, 'nl')).toBe(inDutch);
  });

  it('says the same in both languages, about the same codes', () => {
    expect(Object.keys(dutch.reasons).sort()).toEqual(Object.keys(english.reasons).sort());
    expect(Object.keys(dutch.words).sort()).toEqual(Object.keys(english.words).sort());
  });

  it('shows what was found on one line, shortened, with nothing that a terminal would obey', () => {
    const evil = '\u001b[2J\u009b2J\u202e\u2028\r\n';
    const file = { ...sampleChain(), [`${evil}${'k'.repeat(500)}`]: 1, currency: `${evil}${'€'.repeat(500)}` };
    const document = readDocument(JSON.stringify(file));
    const lines = document.ok ? [] : document.faults.map((fault) => describeFault(fault, 'en'));
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be there
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/);
      expect(line.length).toBeLessThan(400);
    }
    expect(lines[0]).toContain('€…');
  });
});
