import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { readExample } from '../examples/readExample.ts';
import { expectPosition } from '../support/expectPosition.ts';
import { Finger, middleOf, type Place } from '../support/gestures.ts';
import { layoutFaults } from '../support/layoutFaults.ts';
import { openChainIn } from '../support/openIn.ts';
import { ownChainIn } from '../support/ownChainIn.ts';
import { expectSound, PHONE, type Visit, visit } from '../support/visit.ts';

const kitchens = readExample('kitchens');

/** What the names of the stages are while the chain is drawn, in flow order. */
const names = ({ page, screen }: Visit): Promise<string[]> =>
  page
    .getByRole('list', { name: screen.t('drawing:list') })
    .getByRole('textbox')
    .evaluateAll((fields) => fields.map((field) => (field instanceof HTMLInputElement ? field.value : '')));
const handle = ({ screen }: Visit, name: string) => screen.button(screen.t('drawing:move', { name }));
const menu = ({ page, screen }: Visit, name: string) =>
  page.getByRole('list', { name: screen.t('drawing:list') }).getByRole('button', { name: new RegExp(`^${name}: `) });
const act = async (
  visited: Visit,
  name: string,
  action: 'duplicate' | 'further' | 'closer' | 'remove' | 'settings',
) => {
  const { page, screen } = visited;
  await menu(visited, name).click();
  await page.getByRole('menuitem', { name: screen.t(`drawing:action.${action}`) }).click();
};
const draws = async (visited: Visit) => {
  await visited.screen.button(visited.screen.t('drawing:draw')).click();
  await visited.page.getByRole('list', { name: visited.screen.t('drawing:list') }).waitFor();
};
const ordered = (chain: Chain, ...order: readonly number[]): Chain => ({
  ...chain,
  stages: order.flatMap((index) => chain.stages[index] ?? []),
});
const namesOf = ({ stages }: Chain) => stages.map(({ name }) => name);

describe('a stage that is dragged', () => {
  it('takes the places it passes, is put back by Escape, and is dead until it is let go', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    await draws(visited);
    const [from, past] = await placesOf(visited, 'Panels', 'Carcasses');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 6, from.y);
    expect(await page.locator('[data-held]').count()).toBe(0);
    await page.mouse.move(past.x + 10, past.y, { steps: 6 });
    const swapped = ordered(kitchens, 0, 1, 3, 2, 4, 5);
    await expect.poll(() => names(visited)).toEqual(namesOf(swapped));
    await expectPosition(screen, swapped, 3);
    await page.keyboard.press('Escape');
    await expect.poll(() => names(visited)).toEqual(namesOf(kitchens));
    await page.mouse.move(past.x + 200, past.y, { steps: 4 });
    await page.mouse.up();
    expect(await names(visited)).toEqual(namesOf(kitchens));
    expect(await screen.undo.isEnabled()).toBe(false);
    await expectPosition(screen, kitchens, 3);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(past.x + 150, past.y, { steps: 8 });
    await page.mouse.up();
    const further = ordered(kitchens, 0, 1, 3, 4, 2, 5);
    await expectPosition(screen, further, 3);
    await screen.undo.click();
    await expectPosition(screen, kitchens, 3);
    expect(await screen.undo.isEnabled()).toBe(false);
    await expectSound(visited);
  });

  it.each([
    { where: 'over the blocks of a touch screen', options: { touch: true } },
    { where: 'in the list on a phone', options: PHONE },
  ])('by a finger $where', async ({ options }) => {
    const visited = await visit(options);
    const { page, screen } = visited;
    await screen.button(screen.t('drawing:start')).tap();
    await expect.poll(() => names(visited)).toHaveLength(5);
    const own = ownChainIn('en');
    await page.keyboard.press('Escape');
    if (options === PHONE) await screen.edit.tap();
    await screen.button(screen.t('drawing:draw')).tap();
    const [from, past] = await placesOf(visited, 'Purchasing', 'Production');
    const finger = await Finger.on(page);
    await finger.down(from);
    await finger.moveTo({ x: past.x, y: past.y });
    const swapped = ordered(own, 0, 1, 3, 2, 4);
    await expect.poll(() => names(visited)).toEqual(namesOf(swapped));
    await finger.moveTo({ x: past.x + 1, y: past.y + 1 });
    await finger.up();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expectPosition(screen, swapped, 3);
    await screen.undo.tap();
    await expectPosition(screen, own, 3);
    await expectSound(visited);
  });
});

async function placesOf(visited: Visit, one: string, other: string): Promise<readonly [Place, Place]> {
  return [await middleOf(handle(visited, one)), await middleOf(handle(visited, other))];
}

describe('a chain that is drawn', () => {
  it('takes a stage on either side of the point, of the kind that is chosen, its name to be typed', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const { t } = screen;
    await draws(visited);
    const between = t('drawing:add.between', { before: 'Panels', after: 'Carcasses' });
    for (const [side, codp] of [
      ['ahead', 4],
      ['past', 3],
    ] as const) {
      await screen.button(`${between}${t(`drawing:add.${side}`)}`).click();
      await page.getByRole('menuitem', { name: new RegExp(`^${t('panel:kind.assembly')}`) }).click();
      const field = page.getByRole('textbox', { name: t('drawing:name', { number: 4 }) });
      await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
      await page.keyboard.insertText('Pressing');
      await expect.poll(() => names(visited)).toEqual(namesOf(kitchens).toSpliced(3, 0, 'Pressing'));
      await expect.poll(() => screen.point.inputValue()).toBe(String(codp));
      await page.keyboard.press('Enter');
      await screen.undo.click();
      await screen.undo.click();
      await expectPosition(screen, kitchens, 3);
    }
    await expectSound(visited);
  });

  it('is copied and moved by its menu, and loses a stage only until that is taken back', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const { t } = screen;
    await draws(visited);
    await act(visited, 'Carcasses', 'closer');
    const moved = ordered(kitchens, 0, 1, 2, 4, 3, 5);
    await expectPosition(screen, moved, 3);
    await expect.poll(() => isFocused(menu(visited, 'Carcasses'))).toBe(true);
    await page.getByText(t('drawing:moved', { name: 'Carcasses', number: 5, count: 6 })).waitFor({ state: 'attached' });
    await act(visited, 'Carcasses', 'duplicate');
    await expect.poll(() => names(visited)).toEqual(namesOf(moved).toSpliced(5, 0, 'Carcasses 2'));
    await act(visited, 'Carcasses 2', 'remove');
    await expectPosition(screen, moved, 3);
    await act(visited, 'Panels', 'remove');
    const told = page.getByText(t('bar:done.stageWithWishesRemoved', { name: 'Panels' }));
    await told.waitFor();
    await expect.poll(() => screen.point.inputValue()).toBe('2');
    await expect.poll(() => isFocused(handle(visited, moved.stages[3]?.name ?? ''))).toBe(true);
    await page
      .getByRole('region', { name: t('bar:notices') })
      .getByRole('button', { name: t('bar:takeBack.stageRemoved') })
      .click();
    await expectPosition(screen, moved, 3);
    await expectSound(visited);
  });

  it('keeps its last stage, and says why', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    await openChainIn(screen, { name: 'One', stages: [{ name: 'Only' }] });
    await draws(visited);
    await act(visited, 'Only', 'remove');
    await page.getByText(screen.t('common:notice.lastStage')).waitFor();
    expect(await names(visited)).toEqual(['Only']);
    await expectSound(visited);
  });

  it('gives its stage another kind, with what belongs to it', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    await screen.button(screen.t('drawing:start')).click();
    await menu(visited, 'Delivery').click();
    await page.getByRole('menuitemradio', { name: new RegExp(`^${screen.t('panel:kind.purchasing')}`) }).click();
    await expect.poll(() => names(visited)).toContain('Purchasing');
    await expect.poll(async () => (await names(visited)).filter((name) => name === 'Purchasing').length).toBe(2);
    await screen.undo.click();
    await expectPosition(screen, ownChainIn('en'), 3);
  });

  it('fits a projector while it is drawn, also with eight stages, each with a handle of 44 px', async () => {
    const visited = await visit({ language: 'nl' });
    const { page, screen } = visited;
    const fits = async (name: string) => {
      expect(await page.evaluate(() => document.documentElement.scrollHeight), name).toBeLessThanOrEqual(720);
      expect(await layoutFaults(page), name).toMatchObject({ overlaps: [], clipped: [], sideways: 0 });
    };
    await draws(visited);
    await fits('kitchens');
    await screen.button(screen.t('drawing:startInBar')).click();
    await expect.poll(() => names(visited)).toHaveLength(5);
    for (let copy = 2; copy <= 4; copy += 1) {
      await act(visited, 'Productie', 'duplicate');
      await expect.poll(() => names(visited)).toContain(`Productie ${copy}`);
    }
    await fits('eight stages');
    for (const name of await names(visited)) {
      const box = await handle(visited, name).boundingBox();
      expect(box?.width, name).toBeGreaterThanOrEqual(44);
      expect(box?.height, name).toBeGreaterThanOrEqual(44);
    }
    await expectSound(visited);
  });
});

describe('keys alone', () => {
  it('build a whole chain: Enter, Tab and arrows', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const { t } = screen;
    const { keyboard } = page;
    await page
      .getByRole('banner')
      .getByRole('button', { name: t('drawing:start') })
      .focus();
    await keyboard.press('Enter');
    const first = page.getByRole('textbox', { name: t('drawing:name', { number: 1 }) });
    await expect.poll(() => isFocused(first)).toBe(true);
    for (let stage = 0; stage < 5; stage += 1) await keyboard.press('Enter');
    // Past the last name stands the plus behind it.
    await expect.poll(() => isFocused(screen.button(t('drawing:add.last', { before: 'Delivery' })))).toBe(true);
    await keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await keyboard.press('Escape');
    await expect.poll(() => page.getByRole('menu').count()).toBe(0);
    await expect.poll(() => isFocused(screen.button(t('drawing:add.last', { before: 'Delivery' })))).toBe(true);
    await keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    for (let item = 0; item < 3; item += 1) await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    const sixth = page.getByRole('textbox', { name: t('drawing:name', { number: 6 }) });
    await expect.poll(() => isFocused(sixth)).toBe(true);
    await keyboard.insertText('Finishing');
    await keyboard.press('Tab');
    await expect.poll(() => isFocused(handle(visited, 'Finishing'))).toBe(true);
    await keyboard.press('ArrowLeft');
    await expect
      .poll(() => names(visited))
      .toEqual(['Sales', 'Engineering', 'Purchasing', 'Production', 'Finishing', 'Delivery']);
    await expect.poll(() => isFocused(handle(visited, 'Finishing'))).toBe(true);
    await page.getByText(t('drawing:moved', { name: 'Finishing', number: 5, count: 6 })).waitFor({ state: 'attached' });
    await keyboard.press('Delete');
    await expect.poll(() => names(visited)).toHaveLength(5);
    await expect.poll(() => isFocused(handle(visited, 'Delivery'))).toBe(true);
    await expectPosition(screen, ownChainIn('en'), 3);
    await keyboard.press('Escape');
    await expect.poll(() => page.getByRole('list', { name: t('drawing:list') }).count()).toBe(0);
    await expect.poll(() => isFocused(screen.button(t('drawing:draw')))).toBe(true);
    await expectSound(visited);
  });
});

describe('a long chain', () => {
  it('is drawn as a list beside it, whatever part of it is on the screen', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const { t } = screen;
    const stages = Array.from({ length: 40 }, (_, index) => ({
      name: `Work ${index + 1}`,
      kind: 'production',
      time: { mean: 1 },
    }));
    await openChainIn(screen, { name: 'Long', stages, codp: 20 });
    await draws(visited);
    expect(await names(visited)).toHaveLength(40);
    await handle(visited, 'Work 40').press('ArrowUp');
    await expect.poll(async () => (await names(visited)).slice(-2)).toEqual(['Work 40', 'Work 39']);
    await screen.button(t('drawing:add.last', { before: 'Work 39' })).click();
    await page.getByRole('menuitem', { name: new RegExp(`^${t('panel:kind.delivery')}`) }).click();
    await expect.poll(async () => (await names(visited)).at(-1)).toBe('Delivery');
    const field = page.getByRole('textbox', { name: t('drawing:name', { number: 41 }) });
    await expect.poll(() => isFocused(field)).toBe(true);
    await expectSound(visited);
  });

  it('scrolls while a stage is held at the edge of the list', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const stages = Array.from({ length: 40 }, (_, index) => ({ name: `Work ${index + 1}`, time: { mean: 1 } }));
    const chain = await openChainIn(screen, { name: 'Long', stages, codp: 20 });
    await draws(visited);
    const { x, y } = await middleOf(handle(visited, 'Work 2'));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, 700, { steps: 5 });
    await expect.poll(async () => (await names(visited)).indexOf('Work 2')).toBeGreaterThan(20);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect.poll(() => names(visited)).toEqual(namesOf(chain));
    expect(await screen.undo.isEnabled()).toBe(false);
  });
});

function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((target) => target === document.activeElement);
}
