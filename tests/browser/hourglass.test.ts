import { describe, expect, it } from 'vitest';
import { readExample } from '../examples/readExample.ts';
import { expectPosition } from '../support/expectPosition.ts';
import { boundaryOf, middleOf, railPlace } from '../support/gestures.ts';
import { layoutFaults } from '../support/layoutFaults.ts';
import { expectSound, PHONE, visit } from '../support/visit.ts';

const kitchens = readExample('kitchens');

describe('the hourglass', () => {
  it('takes the place of the charts at one press, on their axis, with a sentence and a table', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const open = screen.button(screen.t('stage:action.hourglass'));
    await open.click();
    const picture = page.getByRole('img', { name: new RegExp(screen.t('stage:hourglass.title')) });
    await picture.waitFor();
    expect(await screen.chart('leadTime').count()).toBe(0);
    const told = await picture.getAttribute('aria-label');
    expect(told).toContain('120 kinds');
    expect(told).toContain('60,000');
    await page.getByText(screen.t('stage:hourglass.waist'), { exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(720);
    expect(await layoutFaults(page, 16)).toMatchObject({ overlaps: [], clipped: [], small: [], sideways: 0 });
    await expectSound(visited);
    // A click on it moves the point, as in the charts.
    const { y } = await middleOf(picture);
    await page.mouse.click((await railPlace(screen.point, 4)).x, y);
    await expectPosition(screen, kitchens, 4);
    await screen.button(screen.t('stage:hourglass.table')).click();
    const rows = page.getByRole('table', { name: screen.t('stage:hourglass.caption') }).getByRole('row');
    expect(await rows.count()).toBe(kitchens.stages.length);
    expect(await rows.nth(3).textContent()).toContain('120');
    expect(await rows.nth(3).getAttribute('aria-current')).toBe('true');
    await expectSound(visited);
    await open.click();
    await screen.chart('leadTime').waitFor();
    expect(await boundaryOf(screen.point)).toBe(4);
  });

  it('shows beside a broken line what modules spare', async () => {
    const { page, screen } = await visit();
    await screen.menuButton('examples').click();
    await screen.example('machine-builder').click();
    await expectPosition(screen, readExample('machine-builder'), 1);
    await screen.button(screen.t('stage:action.hourglass')).click();
    await page.getByText(/33 kinds, not 4,608/).waitFor();
  });

  it('is there on a phone, under a finger', async () => {
    const visited = await visit({ ...PHONE, language: 'nl' });
    const { page, screen } = visited;
    await screen.button(screen.t('stage:action.hourglass')).tap();
    await page.getByText(screen.t('stage:hourglass.waist'), { exact: true }).waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    expect(await layoutFaults(page)).toMatchObject({ overlaps: [], sideways: 0 });
    await expectSound(visited);
  });
});
