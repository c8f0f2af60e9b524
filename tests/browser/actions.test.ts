import { describe, expect, it } from 'vitest';
import { readExample } from '../examples/readExample.ts';
import { expectPosition, stopsOf } from '../support/expectPosition.ts';
import { expectSound, PHONE, type Visit, visit } from '../support/visit.ts';

const kitchens = readExample('kitchens');

/** Opens the palette, types, and does the first thing that it finds. */
async function find({ page, screen }: Visit, typed: string): Promise<void> {
  await page.keyboard.press('Control+K');
  const field = page.getByRole('searchbox', { name: screen.t('actions:names.palette') });
  await field.fill(typed);
  await page.getByRole('menuitem').first().waitFor();
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
}

const panelTitle = ({ page }: Visit) => page.getByRole('complementary').getByRole('heading', { level: 2 });

describe('the shortcuts', () => {
  it('move the point, show and hide parts of the page, and are listed on one sheet', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const stops = stopsOf(kitchens);
    const at = stops.indexOf(kitchens.codp);
    await page.keyboard.press('.');
    await expectPosition(screen, kitchens, stops[at + 1] ?? -1);
    await page.keyboard.press(',');
    await expectPosition(screen, kitchens, kitchens.codp);
    await page.keyboard.press('p');
    await expect.poll(() => screen.point.evaluate((range) => range === document.activeElement)).toBe(true);
    await page.keyboard.press('t');
    await page.getByRole('table').waitFor();
    await page.keyboard.press('t');
    await page.getByRole('table').waitFor({ state: 'detached' });
    await page.keyboard.press('e');
    await panelTitle(visited).waitFor();
    await page.keyboard.press('e');
    await panelTitle(visited).waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: screen.t('actions:names.shortcuts') });
    await sheet.getByText(screen.t('actions:names.undo'), { exact: true }).waitFor();
    await sheet.getByText('Ctrl+Z', { exact: true }).waitFor();
    // What they would do does not happen behind the sheet.
    await page.keyboard.press('.');
    await expectSound(visited);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await expectPosition(screen, kitchens, kitchens.codp);
  });

  it('leave keys alone while something is typed', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    await screen.documentName.fill('');
    await screen.documentName.pressSequentially('e.p?,t');
    expect(await screen.documentName.inputValue()).toBe('e.p?,t');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByRole('complementary').count()).toBe(0);
    await expectPosition(screen, kitchens, kitchens.codp);
    // Those with Ctrl work there too, whatever the field does with keys itself.
    await screen.stage(kitchens.stages[2]?.name ?? '').click();
    await screen.field(screen.t('panel:stage.name')).click();
    await page.keyboard.press('Control+K');
    await page.getByRole('searchbox').waitFor();
    await expectSound(visited);
  });

  it('of a single key can be switched off, and stay off', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    await find(visited, 'shortcuts');
    await page.getByText(screen.t('actions:singleKeys'), { exact: true }).click();
    await page.keyboard.press('Escape');
    await page.reload();
    await screen.point.waitFor();
    await page.keyboard.press('.');
    await page.keyboard.press('?');
    await find(visited, 'editing');
    await panelTitle(visited).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await expectPosition(screen, kitchens, kitchens.codp);
    await expectSound(visited);
  });
});

describe.each([
  { language: 'nl', example: 'vrachtwagens' },
  { language: 'en', example: 'trucks' },
] as const)('the palette in $language', ({ language, example }) => {
  const chain = readExample('kitchens', language);

  it('finds actions, stages, wishes and examples', async () => {
    const visited = await visit({ language });
    const { page, screen } = visited;
    const [, stage] = chain.stages;
    const [wish] = chain.wishes;
    if (stage === undefined || wish === undefined) throw new Error('the example has stages and wishes');
    await find(visited, stage.name.toUpperCase());
    await expect.poll(() => panelTitle(visited).textContent()).toContain(stage.name);
    await find(visited, `${wish.name} ${chain.stages.find(({ id }) => id === wish.stage)?.name}`);
    await expect.poll(() => panelTitle(visited).textContent()).toBe(wish.name);
    await find(visited, screen.t('actions:names.themeDark'));
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await page.keyboard.press('Control+K');
    await page.getByRole('menuitem').first().waitFor();
    await expectSound(visited);
    await page.getByRole('searchbox').fill('zeppelin');
    await page.getByText(screen.t('actions:palette.none')).waitFor();
    await expectSound(visited);
    await page.keyboard.press('Control+K');
    await page.getByRole('searchbox').waitFor({ state: 'detached' });
    await find(visited, example);
    await screen.stage(readExample('trucks', language).stages[0]?.name ?? '').waitFor();
    await expectSound(visited);
  });
});

it('the palette opens another chain of one’s own', async () => {
  const visited = await visit();
  const { page, screen } = visited;
  await screen.documentName.fill('Bicycles');
  await screen.documentName.press('Enter');
  await find(visited, 'trucks');
  await expect.poll(() => screen.documentName.inputValue()).toBe(readExample('trucks').name);
  await page.keyboard.press('Control+K');
  await page.getByText(screen.t('actions:palette.documents'), { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await find(visited, 'bicyc');
  await expect.poll(() => screen.documentName.inputValue()).toBe('Bicycles');
  await expectSound(visited);
});

it('full screen is offered where the browser has it, and Escape or the key leaves it', async () => {
  const visited = await visit();
  const { page, screen } = visited;
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await screen.menuButton('view').click();
  await page.getByRole('menuitem', { name: screen.t('bar:fullScreen') }).click();
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);
  await expectSound(visited);
});

it('full screen is not offered where the browser has none', async () => {
  const visited = await visit({
    ...PHONE,
    before: () => Object.defineProperty(document, 'fullscreenEnabled', { value: false }),
  });
  const { page, screen } = visited;
  await screen.menuButton('more').click();
  await page.getByRole('menuitem', { name: screen.t('actions:names.shortcuts') }).waitFor();
  expect(await page.getByRole('menuitem', { name: screen.t('bar:fullScreen') }).count()).toBe(0);
  await page.getByRole('menuitem', { name: screen.t('actions:names.shortcuts') }).click();
  await page.getByRole('dialog').getByRole('heading', { level: 2 }).waitFor();
  expect(await page.getByText(screen.t('actions:names.fullScreen')).count()).toBe(0);
  await expectSound(visited);
});
