import { describe, expect, it } from 'vitest';
import { formatFigure, formatMoney, formatPercent, formatTime } from '../../src/i18n/format.ts';
import { FIGURES } from '../../src/ui/figures/figureOf.ts';
import { readExample } from '../examples/readExample.ts';
import { positionAt } from '../support/buildChain.ts';
import { overloadFacts } from '../support/expectedScreen.ts';
import { expectPosition, stopsOf } from '../support/expectPosition.ts';
import { said } from '../support/screen.ts';
import { readable } from '../support/texts.ts';
import { expectSound, PHONE, type Visit, visit } from '../support/visit.ts';

const kitchens = readExample('kitchens');

describe('all figures', () => {
  /** The figure beside a label, as it is read. */
  const figureBeside = ({ page }: Visit, label: string) =>
    page.locator('dt').filter({ hasText: label }).first().locator('xpath=following-sibling::dd[1]');

  it('are one press away, on time and contacts first, and follow the point', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const { t } = screen;
    await screen.button(t('stage:action.details')).click();
    await page.getByRole('heading', { name: t('details:service.title') }).waitFor();
    const groups = await page
      .getByRole('complementary')
      .or(page.locator('[data-sheet=details]'))
      .getByRole('heading', { level: 3 })
      .allTextContents();
    expect(groups.slice(0, 2)).toEqual([t('details:service.title'), t('details:distribution.title')]);
    await page.getByRole('img', { name: t('details:distribution.chart') }).waitFor();
    const follows = async (codp: number) => {
      const { onTime, contacts, leadTime, cost } = positionAt(kitchens, codp);
      const expected = {
        [t('details:service.onTime')]: formatPercent(onTime, 'en'),
        [t('details:service.contacts')]: formatFigure(contacts, 'en'),
        [t('details:distribution.std')]: formatTime(leadTime.std, 'day', 'en'),
        [t('details:cost.missedMargin')]: formatMoney(cost.missedMargin, 'EUR', 'en'),
        [t('details:cost.total')]: formatMoney(cost.total, 'EUR', 'en'),
      };
      for (const [label, value] of Object.entries(expected)) {
        await expect.poll(() => said(figureBeside(visited, label)), { message: label }).toBe(readable(value));
      }
    };
    await follows(3);
    await expectSound(visited);
    await screen.point.press('ArrowRight');
    await follows(4);
    await page.getByRole('heading', { level: 2, name: new RegExp(t('common:position.ATO'), 'i') }).waitFor();
    await expectSound(visited);
  });

  it('are put away by Escape, and the focus returns to where they were asked for', async () => {
    const { page, screen } = await visit();
    const button = screen.button(screen.t('stage:action.details'));
    await button.focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: screen.t('details:service.title') });
    await heading.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => heading.count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('say why they are missing where a stage is too full, on a phone as well', async () => {
    const visited = await visit({ ...PHONE, language: 'nl' });
    const { page, screen } = visited;
    const paint = readExample('paint-mixing', 'nl');
    await screen.menuButton('more').tap();
    await screen.example('paint-mixing').tap();
    await expectPosition(screen, paint, paint.codp);
    await screen.point.press('Home');
    await screen.button(screen.t('stage:action.details')).tap();
    await expect.poll(() => said(figureBeside(visited, screen.t('details:service.onTime')))).toBe('—');
    const told = overloadFacts(paint, 1, 'nl').reduce(
      (words, hasText) => words.filter({ hasText }),
      page.locator('[data-sheet=details]').getByRole('paragraph'),
    );
    await expect.poll(() => told.count()).toBeGreaterThan(0);
    await expectSound(visited);
  });
});

describe('the table', () => {
  it('tells all positions, marks that of now, and has a sentence for every chart', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    await screen.button(screen.t('stage:action.table')).click();
    const table = page.getByRole('table', { name: screen.t('stage:table.caption') });
    await table.waitFor();
    const rows = table.getByRole('row');
    const stops = stopsOf(kitchens);
    expect(await rows.count()).toBe(1 + stops.length);
    for (const [index, codp] of stops.entries()) {
      const position = positionAt(kitchens, codp);
      const cells = (
        await rows
          .nth(index + 1)
          .getByRole('cell')
          .allTextContents()
      ).map(readable);
      expect(cells).toContain(readable(formatTime(position.leadTime.mean, 'day', 'en')));
      expect(cells).toContain(readable(formatMoney(position.cost.inventory, 'EUR', 'en')));
      expect(cells).toContain(readable(formatPercent(position.customization.level, 'en')));
    }
    for (const figure of FIGURES) {
      const name = (await screen.chart(figure).getAttribute('aria-label')) ?? '';
      const sentence = name.slice(screen.t(`stage:chart.${figure}`).length + 2);
      await page.getByRole('listitem').filter({ hasText: sentence }).waitFor();
    }
    await expectSound(visited);
  });
});

describe('a pinned baseline', () => {
  it('is what the figures are compared with, until it is unpinned; both can be undone', async () => {
    const visited = await visit();
    const { screen } = visited;
    const { t } = screen;
    const pin = visited.page.getByRole('button', { name: t('stage:action.pin') });
    const compared = () => said(screen.figure('leadTime').getByRole('paragraph').last());
    const difference = (from: number, to: number) =>
      (positionAt(kitchens, to).leadTime.mean ?? 0) - (positionAt(kitchens, from).leadTime.mean ?? 0);
    const faster = (from: number, to: number) => readable(formatTime(-difference(from, to), 'day', 'en'));
    await screen.closer.click();
    await expectPosition(screen, kitchens, 4);
    expect(await compared()).toContain(faster(3, 4));
    await pin.click();
    expect(await pin.getAttribute('aria-pressed')).toBe('true');
    await screen.closer.click();
    await expectPosition(screen, kitchens, 5);
    expect(await compared()).toContain(faster(4, 5));
    await expectSound(visited);
    await pin.click();
    await expect.poll(compared).toContain(faster(3, 5));
    await screen.undo.click();
    await expect.poll(compared).toContain(faster(4, 5));
    await screen.undo.click();
    await screen.undo.click();
    await expectPosition(screen, kitchens, 4);
    await expect.poll(compared).toContain(faster(3, 4));
    expect(await pin.getAttribute('aria-pressed')).toBe('false');
  });
});
