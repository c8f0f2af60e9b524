import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readExample } from '../examples/readExample.ts';
import { expectClean, type OpenedApp, openApp, READY } from '../support/browser.ts';
import { expectPosition } from '../support/expectPosition.ts';
import { isKept } from '../support/isKept.ts';
import { screenOf } from '../support/screen.ts';
import { NEWER, type ServedCopy, serveCopy } from '../support/serveCopy.ts';
import { texts } from '../support/texts.ts';
import { watchPage } from '../support/watchPage.ts';

const t = texts('en');
const kitchens = readExample('kitchens');

/** The app as it stands in a browser that keeps it. */
async function keptApp(): Promise<{ app: OpenedApp; copy: ServedCopy }> {
  const copy = await serveCopy();
  const app = await openApp({ address: copy.address, keepsOffline: true });
  app.page.setDefaultTimeout(8_000);
  await isKept(app.page);
  return { app, copy };
}

const offerOn = (page: Page) => page.getByRole('status').getByText(t('common:notice.updateReady'), { exact: true });
const reloadOn = (page: Page) => page.getByRole('button', { name: t('common:action.reload'), exact: true });
const newer = (page: Page) => page.locator(`script[src*="${NEWER}"]`).first().waitFor({ state: 'attached' });
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

/** Marks the page, so that it shows when it is loaded anew. */
const mark = (page: Page) => page.evaluate(() => void document.documentElement.setAttribute('data-marked', ''));
const isMarked = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute('data-marked'));

it('offers a newer version, forces nothing, and loses nothing when it is taken', async () => {
  const { app, copy } = await keptApp();
  const { page } = app;
  const screen = screenOf(page, 'en');
  await mark(page);
  expect(await offerOn(page).count()).toBe(0);
  copy.release();
  await lookForUpdate(page);
  await offerOn(page).waitFor();
  await screen.closer.click();
  await expectPosition(screen, kitchens, kitchens.codp + 1);
  expect(await isMarked(page)).toBe(true);
  // Accepted within the moment in which autosave still rests.
  await reloadOn(page).click();
  await newer(page);
  await page.locator(READY).waitFor();
  expect(await isMarked(page)).toBe(false);
  await expectPosition(screen, kitchens, kitchens.codp + 1);
  expect(await offerOn(page).count()).toBe(0);
  expectClean(app);
});

it('offers it again to whoever opens the page without taking it', async () => {
  const { app, copy } = await keptApp();
  copy.release();
  await lookForUpdate(app.page);
  await offerOn(app.page).waitFor();
  await app.page.getByRole('button', { name: t('bar:dismiss'), exact: true }).click();
  await app.page.reload();
  await offerOn(app.page).waitFor();
  expect(await app.page.locator(`script[src*="${NEWER}"]`).count()).toBe(0);
  expectClean(app);
});

it('offers nothing while the point is being dragged', async () => {
  const { app, copy } = await keptApp();
  const { page } = app;
  const box = await page.locator(READY).boundingBox();
  if (box === null) throw new Error('the point must be on the screen');
  copy.release();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2, { steps: 4 });
  await lookForUpdate(page);
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
  expect(await offerOn(page).count()).toBe(0);
  await page.mouse.up();
  await offerOn(page).waitFor();
  expectClean(app);
});

it('leaves the other tabs as they are when one takes it, and loads them anew only for a part that is gone', async () => {
  const { app, copy } = await keptApp();
  const other = await app.page.context().newPage();
  other.setDefaultTimeout(8_000);
  const errors = watchPage(other, copy.address);
  await other.goto(`${copy.address}/`);
  await other.locator(READY).waitFor();
  await mark(other);
  copy.release();
  await lookForUpdate(app.page);
  await reloadOn(app.page).click();
  await newer(app.page);
  await offerOn(other).waitFor();
  expect(await isMarked(other)).toBe(true);
  expect(errors).toEqual([]);
  // What hosts let browsers keep may still serve; not every host does.
  await (await other.context().newCDPSession(other)).send('Network.clearBrowserCache');
  await screenOf(other, 'en').edit.click();
  await newer(other);
  await screenOf(other, 'en').button(t('panel:close')).waitFor();
});
