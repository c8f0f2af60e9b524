import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { watchPage } from './watchPage.ts';

export interface OpenAppOptions {
  /** Where the app is served, without a slash at the end; as `npm start` serves it when left out. */
  readonly address?: string;
  /** What follows the address: a query or a fragment. */
  readonly at?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What the browser asks for; the app's own setting starts from it. */
  readonly language?: 'nl' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly touch?: boolean;
  readonly reducedMotion?: boolean;
  /** Device pixels to one of the page: 2 is a page magnified to 200 %, or a fine screen. */
  readonly scale?: number;
  /**
   * With the service worker, which at its first visit fetches the whole app: more work than most tests do. Without it the
   * page is in a browser that has no such thing.
   */
  readonly keepsOffline?: boolean;
  /** Runs in the page before anything of the app, to make a browser out of this one that lacks something. */
  readonly before?: () => void;
}

export interface OpenedApp {
  readonly page: Page;
  /** Whatever went wrong so far, a line each: warnings and errors in the console, exceptions, foreign requests. */
  readonly errors: readonly string[];
}

/** How the page says that its first screen can be used: the decoupling point is there. */
export const READY = 'input[type=range]';

let launched: Promise<Browser> | undefined;

afterAll(async () => {
  const browser = await launched;
  launched = undefined;
  await browser?.close();
});

/**
 * Opens the built app in a fresh profile (nothing stored yet), and waits until its first screen can be used. What is
 * opened within a test is closed with it; what is opened in `beforeAll`, at the end of the file.
 */
export async function openApp(options: OpenAppOptions = {}): Promise<OpenedApp> {
  const opened = await openPage(options);
  await opened.page.goto(`${options.address ?? inject('address')}/${options.at ?? ''}`);
  await opened.page.locator(READY).first().waitFor({ state: 'attached' });
  return opened;
}

/** A page in a fresh profile, watched, before it goes anywhere. */
export async function openPage(options: OpenAppOptions = {}): Promise<OpenedApp> {
  launched ??= launchBrowser();
  const browser = await launched;
  const context = await browser.newContext(contextOptions(options));
  closeWithTest(() => context.close());
  const page = await context.newPage();
  if (!options.keepsOffline) {
    await page.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  }
  if (options.before !== undefined) await page.addInitScript(options.before);
  return { page, errors: watchPage(page, options.address ?? inject('address')) };
}

function contextOptions(options: OpenAppOptions): BrowserContextOptions {
  const { viewport = { width: 1280, height: 720 }, language = 'en', theme = 'light', touch = false } = options;
  return {
    viewport,
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    colorScheme: theme,
    hasTouch: touch,
    isMobile: touch && viewport.width < 600,
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    deviceScaleFactor: options.scale ?? 1,
    acceptDownloads: true,
  };
}

function closeWithTest(close: () => Promise<void>): void {
  try {
    onTestFinished(close);
  } catch {
    // Outside a test there is none to end with; the browser's end closes it.
  }
}

/** Fails when anything went wrong since the app was opened. */
export function expectClean({ errors }: OpenedApp): void {
  expect(errors).toEqual([]);
}
