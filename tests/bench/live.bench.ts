import type { Browser, Page } from 'playwright-core';
import { buildWhenStale } from '../../src/launch/build.mjs';
import { serve } from '../../src/launch/serve.mjs';
import { launchBrowser } from '../support/launchBrowser.ts';
import { slowDown } from '../support/measureChanges.ts';
import { measureFrames } from '../support/measureFrames.ts';
import { openChainIn } from '../support/openIn.ts';
import { screenOf } from '../support/screen.ts';
import { quantile, summarise } from './measureTime.ts';
import { report } from './report.ts';

/*
 * The live view with five hundred moving units on a machine four times slower than this one, beside an empty page in the
 * same run. `--quick` watches fewer frames.
 */

const frames = process.argv.includes('--quick') ? 120 : 900;
const SLOWER = 4;
/** An interval beyond this is a frame that was missed [ms]. */
const SMOOTH = 17.5;
const MARKS = 500;

/**
 * Five delays of a hundred orders each. Taking the order is a little too much work: what comes after it is unknown to the
 * formulas, and what is unknown is drawn in full.
 */
const busy = {
  name: 'Five hundred',
  stages: [
    { id: 'first', name: 'Taking orders', nature: 'order', time: { mean: 1, cv: 0 }, servers: 10 },
    ...[1, 2, 3, 4, 5].map((number) => ({
      id: `d${number}`,
      name: `Delay ${number}`,
      time: { mean: 10, cv: 0.3 },
      supply: 'parallel',
      lot: 1_000,
    })),
  ],
  demand: { mean: 10.5 },
};

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' });
  await slowDown(page, SLOWER);
  return page;
}

async function floorFrames(browser: Browser) {
  const page = await openPage(browser);
  await page.setContent('<!doctype html><title>nothing</title>');
  return measureFrames(page, frames);
}

declare global {
  /** When each picture was drawn [ms]. */
  var drawn: number[];
}

/** Listens to what the painter, who works in a thread of its own, has to say. */
function listenToPainter(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    globalThis.drawn = [];
    globalThis.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener('message', ({ data }) => {
          if (data === 'drawn') globalThis.drawn.push(performance.now());
        });
      }
    };
  });
}

async function liveFrames(browser: Browser, address: string) {
  const page = await openPage(browser);
  await listenToPainter(page);
  await page.goto(address);
  const screen = screenOf(page, 'en');
  await screen.point.waitFor({ state: 'visible' });
  await openChainIn(screen, busy);
  await screen.button(screen.t('stage:action.live')).click();
  await screen.button(screen.t('live:play')).click();
  await page.waitForTimeout(12_000);
  const before = await page.evaluate(() => globalThis.drawn.length);
  const measured = await measureFrames(page, frames);
  const pictures = (await page.evaluate(() => globalThis.drawn.length)) - before;
  await screen.button(screen.t('live:pause')).click();
  const told = await page.locator('[aria-live]').filter({ hasText: 'orders in the chain' }).textContent();
  return { ...measured, pictures, orders: Number(/: ([\d,]+) orders/.exec(told ?? '')?.[1]?.replace(',', '')) };
}

await buildWhenStale();
const { address, close } = await serve();
const browser = await launchBrowser();
try {
  const floor = await floorFrames(browser);
  const live = await liveFrames(browser, address);
  report(`Main-thread time of a frame, at ${SLOWER}× CPU slow-down, with ${live.orders} orders in the chain`, [
    { name: 'baseline: an empty page', times: summarise(floor.work) },
    { name: 'the live view while it plays', times: summarise(live.work), p95Bar: 12 },
  ]);
  const smooth = (intervals: readonly number[]) =>
    intervals.filter((interval) => interval <= SMOOTH).length / intervals.length;
  const share = smooth(live.intervals);
  console.log(
    `Frames within ${SMOOTH} ms: ${(100 * share).toFixed(1)} % (empty page ${(100 * smooth(floor.intervals)).toFixed(1)} %,` +
      ` p95 ${quantile(live.intervals, 0.95).toFixed(1)} ms)   ≥ 95 %: ${share >= 0.95 ? 'yes' : 'NO'};` +
      ` pictures drawn in ${frames} frames: ${live.pictures};` +
      ` at least ${MARKS} in the chain: ${live.orders >= MARKS ? 'yes' : 'NO'}`,
  );
} finally {
  await browser.close();
  await close();
}
