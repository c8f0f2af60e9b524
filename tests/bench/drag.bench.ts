import type { Browser, Page } from 'playwright-core';
import { buildWhenStale } from '../../src/launch/build.mjs';
import { serve } from '../../src/launch/serve.mjs';
import { openFloor } from '../support/floorPage.ts';
import { launchBrowser } from '../support/launchBrowser.ts';
import { measureDrag, measureKey, slowDown } from '../support/measureChanges.ts';
import { summarise } from './measureTime.ts';
import { report } from './report.ts';

/*
 * How long a change takes until it is on the screen of a machine four times slower than this one, beside a page with
 * nothing but a range input in the same run. `--quick` makes fewer changes.
 */

const changes = process.argv.includes('--quick') ? 40 : 400;
const SLOWER = 4;

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' });
  await slowDown(page, SLOWER);
  return page;
}

async function floorTimes(browser: Browser): Promise<number[]> {
  const page = await openPage(browser);
  await openFloor(page, 7);
  return measureDrag(page, changes);
}

async function appTimes(browser: Browser, address: string): Promise<{ drag: number[]; edit: number[] }> {
  const page = await openPage(browser);
  await page.goto(address);
  await page.locator('input[type=range]').waitFor({ state: 'visible' });
  const drag = await measureDrag(page, changes);
  await page.getByRole('button', { name: /^Panels/ }).click();
  await page.locator('[data-field="stage.time.mean"] input').focus();
  return { drag, edit: await measureKey(page, 'ArrowUp', changes / 2) };
}

await buildWhenStale();
const { address, close } = await serve();
const browser = await launchBrowser();
try {
  const floor = await floorTimes(browser);
  const { drag, edit } = await appTimes(browser, address);
  report(`Until a change is on the screen, at ${SLOWER}× CPU slow-down`, [
    { name: 'baseline: a page with nothing but a range input', times: summarise(floor) },
    { name: 'the decoupling point moved by one', times: summarise(drag), medianBar: 16.7, p95Bar: 33 },
    { name: 'a number edited, everything redrawn', times: summarise(edit), p95Bar: 100 },
  ]);
} finally {
  await browser.close();
  await close();
}
