import type { Page } from 'playwright-core';

/** A page with nothing but a range of some positions: what no page with one can be quicker than. */
export async function openFloor(page: Page, positions: number): Promise<void> {
  await page.setContent(
    `<!doctype html><title>Floor</title><input type="range" aria-label="Floor" min="0" max="${positions}" style="width: 90vw">`,
  );
}
