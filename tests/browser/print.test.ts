import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/state/examples.ts';
import { FIGURES } from '../../src/ui/figures/figureOf.ts';
import { readExample } from '../examples/readExample.ts';
import { expectPosition } from '../support/expectPosition.ts';
import { layoutFaults } from '../support/layoutFaults.ts';
import { expectSound, PHONE, visit } from '../support/visit.ts';

/** An A4 at 96 px to the inch. */
const A4 = { width: 794, height: 1123 };

/** How many pages the browser's own menu prints. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Looks at the sheet as at a page: what the browser lays out while it prints. */
async function lookAtPaper(page: Page): Promise<void> {
  await page.setViewportSize(A4);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.locator('[data-print=sheet]').waitFor();
}

async function lookAtScreen(page: Page, viewport: { width: number; height: number }): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  await page.setViewportSize(viewport);
}

/** The sheet is loaded a while after the page itself. */
async function sheetIsLoaded(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /PrintSheet[^/]*\.js$/.test(name)),
  );
}

describe.each(['nl', 'en'] as const)('printed in %s', (language) => {
  it('every example is one A4 with chain, figures, charts and assumptions, and nothing on it is cut or overlaid', async () => {
    const viewport = { width: 1280, height: 720 };
    const visited = await visit({ language, theme: 'dark', viewport });
    const { page, screen } = visited;
    const { t } = screen;
    await sheetIsLoaded(page);
    const faults: string[] = [];
    for (const name of EXAMPLES) {
      const chain = readExample(name, language);
      await screen.menuButton('examples').click();
      await screen.example(name).click();
      await expectPosition(screen, chain, chain.codp);
      const pages = await pagesOf(page);
      if (pages !== 1) faults.push(`${name}: ${pages} pages`);
      await lookAtPaper(page);
      const sheet = page.locator('[data-print=sheet]');
      for (const figure of FIGURES) {
        await sheet.getByRole('heading', { name: t(`stage:figure.${figure}`), exact: true }).waitFor();
        const bars = sheet.locator(`figure[data-figure=${figure}] svg rect`);
        if ((await bars.count()) < chain.stages.length) faults.push(`${name}: no bars for ${figure}`);
      }
      for (const { name: part } of [...chain.stages, ...chain.wishes]) {
        await sheet.getByRole('table').getByText(part).first().waitFor();
      }
      await sheet.getByText(t('print:assumptions')).waitFor();
      const controls = await page.locator(':is(button, input, select):visible:not([data-part=axis] *)').count();
      if (controls > 0) faults.push(`${name}: ${controls} controls`);
      const { overlaps, clipped } = await layoutFaults(page);
      faults.push(...[...overlaps, ...clipped].map((fault) => `${name}: ${fault}`));
      await lookAtScreen(page, viewport);
    }
    expect(faults).toEqual([]);
    expect(await page.locator('[data-print=sheet]').count()).toBe(0);
    await expectSound(visited);
  });
});

it('prints by key and from the menu on a phone too, light whatever the theme', async () => {
  const visited = await visit({
    ...PHONE,
    before: () => {
      localStorage.setItem('koop-lab.settings', JSON.stringify({ theme: 'dark' }));
      Object.defineProperty(window, 'print', { value: () => Object.assign(window, { printed: true }) });
    },
  });
  const { page, screen } = visited;
  await page.keyboard.press('Control+P');
  await page.waitForFunction(() => 'printed' in window);
  expect(await pagesOf(page)).toBe(1);
  await page.evaluate(() => Reflect.deleteProperty(window, 'printed'));
  await screen.menuButton('more').click();
  await page.getByRole('menuitem', { name: screen.t('actions:names.print') }).click();
  await page.waitForFunction(() => 'printed' in window);
  await lookAtPaper(page);
  const ground = await page.evaluate(() => {
    const sheet = document.querySelector('[data-print=sheet]');
    return sheet === null ? '' : getComputedStyle(sheet).backgroundColor;
  });
  expect(['oklch(1 0 0)', 'lab(100 0 0)', 'rgb(255, 255, 255)']).toContain(ground);
  await lookAtScreen(page, PHONE.viewport);
  await expectSound(visited);
});
