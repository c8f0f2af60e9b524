import { expect, inject, it } from 'vitest';
import { expectClean, openApp, openPage } from '../support/browser.ts';
import { isKept } from '../support/isKept.ts';
import { screenOf } from '../support/screen.ts';
import { walk } from '../support/walk.ts';

it('asks nothing of anywhere else, and is refused nothing by its own policy, on a walk through the whole app', async () => {
  const app = await openPage({ keepsOffline: true });
  const asked = new Set<string>();
  app.page.context().on('request', (request) => asked.add(new URL(request.url()).pathname));
  await app.page.goto(inject('address'));
  await isKept(app.page);
  await walk(screenOf(app.page, 'en'));
  // The service worker's requests are counted too.
  expect([...asked]).toContain('/examples/nl/machine-builder.koop.json');
  expectClean(app);
});

it('sends no form anywhere, and cannot be told that its files lie elsewhere', async () => {
  const { page } = await openApp();
  const refused = await page.evaluate(async () => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective));
    const base = Object.assign(document.createElement('base'), { href: 'http://127.0.0.1:9/' });
    document.head.append(base);
    const form = Object.assign(document.createElement('form'), { action: 'http://127.0.0.1:9/', method: 'post' });
    document.body.append(form);
    form.submit();
    const frame = Object.assign(document.createElement('iframe'), { src: 'http://127.0.0.1:9/' });
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return directives;
  });
  expect(refused.sort()).toEqual(['base-uri', 'form-action', 'frame-src']);
});
