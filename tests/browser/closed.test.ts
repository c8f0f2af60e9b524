import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { expectClean, openApp } from '../support/browser.ts';

/** Somewhere that can be reached, and counts who comes. */
async function elsewhere(): Promise<{ host: string; visits: () => number }> {
  let visits = 0;
  const server = createServer((socket) => {
    visits += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return { host: `127.0.0.1:${address.port}`, visits: () => visits };
}

it('cannot send anything anywhere, whatever runs in it', async () => {
  const { host, visits } = await elsewhere();
  const { page } = await openApp();
  const refused = await page.evaluate(async (target) => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective));
    const failed = (element: HTMLElement) =>
      new Promise((resolve) => {
        element.addEventListener('error', resolve);
        document.body.append(element);
      });
    await fetch(`http://${target}/`).catch(() => {});
    navigator.sendBeacon(`http://${target}/`, 'data');
    try {
      new WebSocket(`ws://${target}/`);
    } catch {
      // Some browsers throw, some only report.
    }
    await failed(Object.assign(new Image(), { src: `http://${target}/pixel.gif` }));
    await failed(Object.assign(document.createElement('script'), { src: `http://${target}/script.js` }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    return directives;
  }, host);
  expect(refused.sort()).toEqual(['connect-src', 'connect-src', 'connect-src', 'img-src', 'script-src-elem']);
  expect(visits()).toBe(0);
  // The counter counts: what the page's policy does not hold back arrives.
  await page.goto(`http://${host}/`).catch(() => {});
  expect(visits()).toBeGreaterThan(0);
});

it('asks for nothing but its own files from the first request on', async () => {
  const app = await openApp();
  await app.page.waitForLoadState('networkidle');
  expectClean(app);
});
