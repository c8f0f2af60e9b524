import { expect } from 'vitest';
import { readExample } from '../examples/readExample.ts';
import { expectPosition } from './expectPosition.ts';
import { chooseFileIn } from './openIn.ts';
import { type Screen, screenOf } from './screen.ts';

/**
 * Goes through the whole app on a wide screen, from its first visit in English to the kitchens in Dutch, so that every
 * part of it that is loaded later is loaded: panel, table, further figures with their chart, the words about a file that
 * cannot be read, an example, the other language; and saves a copy.
 */
export async function walk(screen: Screen): Promise<void> {
  const { page, t, button } = screen;
  page.setDefaultTimeout(8_000);
  const kitchens = readExample('kitchens');
  await expectPosition(screen, kitchens, kitchens.codp);
  await seesFurtherFigures(screen);
  await button(t('stage:action.table')).click();
  await page.getByRole('table').first().waitFor();
  await screen.stage(kitchens.stages.find(({ id }) => id === 'carcasses')?.name ?? '').click();
  await screen.field(t('panel:stage.mean.material')).waitFor();
  await button(t('panel:close')).click();
  await chooseFileIn(screen, 'broken.koop.json', '{');
  await page.getByRole('dialog').getByRole('button').first().click();
  const [download] = await Promise.all([page.waitForEvent('download'), button(t('bar:saveCopy')).click()]);
  expect(download.suggestedFilename()).toMatch(/\.koop\.json$/);
  await screen.menuButton('examples').click();
  await screen.example('paint-mixing').click();
  await expect.poll(() => screen.documentName.inputValue()).toBe(readExample('paint-mixing').name);
  await page.getByRole('radio', { name: /^NL/ }).click();
  await seesDutchKitchens(screenOf(page, 'nl'));
}

async function seesFurtherFigures({ page, t, button }: Screen): Promise<void> {
  await button(t('stage:action.details')).click();
  await page.getByRole('img', { name: t('details:distribution.chart') }).waitFor();
  await page.keyboard.press('Escape');
}

async function seesDutchKitchens(screen: Screen): Promise<void> {
  const kitchens = readExample('kitchens', 'nl');
  await screen.menuButton('examples').click();
  await screen.example('kitchens').click();
  await expect.poll(() => screen.documentName.inputValue()).toBe(kitchens.name);
  await expectPosition(screen, kitchens, kitchens.codp);
  await screen.saveState('saved').waitFor();
}
