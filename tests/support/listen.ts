import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** What a screen reader has been given to say, in order. */
    spoken?: string[];
  }
}

/**
 * Listens to what the page says aloud: every text that comes into a live region.
 *
 * @returns what has been said so far
 */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const spoken: string[] = [];
    window.spoken = spoken;
    const regions = '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log]';
    const observer = new MutationObserver((changes) => {
      const changed = new Set<Element>();
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(regions);
        if (region) changed.add(region);
      }
      for (const region of changed) if (region.textContent) spoken.push(region.textContent.replace(/\s+/g, ' '));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => window.spoken ?? []);
}
