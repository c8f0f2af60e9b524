import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { builtFolder } from '../../src/launch/paths.mjs';
import { expectClean, openPage, READY } from '../support/browser.ts';

/** All JavaScript that is asked for before the first screen can be used, gzipped [bytes]. */
const BUDGET = 260_000;

it.each(['en', 'nl'] as const)(
  'asks for at most 260 KB of JavaScript before the first screen in %s',
  async (language) => {
    const app = await openPage({ language, keepsOffline: true });
    const scripts: string[] = [];
    let isReady = false;
    app.page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      // By name too: what is preloaded is asked for as a resource of no kind.
      if (!isReady && (request.resourceType() === 'script' || /\.m?js$/.test(pathname))) scripts.push(pathname);
    });
    await app.page.goto(inject('address'));
    await app.page.locator(READY).waitFor({ state: 'visible' });
    isReady = true;
    const sizes = [...new Set(scripts)].map((path) => ({ path, bytes: gzippedSize(path) }));
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(sizes.length).toBeGreaterThan(0);
    expect(total, JSON.stringify(sizes, null, 2)).toBeLessThanOrEqual(BUDGET);
    console.log(
      `First load (${language}): ${(total / 1000).toFixed(1)} KB of JavaScript, gzipped, of ${BUDGET / 1000} KB`,
    );
    expectClean(app);
  },
);

function gzippedSize(path: string): number {
  return gzipSync(readFileSync(join(builtFolder, path)), { level: 9 }).length;
}
