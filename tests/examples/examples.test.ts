import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/readDocument.ts';
import { writeChain } from '../../src/document/writeDocument.ts';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { railStops, stopAt } from '../../src/engine/decisions/railStops.ts';
import { EXAMPLES } from '../../src/state/examples.ts';
import { EXAMPLE_FOLDER, exampleText, readExample } from './readExample.ts';

const LANGUAGES = ['nl', 'en'] as const;

describe.each(LANGUAGES)('the folder of examples in %s', (language) => {
  it('holds the examples of the menu and nothing else', () => {
    const files = readdirSync(new URL(language, EXAMPLE_FOLDER)).sort();
    expect(files).toEqual(EXAMPLES.map((name) => `${name}.koop.json`).sort());
  });
});

describe.each(EXAMPLES)('the example %s', (name) => {
  it.each(LANGUAGES)('is a valid file in %s, exactly as the app writes it', (language) => {
    const text = exampleText(name, language);
    const document = readDocument(text);
    expect(document).toMatchObject({ ok: true });
    expect(writeChain(readExample(name, language))).toBe(text);
    expect(readExample(name, language).language).toBe(language);
  });

  it('differs between the languages in texts and language only', () => {
    expect(withoutTexts(readExample(name, 'nl'))).toEqual(withoutTexts(readExample(name, 'en')));
  });

  it.each(LANGUAGES)('says in %s what to look for, what is assumed and where it comes from', (language) => {
    const chain = readExample(name, language);
    const [look, assumptions, sources] = chain.description.split('\n\n');
    expect(look).toMatch(language === 'nl' ? /dichter bij de klant/ : /closer to the customer/);
    expect(assumptions).toMatch(language === 'nl' ? /^Aannamen\. / : /^Assumptions\. /);
    expect(sources).toMatch(language === 'nl' ? /^Bronnen\. / : /^Sources\. /);
    for (const text of textsOf(chain)) expect(text.trim()).not.toBe('');
  });

  it('is told in both languages: no note is left in the other', () => {
    const english = textsOf(readExample(name, 'en')).filter((text) => text.includes(' '));
    expect(english.filter((text) => textsOf(readExample(name, 'nl')).includes(text))).toEqual([]);
  });

  it.each(LANGUAGES)('has names in %s that fit a block: two lines, no long words', (language) => {
    for (const stage of readExample(name, language).stages) {
      expect(stage.name.length).toBeLessThanOrEqual(24);
      for (const word of stage.name.split(' ')) expect(word.length).toBeLessThanOrEqual(14);
    }
  });

  it('stands at a stop of the rail, with room to drag it closer to the customer', () => {
    const chain = readExample(name);
    const stops = railStops(chain);
    const index = stopAt(stops, chain.codp);
    expect(stops[index]?.codp).toBe(chain.codp);
    expect(index).toBeLessThan(stops.length - 1);
    expect(stops.length).toBeGreaterThan(3);
  });

  it('opens with figures, and has none that is not a number', () => {
    const chain = readExample(name);
    const { positions } = evaluateChain(chain);
    expect(positions).toHaveLength(chain.stages.length + 1);
    expect(positions[chain.codp]?.overloaded).toEqual([]);
    for (const figure of numbersOf(positions)) expect(Number.isFinite(figure)).toBe(true);
  });

  it('has the same figures on both sides of a stage that is always done for the customer', () => {
    const chain = readExample(name);
    const { positions } = evaluateChain(chain);
    for (const { codp, boundaries } of railStops(chain)) {
      for (const boundary of boundaries) expect({ ...positions[boundary], codp }).toEqual(positions[codp]);
    }
  });
});

/** A chain with every text emptied, and no language. */
function withoutTexts({ name: _, description: __, language: ___, ...chain }: Chain): object {
  return {
    ...chain,
    stages: chain.stages.map((stage) => ({ ...stage, name: '', note: '' })),
    wishes: chain.wishes.map((wish) => ({ ...wish, name: '', note: '' })),
    demand: { ...chain.demand, note: '' },
    finance: { ...chain.finance, note: '' },
    market: { ...chain.market, note: '' },
  };
}

function textsOf(chain: Chain): string[] {
  const { demand, finance, market } = chain;
  const named = [...chain.stages, ...chain.wishes].flatMap(({ name, note }) => [name, note]);
  return [chain.name, chain.description, ...named, demand.note, finance.note, market.note];
}

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersOf);
}
