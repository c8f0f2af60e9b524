import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFINITIONS } from '../../../src/engine/explanation/definitions.ts';
import { explainer } from '../../../src/engine/explanation/explainer.ts';
import { SOURCES } from '../../../src/engine/explanation/sources.ts';
import { TESTS } from '../../../src/engine/explanation/tests.ts';
import { explanation as english } from '../../../src/i18n/en/explanation.ts';
import { textKeyOf } from '../../../src/i18n/explanationTexts.ts';
import { explanation as dutch } from '../../../src/i18n/nl/explanation.ts';
import { modelSections } from '../../../src/launch/modelDocument.mjs';
import { readExample } from '../../examples/readExample.ts';
import { ENGINE_FIGURES } from '../../support/everyFigure.ts';

const root = resolve(import.meta.dirname, '../../..');
const model = readFileSync(resolve(root, 'src/engine/MODEL.md'), 'utf8');

describe('the definitions', () => {
  it('hold every figure that the engine tells, with a name and a meaning in both languages', () => {
    for (const key of ENGINE_FIGURES) {
      expect(DEFINITIONS[key], key).toBeDefined();
      for (const texts of [english, dutch]) {
        expect(texts.name[textKeyOf(key)].length, key).toBeGreaterThan(2);
        expect(texts.meaningOf[textKeyOf(key)].length, key).toBeGreaterThan(10);
      }
    }
  });

  it('name tests that are there, and sources that the model document has', () => {
    for (const path of Object.values(TESTS)) expect(existsSync(resolve(root, path)), path).toBe(true);
    const known = model.slice(model.indexOf('## Sources')).replace(/\s+/g, ' ');
    for (const source of Object.values(SOURCES)) {
      const [author = ''] = source.split(/ \d|,/);
      expect(known, source).toContain(author);
    }
  });

  it('lead to sections that the model document has', () => {
    const sections = modelSections(model).map(({ number }) => number);
    for (const { section } of Object.values(DEFINITIONS)) expect(sections).toContain(section);
  });

  it('name no symbol of a formula that has no operand, nor the other way about', () => {
    const chain = readExample('modular-houses');
    for (let codp = 0; codp <= chain.stages.length; codp++) {
      const explain = explainer(chain, codp);
      for (const key of ENGINE_FIGURES) {
        if (key.startsWith('stage.') || key.startsWith('stock.')) continue;
        const { form } = explain({ key, subject: {} });
        if (form.kind !== 'formula') continue;
        const { names, lists } = form.formula;
        expect(Object.keys(form.operands).sort(), key).toEqual([...names, ...lists].sort());
      }
    }
  });
});

describe('the model document in the app', () => {
  const html = modelSections(model)
    .map((section) => section.html)
    .join('');

  it('has every formula as MathML', () => {
    expect(html).not.toContain('$');
    expect(html.match(/<math/g)?.length).toBeGreaterThan(100);
    expect(html).not.toContain('menclose');
  });

  it('brings no style, script or link of its own', () => {
    expect(html).not.toMatch(/ style=| class="tml|<script|<a |<img/);
  });
});
