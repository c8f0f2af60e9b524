import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { catalogue as english } from '../../src/i18n/en/catalogue.ts';
import { LANGUAGE_NAMES, type Language } from '../../src/i18n/language.ts';
import { catalogue as dutch } from '../../src/i18n/nl/catalogue.ts';
import { TOPICS } from '../../src/ui/panel/topics.ts';
import { exampleText, readExample } from '../examples/readExample.ts';
import { openApp } from '../support/browser.ts';
import { screenOf } from '../support/screen.ts';
import { readable } from '../support/texts.ts';
import { visibleTexts } from '../support/visibleTexts.ts';
import { PHONE, visit } from '../support/visit.ts';

/** Every text in a catalogue or a file. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

/** Opens one part of the app after another, and calls `see` at each. */
async function tour(page: Page, see: () => Promise<void>): Promise<void> {
  const open = async (selector: string) => page.locator(selector).first().click();
  await see();
  for (const menu of await page.locator('header [aria-haspopup=true]').all()) {
    if (!(await menu.isVisible())) continue;
    await menu.click();
    await page.getByRole('menu').waitFor();
    await see();
    await page.keyboard.press('Escape');
  }
  await open('main [aria-expanded]');
  await page.getByRole('table').waitFor();
  await open('header [aria-expanded]:not([aria-haspopup])');
  const panel = page.getByRole('complementary');
  await panel.getByRole('heading', { level: 2 }).waitFor();
  await see();
  for (let topic = 1; topic <= TOPICS.length; topic += 1) {
    await panel.getByRole('listitem').getByRole('button').nth(-topic).click();
    await panel.locator('details > summary, section, input').first().waitFor();
    for (const more of await panel.locator('details:not([open]) > summary').all()) await more.click();
    await see();
    await panel.getByRole('button').first().click();
  }
  await panel.getByRole('listitem').getByRole('button').first().click();
  await see();
  await open('header button');
  await page.locator('main li svg').first().waitFor();
  await see();
}

/** Every text that an example says. */
function saidBy(name: string, language: Language): string[] {
  return leaves(JSON.parse(exampleText(name, language))).map(readable);
}

describe('with keys for texts', () => {
  it('no text of the page stands in the code', async () => {
    const { page } = await openApp({ at: '?text=keys' });
    const example = new Set(saidBy('kitchens', 'en'));
    const { stages, wishes } = readExample('kitchens');
    const names = [...stages, ...wishes].map(({ name }) => name);
    const key = /(actions|bar|common|details|drawing|panel|stage|start):[\w.-]+/gi;
    const figure = /(^|[\d.])[MB]$|[€%×—·.,:;+−▲▼★()\d\s/–-]|\b(days?|d|a)\b/g;
    // The app's own name, the languages in their own, the positions' initials, keys; react-aria speaks by itself.
    const own =
      /^(KOOP Lab|Dismiss)$|\b(English|Nederlands|NL|EN|EUR|MTS|ATO|MTO|PTO|ETO|STS|Ctrl|Shift|[FKPZ])\b|^\?$/g;
    const strange = new Set<string>();
    await tour(page, async () => {
      for (const text of await visibleTexts(page)) {
        if (example.has(text)) continue;
        const unnamed = names.reduce((left, name) => left.replaceAll(name, ''), text.replace(key, ''));
        if (unnamed.replace(own, '').replace(figure, '') !== '') strange.add(text);
      }
    });
    expect([...strange]).toEqual([]);
  });
});

describe.each([
  { language: 'nl', browser: 'nl', options: {}, own: dutch, other: english },
  { language: 'en', browser: 'en', options: {}, own: english, other: dutch },
  { language: 'nl', browser: 'en', options: PHONE, own: dutch, other: english },
] as const)('in $language, in a browser that speaks $browser', ({ language, browser, options, own, other }) => {
  it('no text of the other language is on the page', async () => {
    const { page, screen } = await visit({ language: browser, ...options });
    if (language !== browser) {
      await screen.menuButton('more').tap();
      await page.getByRole('menuitemradio', { name: LANGUAGE_NAMES[language] }).tap();
      await screenOf(page, language).closer.waitFor();
    }
    const mine = new Set<string>([...leaves(own), ...Object.values(LANGUAGE_NAMES), ...saidBy('kitchens', language)]);
    const foreign = new Set(leaves(other).filter((text) => !mine.has(text) && /[a-z]{3}/i.test(text)));
    const strange = new Set<string>();
    await tour(page, async () => {
      for (const text of await visibleTexts(page)) if (foreign.has(text)) strange.add(text);
    });
    expect([...strange]).toEqual([]);
  });
});
