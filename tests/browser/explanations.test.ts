import { describe, expect, it } from 'vitest';
import { stockPlans } from '../../src/engine/analytic/stockPlan.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { textKeyOf } from '../../src/i18n/explanationTexts.ts';
import { formatCount, formatMoney, formatPercent, formatTime } from '../../src/i18n/format.ts';
import { formatPrecise } from '../../src/i18n/formatPrecise.ts';
import type { FIGURES } from '../../src/ui/figures/figureOf.ts';
import { readExample } from '../examples/readExample.ts';
import { positionAt } from '../support/buildChain.ts';
import { expectPosition } from '../support/expectPosition.ts';
import { boundaryOf, railPlace } from '../support/gestures.ts';
import { said } from '../support/screen.ts';
import { readable } from '../support/texts.ts';
import { expectSound, PHONE, type Visit, visit } from '../support/visit.ts';

const SHEET = '[data-sheet=explanation]';

const result = ({ page }: Visit) => page.locator(`${SHEET} [data-part=result]`);

/** The numbers of the last formula at the top of the sheet: those filled in, and what comes of them. */
const numbers = ({ page }: Visit) =>
  page
    .locator(`${SHEET} math[displaystyle]`)
    .nth(1)
    .evaluate((formula) => [...formula.querySelectorAll('mn')].map(({ textContent }) => textContent));

/** By Escape, once the sheet has the focus. */
async function putAway({ page }: Visit): Promise<void> {
  const sheet = page.locator(SHEET);
  await expect.poll(() => sheet.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => sheet.count()).toBe(0);
}

describe.each(['en', 'nl'] as const)('an explanation in %s', (language) => {
  const kitchens = readExample('kitchens', language);

  it('of each large figure is one press away, with the numbers of this chain, and follows point and edit', async () => {
    const visited = await visit({ language });
    const { page, screen } = visited;
    const { t } = screen;
    const why = (figure: (typeof FIGURES)[number]) =>
      screen
        .figure(figure)
        .getByRole('button', { name: t('common:why.about', { about: t(`stage:figure.${figure}`) }) });
    const { leadTime, cost, customization } = positionAt(kitchens, 3);
    await why('customization').click();
    await expect.poll(() => said(result(visited))).toBe(readable(formatPercent(customization.level, language)));
    await putAway(visited);
    await why('inventory').click();
    await expect.poll(() => said(result(visited))).toBe(readable(formatMoney(cost.inventory, 'EUR', language)));
    const parts = [cost.safety, cost.wip, cost.obsolescence, cost.inventory].map((part) =>
      formatPrecise(part ?? 0, language),
    );
    await expect.poll(() => numbers(visited)).toEqual(expect.arrayContaining(parts));
    await putAway(visited);
    await why('leadTime').click();
    await expect.poll(() => said(result(visited))).toBe(readable(formatTime(leadTime.mean, 'day', language)));
    await expect.poll(() => numbers(visited)).toContain(formatPrecise(leadTime.mean ?? 0, language));
    await expectSound(visited);
    await screen.point.press('ArrowRight');
    const moved = positionAt(kitchens, 4).leadTime.mean;
    await expect.poll(() => said(result(visited))).toBe(readable(formatTime(moved, 'day', language)));
    const [first] = kitchens.stages;
    await screen.stage(first?.name ?? '').click();
    await screen.field(t(`panel:stage.mean.${first?.nature ?? 'material'}`)).fill('9');
    await page.keyboard.press('Enter');
    const longer = (moved ?? 0) - (first?.time.mean ?? 0) + 9;
    await expect.poll(() => said(result(visited))).toBe(readable(formatTime(longer, 'day', language)));
    await expect.poll(() => numbers(visited)).toContain(formatPrecise(longer, language));
  });
});

describe('a number that is drawn in the chain', () => {
  it('is explained by one press on it, on the big screen', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const { t } = screen;
    const kitchens = readExample('kitchens', 'en');
    const why = (about: string) => page.getByRole('button', { name: t('common:why.about', { about }) });
    await why(t('stage:stock.aboutItems')).click();
    await expect.poll(() => said(result(visited))).toBe('375');
    await putAway(visited);
    const [installation] = kitchens.stages.slice(-1);
    const load = positionAt(kitchens, 3).stages.at(-1)?.utilisation ?? 0;
    const loads = page.getByRole('list', { name: t('stage:block.loads') }).getByRole('button');
    await loads.and(page.getByRole('button', { name: new RegExp(installation?.name ?? '') })).click();
    await expect.poll(() => said(result(visited))).toBe(readable(formatPercent(load, 'en')));
    await putAway(visited);
    await why(t('stage:figure.tied')).click();
    const { tiedUp } = positionAt(kitchens, 3);
    await expect.poll(() => said(result(visited))).toBe(readable(formatMoney(tiedUp, 'EUR', 'en')));
    await expectSound(visited);
  });

  it('is explained where other stocks are placed, the cost of all and what each covers', async () => {
    const visited = await visit({ language: 'nl', viewport: { width: 1920, height: 1080 } });
    const { page, screen } = visited;
    const { t } = screen;
    await screen.point.press('End');
    await screen.button(t('stage:stocks.open')).click();
    await page.getByRole('switch', { name: t('panel:stocks.placed') }).press('Space');
    const chain: Chain = { ...readExample('kitchens', 'nl'), stockPoints: 'best' };
    const plan = stockPlans(chain)[chain.stages.length];
    const why = (about: string) => page.getByRole('button', { name: t('common:why.about', { about }), exact: true });
    await why(t('panel:stocks.costName')).click();
    await expect.poll(() => said(result(visited))).toBe(readable(formatMoney(plan?.cost ?? null, 'EUR', 'nl')));
    for (const { id, holdsStock, figures } of plan?.stages ?? []) {
      const stage = chain.stages.find((one) => one.id === id)?.name ?? '';
      await why(t('stage:stocks.after', { stage })).click();
      const told = holdsStock
        ? formatMoney(figures?.cost ?? null, 'EUR', 'nl')
        : formatTime(figures?.serviceTime ?? null, 'day', 'nl');
      await expect.poll(() => said(result(visited)), { message: stage }).toBe(readable(told));
    }
    const [held] = positionAt(chain, chain.stages.length).stocks.slice(1);
    const after = chain.stages.find(({ id }) => id === held?.stage)?.name ?? '';
    await screen.button(t('panel:close')).click();
    await page
      .getByRole('button', { name: new RegExp(t('stage:stock.platform', { stage: after, items: '' })) })
      .click();
    await expect.poll(() => said(result(visited))).toBe(readable(formatCount(held?.items ?? 0, 'nl')));
    await expectSound(visited);
  });

  it('moves aside with the point, and leaves the stops of the rail to be clicked', async () => {
    const { page, screen } = await visit();
    for (const boundary of [5, 4, 3, 2]) {
      const { x } = await railPlace(screen.point, boundary);
      const { y = 0, height = 0 } = (await screen.point.boundingBox()) ?? {};
      await page.mouse.click(x, y + height * 0.75);
      await expect.poll(() => boundaryOf(screen.point)).toBe(boundary);
    }
    expect(await page.locator(SHEET).count()).toBe(0);
  });

  it('is explained by one press on a phone too, where loads stand in the list', async () => {
    const visited = await visit({ ...PHONE, language: 'nl' });
    const { page, screen } = visited;
    const { t } = screen;
    await screen.point.press('ArrowRight');
    await page.getByRole('button', { name: t('common:why.about', { about: t('stage:stock.aboutItems') }) }).tap();
    await expect.poll(() => said(result(visited))).toBe('120');
    await putAway(visited);
    const [installation] = readExample('kitchens', 'nl').stages.slice(-1);
    const about = t('stage:block.load', { stage: installation?.name ?? '' });
    await page.getByRole('button', { name: new RegExp(`${about}$`) }).tap();
    await expect.poll(() => said(result(visited))).toBe('88,9%');
    await expectSound(visited);
  });
});

describe('every figure in the sheet of all figures', () => {
  it('is explained by pressing it, and the explanation has that figure', { timeout: 120_000 }, async () => {
    const visited = await visit();
    const { page, screen } = visited;
    await screen.button(screen.t('stage:action.details')).click();
    await page.getByRole('heading', { name: screen.t('details:service.title') }).waitFor();
    const figures = await page.locator('[data-sheet=details] :is(dd, td) button').all();
    expect(figures.length).toBeGreaterThan(50);
    for (const figure of figures) {
      await figure.evaluate((button) => (button instanceof HTMLElement ? button.click() : null));
      const shown = await said(figure);
      await expect.poll(() => said(result(visited)), { message: shown }).toContain(shown);
    }
    const mute = await page.locator('[data-sheet=details] dd:not(:has(button))').allTextContents();
    expect(mute.filter((text) => text.length < 20 && /^[€$\d—]/.test(text))).toEqual([]);
  });

  it('opens step by step down to the inputs, and each step by itself, with a way back', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const { t } = screen;
    await screen.button(t('stage:action.details')).click();
    const wait = page.locator('[data-sheet=details] tr').filter({ hasText: 'Installation' }).getByRole('button').nth(1);
    await wait.click();
    const sheet = page.locator(SHEET);
    const step = (key: 'stage.utilisation' | 'stage.lotRate' | 'demand.mean' | 'stage.queueWait') =>
      sheet.getByText(t(`explanation:name.${textKeyOf(key)}`), { exact: false });
    await step('stage.queueWait').first().click();
    await step('stage.utilisation').first().click();
    await step('stage.lotRate').first().click();
    await step('demand.mean').first().waitFor();
    await expectSound(visited);
    await sheet
      .getByRole('button', { name: t('explanation:open') })
      .first()
      .click();
    await sheet
      .getByRole('heading', { level: 2 })
      .filter({ hasText: t('explanation:name.stage_lotRate') })
      .waitFor();
    await sheet.getByRole('button', { name: t('explanation:back') }).click();
    await sheet
      .getByRole('heading', { level: 2 })
      .filter({ hasText: t('explanation:name.stage_wait') })
      .waitFor();
  });
});

describe('a figure that is not there', () => {
  it('explains why, on a phone as well', async () => {
    const visited = await visit({ ...PHONE, language: 'nl' });
    const { page, screen } = visited;
    const paint = readExample('paint-mixing', 'nl');
    await screen.menuButton('more').tap();
    await screen.example('paint-mixing').tap();
    await expectPosition(screen, paint, paint.codp);
    await screen.point.press('Home');
    const about = screen.t('stage:figure.leadTime');
    await page.getByRole('button', { name: screen.t('common:why.about', { about }) }).tap();
    await page.getByText(screen.t('explanation:absence.overloaded')).waitFor();
    for (const key of ['utilisation', 'serversNeeded', 'highestRate'] as const) {
      await page
        .locator(SHEET)
        .getByText(screen.t(`explanation:name.stage_${key}`))
        .first()
        .waitFor();
    }
    await putAway(visited);
    await page
      .getByRole('button', { name: screen.t('common:why.about', { about: screen.t('stage:overload.about') }) })
      .tap();
    const needed = screen.t('explanation:name.stage_serversNeeded');
    await page.locator(SHEET).getByRole('heading', { level: 2 }).filter({ hasText: needed }).waitFor();
    await expectSound(visited);
  });
});

describe('the model document', () => {
  it('is one press from an explanation, at its section, with formulas as formulas', async () => {
    const visited = await visit({ language: 'nl' });
    const { page, screen } = visited;
    const { t } = screen;
    await page.getByRole('button', { name: t('common:why.about', { about: t('stage:figure.inventory') }) }).click();
    await page.getByRole('button', { name: t('explanation:model', { section: 7 }) }).click();
    const model = page.locator('[data-sheet=model]');
    const heading = model.getByRole('heading', { level: 3, name: '7. Money' });
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await model.locator('math').count()).toBeGreaterThan(100);
    expect(await model.getByText('$').count()).toBe(0);
    await expectSound(visited);
    await page.keyboard.press('Escape');
    await expect.poll(() => model.count()).toBe(0);
    await page.locator(SHEET).waitFor();
  });
});
