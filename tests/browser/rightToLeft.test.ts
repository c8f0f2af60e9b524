import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readExample } from '../examples/readExample.ts';
import { layoutFaults } from '../support/layoutFaults.ts';
import { expectSound, PHONE, visit } from '../support/visit.ts';

/** Controls that can be seen of which a part lies beside the window, each by its name. */
async function cutControls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, a[href], [role=menuitem], [role=menuitemradio]')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .flatMap((control) => {
        const { left, right, width } = control.getBoundingClientRect();
        const isIn = width <= 1 || (left >= -1 && right <= window.innerWidth + 1);
        return isIn ? [] : [`${control.getAttribute('aria-label') ?? control.textContent}: ${left}…${right}`];
      }),
  );
}

it.each([
  { screen: 'a projector', options: { viewport: { width: 1280, height: 720 } }, menu: 'view' },
  { screen: 'a phone', options: PHONE, menu: 'more' },
] as const)(
  'on $screen, read from right to left: no control is cut, and the chain still runs to the right',
  async ({ options, menu }) => {
    const visited = await visit(options);
    const { page, screen } = visited;
    const faults: string[] = [];
    const look = async (what: string) => {
      const { sideways } = await layoutFaults(page);
      const cut = await cutControls(page);
      faults.push(...[...cut, ...(sideways > 0 ? [`${sideways} px`] : [])].map((fault) => `${what}: ${fault}`));
    };
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await look('the page');
    expect((await layoutFaults(page)).clipped).toEqual([]);
    const places = await Promise.all(
      readExample('kitchens').stages.map(async ({ name }) => (await screen.stage(name).boundingBox())?.x ?? Number.NaN),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    const before = (await screen.point.inputValue()) ?? '';
    await screen.closer.click();
    await expect.poll(() => screen.point.inputValue()).toBe(String(Number(before) + 1));
    await screen.edit.click();
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
    await look('the panel');
    await screen.edit.click();
    await screen.menuButton(menu).click();
    await page.getByRole('menuitem', { name: screen.t('actions:names.shortcuts') }).waitFor();
    await look('the menu');
    await page.getByRole('menuitem', { name: screen.t('actions:names.shortcuts') }).click();
    await page.getByRole('dialog').waitFor();
    await look('the shortcuts');
    expect(faults).toEqual([]);
    await expectSound(visited);
  },
);
