import { expect, it } from 'vitest';
import { axe } from '../support/axe.ts';
import { launchBrowser } from '../support/launchBrowser.ts';

it('launches a browser in which axe finds what is wrong', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent('<html lang="en"><title>Test</title><main><h1>Test</h1><input type="range"></main></html>');
  const found = await axe(page);
  await browser.close();
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^label: /);
});
