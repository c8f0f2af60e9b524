import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { loadFirstCatalogue, loadLaterCatalogue } from '../../src/i18n/loadCatalogue.ts';

const files = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../../src/i18n/{nl,en}/*.ts', '!../../src/i18n/*/*atalogue.ts'],
  { eager: true },
);

/** Every text of an area by its full key. */
function textsOf(language: string, area: string): Map<string, string> {
  const module = files[`../../src/i18n/${language}/${area}.ts`];
  return new Map(flatten(module?.[area], ''));
}

function flatten(value: unknown, key: string): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) throw new TypeError(`${key} is no text`);
  return Object.entries(value).flatMap(([name, inner]) => flatten(inner, key === '' ? name : `${key}.${name}`));
}

function placeholdersOf(text: string): string[] {
  const names = [...text.matchAll(/\{\{\s*-?\s*(\w+)[^}]*\}\}/g)].map((match) => match[1] ?? '');
  return [...new Set([...names, ...[...text.matchAll(/<\/?(\w+)\s*\/?>/g)].map((match) => `<${match[1]}>`)])].sort();
}

const areas = [...new Set(Object.keys(files).map((path) => path.replace(/^.*\/(\w+)\.ts$/, '$1')))];

describe.each(areas)('the texts of %s', (area) => {
  const dutch = textsOf('nl', area);
  const english = textsOf('en', area);

  it('have the same keys in Dutch and English', () => {
    expect([...dutch.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('have the same placeholders in Dutch and English', () => {
    const placeholders = (texts: Map<string, string>) =>
      Object.fromEntries([...texts].map(([key, text]) => [key, placeholdersOf(text)]));
    expect(placeholders(dutch)).toEqual(placeholders(english));
  });

  it('are none of them empty', () => {
    for (const [key, text] of [...dutch, ...english]) expect(text.trim(), key).not.toBe('');
  });

  it('have a plural for every singular', () => {
    for (const key of english.keys()) {
      if (key.endsWith('_one')) expect(english.has(key.replace(/_one$/, '_other')), key).toBe(true);
    }
  });
});

/** Loaded with the part of the app that needs them. */
const BROUGHT = ['explanation'];

describe.each(LANGUAGES)('the catalogue of %s', (language) => {
  it('holds every area, but for those that a part of the app brings along', async () => {
    const both = { ...(await loadFirstCatalogue(language)), ...(await loadLaterCatalogue(language)) };
    expect(Object.keys(both).sort()).toEqual(areas.filter((area) => !BROUGHT.includes(area)).sort());
  });
});
