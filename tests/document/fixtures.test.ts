import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/readDocument.ts';
import { writeDocument } from '../../src/document/writeDocument.ts';

/*
 * One frozen file per version and format, as that version wrote it: never edited, so that what people saved then can
 * be read for ever. When the version is raised, the older ones stay, and are held to be read as their successors are.
 */

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}

describe.each(['chain.v1.json', 'workspace.v1.json'])('%s', (name) => {
  it('is read, and written again as the very same text', () => {
    const document = readDocument(fixture(name));
    expect(document).toMatchObject({ ok: true });
    expect(document.ok && writeDocument(document.value)).toBe(fixture(name));
  });
});

describe('chain.v1.json', () => {
  it('holds a value other than the default in every field', () => {
    const document = readDocument(fixture('chain.v1.json'));
    const [chain] = document.ok ? document.value.scenarios : [];
    expect(chain).toMatchObject({
      timeUnit: 'week',
      timeUnitsPerYear: 48,
      currency: 'SEK',
      codp: 3,
      stockPoints: [2],
      demand: { mean: 20, std: 6, forecastError: 0.1 },
      service: { measure: 'fill', target: 0.98 },
      market: { tolerated: { mean: 10, cv: 0.3 }, promise: { time: 8 } },
      goal: { minimise: 'inventory', acceptance: 0.8, customization: 0.5, tiedUp: 250000 },
      'x-course': { week: 3 },
    });
    expect(chain?.stages.map(({ kind }) => kind)).toEqual([
      'engineering',
      'purchasing',
      'production',
      'assembly',
      'sales',
      'delivery',
      'other',
    ]);
  });
});
