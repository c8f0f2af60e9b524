import type axeCore from 'axe-core';
import { source } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    readonly axe: typeof axeCore;
  }
}

/**
 * What axe finds against WCAG 2.2 AA and its own best practices.
 *
 * @param within  CSS selector of the part to look at; the whole page without
 * @returns a line a violation: rule, what is wrong, and where
 */
export async function axe(page: Page, within = 'html'): Promise<string[]> {
  // Evaluated, not added as a script: the page's own policy lets no foreign script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const violations = await page.evaluate(async (selector) => {
    const results = await window.axe.run(selector, { resultTypes: ['violations'] });
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      at: nodes.map(({ target }) => target.join(' ')),
    }));
  }, within);
  return violations.map(({ id, help, at }) => `${id}: ${help} (${at.join('; ')})`);
}
