import { expect, it } from 'vitest';
import { quantile } from '../bench/measureTime.ts';
import { expectClean, openApp } from '../support/browser.ts';
import { measureDrag, slowDown } from '../support/measureChanges.ts';

// Generous, and tried again, because machines that run tests are busy, and that only ever makes a page slower. The bar
// proper is that of `npm run bench`.
const CEILING = 50;

it(`shows a change of position within ${CEILING} ms in half of all cases on a slow machine`, { retry: 2 }, async () => {
  const app = await openApp();
  await slowDown(app.page, 4);
  const times = await measureDrag(app.page, 60);
  expect(quantile(times, 0.5)).toBeLessThanOrEqual(CEILING);
  expectClean(app);
});
