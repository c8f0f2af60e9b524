import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { FIGURES } from '../../src/ui/figures/figureOf.ts';
import { expectClean } from '../support/browser.ts';
import { railPlace } from '../support/gestures.ts';
import { type Area, inkShare } from '../support/inkShare.ts';
import { layoutFaults } from '../support/layoutFaults.ts';
import { expectSound, visit } from '../support/visit.ts';

async function areaOf(part: Locator): Promise<Area> {
  const box = await part.boundingBox();
  if (box === null) throw new Error(`not on the screen: ${part}`);
  return box;
}

/** What is drawn before a text of the legend. */
async function swatchBefore(words: Locator): Promise<Area> {
  return words.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents([...element.childNodes].findLast((node) => node instanceof Text) ?? element);
    const { left, top, height } = range.getBoundingClientRect();
    return { x: left - 24, y: top, width: 22, height };
  });
}

it('reduced motion: nothing on the page glides', async () => {
  const visited = await visit({ reducedMotion: true });
  const { page, screen } = visited;
  await screen.closer.click();
  await page.keyboard.press('Control+K');
  await page.getByRole('searchbox').waitFor();
  const gliding = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      const still = /^(0s(, )?)+$/;
      const isStill = still.test(transitionDuration) && (animationName === 'none' || still.test(animationDuration));
      return isStill ? [] : [`${element.tagName}.${element.className}`];
    }),
  );
  expect(gliding).toEqual([]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').waitFor({ state: 'detached' });
  await expectSound(visited);
});

it.each(['light', 'dark'] as const)('forced colours (%s): all that matters stays to be seen', async (theme) => {
  const { app, page, screen } = await visit({ theme });
  await page.emulateMedia({ forcedColors: 'active' });
  const at = await railPlace(screen.point, 3);
  const inks: Record<string, number> = {};
  const look = async (name: string, area: Area, least: number) => {
    const share = await inkShare(page, area);
    if (share < least) inks[name] = share;
  };
  await look('the triangle', { x: at.x - 22, y: at.y - 22, width: 44, height: 44 }, 0.15);
  for (const name of ['Sales', 'Panels']) await look(name, await areaOf(screen.stage(name)), 0.05);
  for (const figure of FIGURES) {
    const chart = await areaOf(screen.chart(figure));
    await look(`the chart of ${figure}`, chart, 0.02);
    await look(
      `the point’s line above the chart of ${figure}`,
      { x: at.x - 10, y: chart.y - 4, width: 20, height: 8 },
      0.05,
    );
  }
  for (const part of ['promised', 'waits', 'ahead', 'safety', 'specified'] as const) {
    const words = page.getByText(screen.t(`stage:chart.${part}`), { exact: true });
    await look(`the swatch of ${part}`, await swatchBefore(words), 0.01);
  }
  expect(inks, 'hardly drawn, with the share of it that stands out').toEqual({});
  // Not axe: it reads colours that the browser has replaced.
  expectClean(app);
});

it('forced colours: the palette shows which entry Enter would take', async () => {
  const { app, page } = await visit();
  await page.emulateMedia({ forcedColors: 'active' });
  await page.keyboard.press('Control+K');
  await page.getByRole('searchbox').fill('theme');
  const chosen = page.getByRole('menuitem').first();
  await page.locator('[role=menuitem][data-focused]').waitFor();
  const ground = (entry: Locator) => entry.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await ground(chosen)).not.toBe(await ground(page.getByRole('menuitem').nth(1)));
  expectClean(app);
});

it.each([
  { screen: 'a phone of 320 px', viewport: { width: 320, height: 640 }, scale: 1 },
  { screen: 'a laptop at 200 %', viewport: { width: 640, height: 360 }, scale: 2 },
])('on $screen the palette and the shortcuts are whole', async ({ viewport, scale }) => {
  const visited = await visit({ viewport, scale, language: 'nl' });
  const { page, screen } = visited;
  await page.keyboard.press('Control+K');
  await page.getByRole('searchbox').fill(screen.t('actions:names.shortcuts'));
  await page.getByRole('menuitem').first().waitFor();
  const found = await layoutFaults(page);
  await page.keyboard.press('Enter');
  const close = page.getByRole('dialog').getByRole('button', { name: screen.t('common:action.close') });
  await close.waitFor();
  const listed = await layoutFaults(page);
  expect([found.sideways, listed.sideways]).toEqual([0, 0]);
  const box = await areaOf(close);
  expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
  await close.click();
  await expectSound(visited);
});
