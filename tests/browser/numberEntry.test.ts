import type { Locator } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { formatNumber } from '../../src/i18n/format.ts';
import { readExample } from '../examples/readExample.ts';
import { expectClean, openPage } from '../support/browser.ts';
import { expectPosition } from '../support/expectPosition.ts';
import { screenOf } from '../support/screen.ts';
import { readable } from '../support/texts.ts';
import { expectSound, type Visit, visit } from '../support/visit.ts';

/** The stage whose time is entered. */
const PANELS = 'panels';

const nameIn = (chain: Chain) => chain.stages.find(({ id }) => id === PANELS)?.name ?? '';

function withTime(chain: Chain, mean: number): Chain {
  const stages = chain.stages.map((stage) =>
    stage.id === PANELS ? { ...stage, time: { ...stage.time, mean } } : stage,
  );
  return { ...chain, stages };
}

/** Opens the form of the stage, and goes into the field of its time. */
async function enterTime(visited: Visit, chain: Chain) {
  const { screen } = visited;
  await screen.stage(nameIn(chain)).click();
  const field = screen.field(screen.t('panel:stage.mean.material'));
  await field.click();
  return field;
}

/** Puts a text in place of what stands in the field that has the focus. */
async function overtype({ page }: Visit, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

describe.each([
  { language: 'nl', entries: { '1.234,5': 1234.5, '0,5': 0.5, '0.5': 0.5, '1.234': 1234, ' 12 ': 12, '€ 7': 7 } },
  { language: 'en', entries: { '1,234.5': 1234.5, '0.5': 0.5, '0,5': 0.5, '1,234': 1234, '.25': 0.25, '1e2': 100 } },
] as const)('a number in $language', ({ language, entries }) => {
  it(`is understood as people write it: ${Object.keys(entries).join('  ')}`, async () => {
    const visited = await visit({ language });
    const chain = readExample('kitchens', language);
    const field = await enterTime(visited, chain);
    for (const [text, value] of Object.entries(entries)) {
      await field.click();
      await overtype(visited, text);
      await expectPosition(visited.screen, withTime(chain, value), chain.codp);
      await visited.page.keyboard.press('Tab');
      expect(readable(await field.inputValue())).toBe(readable(formatNumber(value, language)));
    }
    await expectSound(visited, 'aside');
  });
});

describe('somebody who types at once', () => {
  const chain = readExample('kitchens');

  it('loses no key on a machine that is busy', async () => {
    const app = await openBusy();
    const { page } = app;
    const field = await enterTime({ app, page, screen: screenOf(page, 'en') }, chain);
    await page.keyboard.type('1234');
    expect(await field.inputValue()).toBe('1234');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('56');
    expect(await field.inputValue()).toBe('56');
    expectClean(app);
  });

  it('may mark a part of a number with the mouse and overtype only that', async () => {
    const visited = await visit();
    const field = await enterTime(visited, chain);
    await field.dblclick();
    await visited.page.keyboard.type('7');
    expect(await field.inputValue()).toBe('7');
  });
});

/** The app where every frame comes late. */
async function openBusy() {
  const app = await openPage();
  await app.page.addInitScript(() => {
    const soon = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => window.setTimeout(() => soon(callback), 300);
  });
  await app.page.goto(inject('address'));
  return app;
}

/** Texts that are no time, and what is wrong with each. */
const REASONS = { ten: 'notNumber', '-3': 'atLeast', '1.2.3': 'notNumber', '1e12': 'atMost' } as const;

/** The ids of an element and of all that holds it. */
function idsAround(element: Locator): Promise<string[]> {
  return element.evaluate((inner) => {
    const found: string[] = [];
    for (let at: Element | null = inner; at !== null; at = at.parentElement) if (at.id) found.push(at.id);
    return found;
  });
}

/** The last of the descriptions that are read with a field: that of what is wrong. */
async function describedBy(field: Locator): Promise<string | undefined> {
  return (await field.getAttribute('aria-describedby'))?.split(' ').at(-1);
}

describe('a number that is none', () => {
  const chain = readExample('kitchens');
  it('is told at the field, and the chain stays as it was', async () => {
    const visited = await visit();
    const { screen, page } = visited;
    const field = await enterTime(visited, chain);
    for (const [text, reason] of Object.entries(REASONS)) {
      await field.click();
      await page.keyboard.press('ControlOrMeta+A');
      // Pasted: typed, it would be a number for a while.
      await page.keyboard.insertText(text);
      const [words = ''] = screen.t(`panel:entry.${reason}`, { bound: '|' }).split('|');
      const message = page.getByText(words);
      await message.waitFor();
      expect(await field.getAttribute('aria-invalid'), text).toBe('true');
      expect(await idsAround(message), 'read with the field').toContain(await describedBy(field));
      await expectPosition(screen, chain, chain.codp);
      await expectSound(visited, 'aside');
      expect(await screen.undo.isDisabled(), text).toBe(true);
      await screen.button(screen.t('panel:entry.restore', { value: '15 days' })).click();
      expect(await field.inputValue(), text).toBe('15');
      expect(await message.count(), text).toBe(0);
    }
  });

  it('nothing at all is told when the field is left, and nothing is zero', async () => {
    const visited = await visit();
    const field = await enterTime(visited, chain);
    await field.press('ControlOrMeta+A');
    await field.press('Delete');
    const message = visited.page.getByText(visited.screen.t('panel:entry.empty'));
    expect(await message.count()).toBe(0);
    await field.press('Tab');
    await message.waitFor();
    await expectPosition(visited.screen, chain, chain.codp);
    await expectSound(visited, 'aside');
  });
});

describe('a visit to a field', () => {
  const chain = readExample('kitchens');

  it('is one undo step, whatever was typed and stepped in it', async () => {
    const visited = await visit();
    const { screen, page } = visited;
    await enterTime(visited, chain);
    await overtype(visited, '5');
    await expectPosition(screen, withTime(chain, 5), chain.codp);
    await overtype(visited, '28');
    await page.keyboard.press('ArrowUp');
    await expectPosition(screen, withTime(chain, 29), chain.codp);
    await page.keyboard.press('Tab');
    await screen.undo.click();
    await expectPosition(screen, chain, chain.codp);
    expect(await screen.undo.isDisabled()).toBe(true);
    await expectSound(visited, 'aside');
  });

  it('is taken back by Escape, and the panel stays open', async () => {
    const visited = await visit();
    const field = await enterTime(visited, chain);
    await overtype(visited, '5');
    await expectPosition(visited.screen, withTime(chain, 5), chain.codp);
    await field.press('Escape');
    await expectPosition(visited.screen, chain, chain.codp);
    expect(await field.inputValue()).toBe('15');
    await field.press('Tab');
    expect(await visited.screen.undo.isDisabled()).toBe(true);
  });

  it('by a held button is one undo step', async () => {
    const visited = await visit();
    const { screen, page } = visited;
    const field = await enterTime(visited, chain);
    await field.press('Tab');
    const label = await field.evaluate((input) =>
      input instanceof HTMLInputElement ? input.labels?.[0]?.firstChild?.textContent : '',
    );
    const more = screen.button(screen.t('panel:control.increase', { label: label ?? '' }));
    await more.hover();
    await page.mouse.down();
    await expect.poll(async () => Number(await field.inputValue())).toBeGreaterThan(17);
    await page.mouse.up();
    await screen.undo.click();
    await expectPosition(screen, chain, chain.codp);
    expect(await screen.undo.isDisabled()).toBe(true);
  });

  it('has the browser’s own undo until it is left, and the document’s after', async () => {
    const visited = await visit();
    const { screen, page } = visited;
    await screen.closer.click();
    await expectPosition(screen, chain, 4);
    await screen.stage(nameIn(chain)).click();
    const name = screen.field(screen.t('panel:stage.name'));
    await name.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' and more');
    expect(await name.inputValue()).toBe('Panels and more');
    for (let press = 0; press < 9; press += 1) await page.keyboard.press('ControlOrMeta+Z');
    expect(await name.inputValue()).toBe('Panels');
    await expectPosition(screen, chain, 4);
    await screen.button(screen.t('panel:close')).click();
    await page.keyboard.press('ControlOrMeta+Z');
    await expectPosition(screen, chain, chain.codp);
  });
});
