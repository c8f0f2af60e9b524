import { inject } from 'vitest';
import { READY } from './browser.ts';
import { screenOf } from './screen.ts';
import type { Visit } from './visit.ts';
import { watchPage } from './watchPage.ts';

/** Opens the app once more, in another tab of the same browser. */
export async function secondTab({ page: first, screen: { language } }: Visit): Promise<Visit> {
  const page = await first.context().newPage();
  page.setDefaultTimeout(8_000);
  const errors = watchPage(page, inject('address'));
  await page.goto(inject('address'));
  await page.locator(READY).first().waitFor({ state: 'attached' });
  return { app: { page, errors }, page, screen: screenOf(page, language) };
}
