import type { Page } from 'playwright-core';

/**
 * Watches a page for whatever should not happen on it.
 *
 * @param address  where the app is served; a request to anywhere else, by the page or by its service worker, is reported
 * @returns a list that grows, a line each
 */
export function watchPage(page: Page, address: string): readonly string[] {
  const errors: string[] = [];
  const { origin } = new URL(address);
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) errors.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`exception: ${error.stack ?? error.message}`));
  page.on('crash', () => errors.push('the page crashed'));
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) errors.push(`foreign request: ${url}`);
  });
  page.context().on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.status()}: ${response.url()}`);
  });
  return errors;
}
