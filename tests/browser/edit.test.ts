import { describe, expect, it } from 'vitest';
import type { Chain, Stage, Wish } from '../../src/engine/chain/chain.ts';
import { coverage } from '../../src/engine/chain/wishCoverage.ts';
import { formatPercent } from '../../src/i18n/format.ts';
import { convertTimeUnit } from '../../src/state/convertTimeUnit.ts';
import { TOPICS } from '../../src/ui/panel/topics.ts';
import { readExample } from '../examples/readExample.ts';
import { positionAt } from '../support/buildChain.ts';
import { expectPosition } from '../support/expectPosition.ts';
import { readable } from '../support/texts.ts';
import { expectSound, PHONE, type Visit, visit } from '../support/visit.ts';

const kitchens = readExample('kitchens');

function part<T extends { readonly id: string }>(parts: readonly T[], id: string): T {
  const found = parts.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`the example must have ${id}`);
  return found;
}

const withWish = (id: string, changes: Partial<Wish>): Chain => ({
  ...kitchens,
  wishes: kitchens.wishes.map((wish) => (wish.id === id ? { ...wish, ...changes } : wish)),
});

const withStage = (id: string, changes: Partial<Stage>): Chain => ({
  ...kitchens,
  stages: kitchens.stages.map((stage) => (stage.id === id ? { ...stage, ...changes } : stage)),
});

/** The chip of a wish under its stage. */
const chip = ({ page }: Visit, wish: Wish) =>
  page.getByRole('main').getByRole('button', { name: new RegExp(`^${wish.name}( |$)`) });

/** The line of the overview that opens a topic. */
async function openTopic({ page, screen }: Visit, topic: (typeof TOPICS)[number]): Promise<void> {
  const all = screen.button(screen.t('panel:all'));
  if (!(await page.getByRole('complementary').isVisible())) await screen.edit.click();
  else if (await all.isVisible()) await all.click();
  const name = screen.t(`panel:overview.${topic}`);
  await page
    .getByRole('complementary')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
}

describe('a wish', () => {
  it('is a sentence that says how many customers it serves', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const decor = part(kitchens.wishes, 'decor');
    await chip(visited, decor).click();
    const serves = (wish: Wish) => {
      const share = coverage(wish);
      return share === 1
        ? screen.t('panel:wish.servesAll')
        : screen.t('panel:wish.serves', { share: formatPercent(share, 'en') });
    };
    await page.getByText(serves(decor)).waitFor();
    await screen.field(screen.t('panel:wish.offered')).fill('20');
    await page.getByText(serves({ ...decor, offered: 20 })).waitFor();
    await page.getByText(screen.t('panel:wish.popularityOptions.alike'), { exact: true }).click();
    const even = { offered: 20, exponent: 0 };
    await page.getByText(serves({ ...decor, ...even })).waitFor();
    await expectPosition(screen, withWish('decor', even), kitchens.codp);
    await screen.field(screen.t('panel:wish.offered')).fill('30');
    await page.getByText(serves({ ...decor, offered: 30, exponent: 0 })).waitFor();
    await expectSound(visited, 'aside');
  });

  it('cannot keep more ready than customers want, and says so', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    await chip(visited, part(kitchens.wishes, 'decor')).click();
    const field = screen.field(screen.t('panel:wish.offered'));
    await field.fill('31');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    await page.getByText(screen.t('panel:entry.kept', { value: `15 ${screen.t('panel:unit.options')}` })).waitFor();
    await expectPosition(screen, kitchens, kitchens.codp);
    await expectSound(visited, 'aside');
  });

  it('that is removed can be brought back at once', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const decor = part(kitchens.wishes, 'decor');
    await chip(visited, decor).click();
    await screen.button(screen.t('panel:wish.remove')).click();
    await expectPosition(screen, { ...kitchens, wishes: kitchens.wishes.filter((wish) => wish !== decor) }, 3);
    await page.getByText(screen.t('bar:done.wishRemoved', { name: decor.name })).waitFor();
    const notices = page.getByRole('region', { name: screen.t('bar:notices') });
    await notices.getByRole('button', { name: screen.t('bar:takeBack.wishRemoved') }).click();
    await expectPosition(screen, kitchens, kitchens.codp);
    await chip(visited, decor).waitFor();
    await expectSound(visited);
  });

  it('is added to a stage, with a name to be overtyped', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    await screen.stage(part(kitchens.stages, 'carcasses').name).click();
    await screen.button(screen.t('panel:stage.addWish')).click();
    const name = screen.field(screen.t('panel:wish.name'));
    await expect.poll(() => name.inputValue()).toBe(screen.t('panel:wish.newName'));
    await name.fill('Drawers');
    await page
      .getByRole('list', { name: part(kitchens.stages, 'carcasses').name })
      .getByText('Drawers')
      .waitFor();
    await expectSound(visited);
  });
});

describe('limited capacity', () => {
  it('is a switch that proposes the smallest number that is at most 85 % busy', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const carcasses = part(kitchens.stages, 'carcasses');
    await screen.stage(carcasses.name).click();
    await page.getByRole('complementary').getByText(screen.t('panel:stage.limited')).click();
    const servers = screen.field(screen.t('panel:stage.servers'));
    await expect.poll(() => servers.count()).toBe(1);
    const proposed = Number(readable(await servers.inputValue()));
    const busy = (count: number) =>
      part(positionAt(withStage('carcasses', { servers: count }), kitchens.codp).stages, 'carcasses').utilisation;
    expect(busy(proposed)).toBeLessThanOrEqual(0.85);
    expect(busy(proposed - 1)).toBeGreaterThan(0.85);
    await expectPosition(screen, withStage('carcasses', { servers: proposed }), kitchens.codp);
    await page.getByText(screen.t('panel:stage.serversHelp', { load: formatPercent(busy(proposed), 'en') })).waitFor();
    await servers.fill('170');
    const tooBusy = screen.t('panel:stage.serversOver', { load: formatPercent(busy(170), 'en') });
    await page.getByText(tooBusy).waitFor();
    await expectPosition(screen, withStage('carcasses', { servers: 170 }), kitchens.codp);
    await expectSound(visited);
  });
});

describe('another time unit', () => {
  it('converts everything in one undo step', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    await openTopic(visited, 'chain');
    await page.getByRole('combobox', { name: screen.t('panel:chain.timeUnit') }).selectOption('week');
    const weeks = convertTimeUnit(kitchens, 'week', 50);
    await expectPosition(screen, weeks, kitchens.codp);
    expect(await screen.field(screen.t('panel:chain.timeUnitsPerYear')).inputValue()).toBe('50');
    expect(positionAt(weeks, 3).cost.inventory).toBeCloseTo(positionAt(kitchens, 3).cost.inventory ?? 0, 2);
    await screen.undo.click();
    await expectPosition(screen, kitchens, kitchens.codp);
    expect(await screen.undo.isDisabled()).toBe(true);
    await expectSound(visited);
  });
});

describe('every form of the panel', () => {
  it.each([
    { language: 'en', options: {} },
    { language: 'nl', options: PHONE },
  ] as const)('is sound in $language, advanced fields and all', async ({ language, options }) => {
    const visited = await visit({ language, ...options });
    const { page, screen } = visited;
    const chain = readExample('kitchens', language);
    const panel = page.getByRole('complementary');
    for (const topic of TOPICS) {
      await openTopic(visited, topic);
      await panel.getByRole('heading', { level: 2, name: screen.t(`panel:overview.${topic}`) }).waitFor();
      const more = panel.locator('details:not([open]) > summary');
      if (await more.isVisible()) await more.click();
      await expectSound(visited, 'aside');
    }
    for (const stage of ['sales', 'panels', 'installation']) {
      await screen.button(screen.t('panel:all')).click();
      await page
        .getByRole('complementary')
        .getByRole('button', { name: part(chain.stages, stage).name })
        .click();
      await panel.getByRole('heading', { level: 2, name: part(chain.stages, stage).name }).waitFor();
      await expectSound(visited, 'aside');
    }
    expect(await screen.undo.isDisabled()).toBe(true);
  });
});
