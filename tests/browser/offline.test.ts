import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { builtFolder, MARKER } from '../../src/launch/paths.mjs';
import { readExample } from '../examples/readExample.ts';
import { expectClean, openApp, READY } from '../support/browser.ts';
import { expectPosition } from '../support/expectPosition.ts';
import { isKept } from '../support/isKept.ts';
import { screenOf } from '../support/screen.ts';
import { serveCopy } from '../support/serveCopy.ts';
import { walk } from '../support/walk.ts';

const kitchens = readExample('kitchens');

it.each(['/', '/some/folder/'])('works without a network after one visit, served under %s', async (under) => {
  const { address, close } = await serveCopy(under);
  const app = await openApp({ address, keepsOffline: true });
  const screen = screenOf(app.page, 'en');
  await isKept(app.page);
  await app.page.context().setOffline(true);
  await close();
  // Also before the page has ever been reloaded.
  await screen.closer.click();
  await expectPosition(screen, kitchens, kitchens.codp + 1);
  await screen.saveState('saved').waitFor();
  await app.page.reload();
  await expectPosition(screen, kitchens, kitchens.codp + 1);
  await screen.undo.waitFor();
  await screen.further.click();
  await walk(screen);
  await app.page.reload();
  await app.page.locator(READY).waitFor();
  expect(await app.page.evaluate(() => document.documentElement.lang)).toBe('nl');
  expectClean(app);
});

it('goes on with the first visit without a network', async () => {
  const { address, close } = await serveCopy();
  const app = await openApp({ address, keepsOffline: true });
  await isKept(app.page);
  await app.page.context().setOffline(true);
  await close();
  await walk(screenOf(app.page, 'en'));
  expectClean(app);
});

it('opens without a network whatever query follows its address', async () => {
  const { address, close } = await serveCopy();
  const app = await openApp({ address, keepsOffline: true });
  await isKept(app.page);
  await close();
  await app.page.goto(`${address}/?text=keys#fragment`);
  await app.page.getByText('stage:point.hint', { exact: false }).or(app.page.locator(READY)).first().waitFor();
  await app.page.goto(`${address}/index.html`);
  await app.page.locator(READY).waitFor();
  expectClean(app);
});

it('keeps every file of the build but what is for others', () => {
  const files = readdirSync(builtFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(builtFolder.length + 1)
        .replaceAll('\\', '/'),
    );
  const worker = readFileSync(join(builtFolder, 'sw.js'), 'utf8');
  const kept = [...worker.matchAll(/\{url:"([^"]+)"/g)].map(([, path]) => path);
  const others = ['sw.js', MARKER, 'koop-chain.schema.json', 'koop-workspace.schema.json'];
  expect(kept.toSorted()).toEqual(files.filter((path) => !others.includes(path)).toSorted());
});

it('can be installed: its manifest and icons are as they say', async () => {
  const { page } = await openApp({ keepsOffline: true });
  const session = await page.context().newCDPSession(page);
  const { errors, data = '' } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // The profile of a test is a private window.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const { icons, theme_color } = JSON.parse(data);
  expect(await page.locator(`meta[name=theme-color][content="${theme_color}"]`).count()).toBe(1);
  const pictures = icons.filter(({ type }: { type: string }) => type === 'image/png');
  expect(pictures).toHaveLength(3);
  for (const { src, sizes } of pictures) expect(await sizeOf(src), src).toBe(sizes);
  expect(await sizeOf('./apple-touch-icon.png')).toBe('180x180');

  function sizeOf(src: string): Promise<string> {
    return page.evaluate(async (address) => {
      const image = Object.assign(new Image(), { src: address });
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
  }
});

it.each(['', 'index.html', 'sw.js', 'manifest.webmanifest'])('is asked for anew each time: /%s', async (path) => {
  const response = await fetch(`${inject('address')}/${path}`);
  expect(response.ok).toBe(true);
  expect(response.headers.get('cache-control')).toBe('no-cache');
});
