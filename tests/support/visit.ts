import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axe } from './axe.ts';
import { expectClean, type OpenAppOptions, type OpenedApp, openApp } from './browser.ts';
import { type Screen, screenOf } from './screen.ts';

/** The page on a phone, under a finger. */
export const PHONE = { viewport: { width: 390, height: 844 }, touch: true } as const;

export interface Visit {
  readonly app: OpenedApp;
  readonly page: Page;
  readonly screen: Screen;
}

/** Opens the app in a fresh profile, as somebody who reads its language. */
export async function visit(options: OpenAppOptions = {}): Promise<Visit> {
  const app = await openApp(options);
  // What a person waits for is there at once; a test that waits in vain should say so soon.
  app.page.setDefaultTimeout(8_000);
  return { app, page: app.page, screen: screenOf(app.page, options.language ?? 'en') };
}

/** Fails when axe finds anything, or when anything went wrong since the page was opened. */
export async function expectSound({ app, page }: Visit, within?: string): Promise<void> {
  expect(await axe(page, within)).toEqual([]);
  expectClean(app);
}
