import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatTime } from '../../src/i18n/format.ts';
import { PLAY } from '../../src/worker/protocol.ts';
import { readExample } from '../examples/readExample.ts';
import { positionAt } from '../support/buildChain.ts';
import { expectPosition } from '../support/expectPosition.ts';
import { layoutFaults } from '../support/layoutFaults.ts';
import { openChainIn } from '../support/openIn.ts';
import { type Screen, said } from '../support/screen.ts';
import { simulateAt } from '../support/simulateAt.ts';
import { readable } from '../support/texts.ts';
import { expectSound, PHONE, visit } from '../support/visit.ts';

const SHEET = '[data-sheet="beside"]';

/** One position is played in full, whatever the others are at. */
async function whenPlayed(screen: Screen): Promise<void> {
  const whole = readable(screen.t('beside:played', { replications: '20', orders: '' })).replace(/,.*/, '');
  await expect.poll(() => said(screen.page.locator(SHEET)), { timeout: 30_000 }).toContain(whole);
}

/** Tells how the simulation is doing, and leads to the comparison. */
const statusOf = ({ page, t }: Screen) =>
  page.getByRole('button', { name: new RegExp(`: ${t('stage:simulation.beside')}$`) });

const rowOf = (page: Page, name: string) =>
  page
    .locator(SHEET)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });

describe('formulas beside the simulation', { timeout: 120_000 }, () => {
  it('show each figure twice, with its interval, and say where and why they differ', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const { t } = screen;
    await statusOf(screen).click();
    await whenPlayed(screen);
    const kitchens = readExample('kitchens');
    const { leadTime } = simulateAt(kitchens, kitchens.codp, { ...PLAY }).position;
    const row = rowOf(page, t('explanation:name.leadTime_mean'));
    const told = await said(row);
    expect(told).toContain(readable(formatTime(positionAt(kitchens, kitchens.codp).leadTime.mean, 'day', 'en')));
    expect(told).toContain(readable(formatTime(leadTime.mean?.mean ?? null, 'day', 'en')));
    expect(told).toContain(`± ${Number(leadTime.mean?.halfWidth?.toPrecision(2))}`);
    const list = page.locator(SHEET).getByRole('list').first();
    await expect.poll(() => said(list)).toContain(readable(t('beside:why.surges')));
    // A figure of the table explains itself, and the comparison is there again afterwards.
    await row.getByRole('button').click();
    await page.locator('[data-sheet="explanation"]').waitFor();
    await page.keyboard.press('Escape');
    await expectSound(visited);
    expect(await layoutFaults(page)).toMatchObject({ sideways: 0 });
  });

  it('show the simulated lead times, and stock, backlog and work over time, with a table', async () => {
    const visited = await visit({ theme: 'dark' });
    const { page, screen } = visited;
    const { t } = screen;
    await page.keyboard.press('s');
    await whenPlayed(screen);
    const sheet = page.locator(SHEET);
    const bars = sheet.getByRole('img', { name: t('beside:leadTimes.chart') });
    await bars.locator('.recharts-area-area').nth(1).waitFor();
    for (const chart of ['stock', 'waiting', 'work'] as const) {
      const picture = sheet.getByRole('img', { name: t(`beside:time.${chart}`), exact: true });
      await picture.locator('.recharts-area-area').first().waitFor();
    }
    await sheet.getByRole('button', { name: t('beside:time.table'), exact: true }).click();
    expect(
      await sheet
        .getByRole('table', { name: t('beside:time.caption'), exact: true })
        .getByRole('row')
        .count(),
    ).toBe(13);
    await expectSound(visited);
  });

  it('follow the point and every edit, and tell nothing of what was before', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const { t } = screen;
    await page.keyboard.press('s');
    await whenPlayed(screen);
    const name = () => said(page.locator(SHEET).getByRole('heading', { level: 2 }));
    const before = await name();
    await page.keyboard.press('.');
    await expect.poll(name).not.toBe(before);
    await whenPlayed(screen);
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox', { name: t('actions:names.palette') }).waitFor();
    await page.keyboard.type(t('actions:names.editDemand'));
    await page.keyboard.press('Enter');
    const field = page.locator('[data-field="demand.mean"] input');
    await field.focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => said(page.locator(SHEET))).toContain(readable(t('beside:waiting')));
    await whenPlayed(screen);
    await expectSound(visited);
  });

  it('say of a stage that is too full that nothing settles, and show what piles up', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    await openChainIn(screen, {
      name: 'Full',
      stages: [
        { id: 'a', name: 'Full', kind: 'production', time: { mean: 1.2, cv: 1 }, servers: 1 },
        { id: 'b', name: 'Free', kind: 'delivery', time: { mean: 1, cv: 0 } },
      ],
      demand: { mean: 1 },
    });
    await page.keyboard.press('s');
    await expect.poll(() => said(page.locator(SHEET))).toContain(readable(screen.t('beside:overloaded')));
    const work = page.getByRole('img', { name: screen.t('beside:time.work'), exact: true });
    await work.locator('.recharts-area-area').last().waitFor();
    expect(await page.locator(SHEET).getByRole('table').count()).toBe(0);
    await expectSound(visited);
  });

  it('are there on a phone, in Dutch, and go away with the focus where it was', async () => {
    const visited = await visit({ ...PHONE, language: 'nl' });
    const { page, screen } = visited;
    const status = statusOf(screen);
    await status.click();
    await whenPlayed(screen);
    expect(await layoutFaults(page)).toMatchObject({ sideways: 0 });
    await expectSound(visited);
    await page.keyboard.press('Escape');
    expect(await page.locator(SHEET).count()).toBe(0);
    await expect.poll(() => status.evaluate((element) => element === document.activeElement)).toBe(true);
    await expectPosition(screen, readExample('kitchens', 'nl'), readExample('kitchens', 'nl').codp);
  });
});
