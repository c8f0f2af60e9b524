import { describe, expect, it } from 'vitest';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { withWishAt } from '../../src/state/moveWish.ts';
import { expectClean } from '../support/browser.ts';
import { positionAt } from '../support/buildChain.ts';
import { expectPosition } from '../support/expectPosition.ts';
import { Finger, middleOf, type Place } from '../support/gestures.ts';
import { reach } from '../support/hands.ts';
import { layoutFaults } from '../support/layoutFaults.ts';
import { listen } from '../support/listen.ts';
import { openChainIn } from '../support/openIn.ts';
import { type Screen, said } from '../support/screen.ts';
import { expectSound, PHONE, visit } from '../support/visit.ts';

/** Six sizes in eight colours: 48 kinds behind Painting, but six if the colour comes later. */
const STOOL = {
  name: 'Stool',
  stages: [
    { id: 'turn', name: 'Turning', kind: 'production', time: { mean: 2 }, addedValue: 10 },
    { id: 'paint', name: 'Painting', kind: 'production', time: { mean: 1 }, addedValue: 5 },
    { id: 'pack', name: 'Packing', kind: 'assembly', time: { mean: 1 }, addedValue: 5 },
    { id: 'send', name: 'Sending', kind: 'delivery', time: { mean: 1 }, addedValue: 5 },
  ],
  wishes: [
    { id: 'colour', name: 'Colour', stage: 'turn', wished: 8 },
    { id: 'size', name: 'Size', stage: 'paint', wished: 6 },
  ],
  codp: 2,
} as const;

/** The chip of a wish. */
const chipOf = (screen: Screen, name: string) =>
  screen.page.getByRole('main').getByRole('button', { name: new RegExp(`^${name}\\s*\\d*$`) });

/** Under which stage a chip hangs. */
async function stageOf(screen: Screen, name: string): Promise<string | null> {
  return chipOf(screen, name).evaluate((chip) => {
    const list = chip.closest('ul');
    return list?.getAttribute('aria-label') ?? list?.parentElement?.querySelector('button')?.textContent ?? null;
  });
}

const kindsIn = ({ page, t }: Screen, count: number) =>
  page
    .locator('[data-variant]:not([aria-hidden])')
    .getByText(t('stage:stock.items', { count, amount: String(count) }), { exact: true });

async function expectKinds(screen: Screen, chain: Chain, count: number): Promise<void> {
  const stocks = positionAt(chain, chain.codp).stocks.filter(({ boundary }) => boundary === chain.codp);
  expect(stocks.reduce((sum, { items }) => sum + items, 0)).toBe(count);
  await kindsIn(screen, count).waitFor();
}

/** The place on the screen where the wishes of a stage hang. */
async function under(screen: Screen, stage: string): Promise<Place> {
  const { x } = await middleOf(screen.stage(stage));
  const { y } = await middleOf(chipOf(screen, 'Size'));
  return { x, y };
}

describe('a wish is moved closer to the customer, and the number of kinds in stock falls', () => {
  it('with the mouse, in one undo step', async () => {
    const visited = await visit();
    const { app, page, screen } = visited;
    const chain = await openChainIn(screen, STOOL);
    await expectKinds(screen, chain, 48);
    const spoken = await listen(page);
    const from = await middleOf(chipOf(screen, 'Colour'));
    const to = await under(screen, 'Packing');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    const told = screen.t('stage:wish.instead', {
      items: screen.t('stage:stock.items', { count: 6, amount: '6' }),
      before: '48',
    });
    await page.getByText(told, { exact: true }).waitFor();
    await expectSound(visited);
    // Until it is dropped nothing has changed.
    await kindsIn(screen, 48).waitFor();
    await page.mouse.up();
    const moved = withWishAt(chain, 'colour', 'pack');
    await expectKinds(screen, moved, 6);
    await expectPosition(screen, moved, 2);
    expect(await stageOf(screen, 'Colour')).toBe('Packing');
    await expect.poll(async () => (await spoken()).join()).toContain('Packing');
    // A drag is no click: the panel has stayed shut.
    expect(await screen.button(screen.t('panel:close')).count()).toBe(0);
    await screen.undo.click();
    await expectKinds(screen, chain, 48);
    expect(await screen.undo.isDisabled()).toBe(true);
    await screen.redo.click();
    await kindsIn(screen, 6).waitFor();
    expectClean(app);
  });

  it('with a finger on a phone, by the handle of the chip', async () => {
    const { app, page, screen } = await visit(PHONE);
    const chain = await openChainIn(screen, STOOL);
    await screen.further.tap();
    await screen.closer.tap();
    await expectKinds(screen, chain, 48);
    const finger = await Finger.on(page);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const handle = chipOf(screen, 'Colour').locator('xpath=preceding-sibling::button');
    const box = await handle.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await finger.down(await middleOf(handle));
    await finger.moveTo(
      await middleOf(
        page
          .getByRole('listitem')
          .getByRole('button', { name: /Packing/ })
          .last(),
      ),
      12,
    );
    expect((await layoutFaults(page)).sideways).toBeLessThanOrEqual(0);
    await finger.up();
    await expectKinds(screen, withWishAt(chain, 'colour', 'pack'), 6);
    expect(await stageOf(screen, 'Colour')).toContain('Packing');
    await screen.undo.tap();
    await expectKinds(screen, chain, 48);
    expectClean(app);
  });

  it('with a finger on a touch screen, by the chip itself', async () => {
    const { page, screen } = await visit({ viewport: { width: 1280, height: 720 }, touch: true });
    const chain = await openChainIn(screen, STOOL);
    const finger = await Finger.on(page);
    await finger.down(await middleOf(chipOf(screen, 'Colour')));
    await finger.moveTo(await under(screen, 'Packing'), 12);
    await finger.up();
    await expectKinds(screen, withWishAt(chain, 'colour', 'pack'), 6);
  });

  it('with the keys alone, in one undo step for a key that is held', async () => {
    const { app, page, screen } = await visit();
    const chain = await openChainIn(screen, STOOL);
    await reach(page, chipOf(screen, 'Colour'));
    await page.keyboard.down('Shift');
    await page.keyboard.down('ArrowRight');
    await expect.poll(() => stageOf(screen, 'Colour')).toBe('Painting');
    await page.keyboard.down('ArrowRight');
    await page.keyboard.up('ArrowRight');
    await page.keyboard.up('Shift');
    await expectKinds(screen, withWishAt(chain, 'colour', 'pack'), 6);
    expect(await stageOf(screen, 'Colour')).toBe('Packing');
    expect(await chipOf(screen, 'Colour').evaluate((chip) => chip === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+Z');
    await expectKinds(screen, chain, 48);
    expect(await screen.undo.isDisabled()).toBe(true);
    expectClean(app);
  });

  it('by the list of stages in the panel', async () => {
    const visited = await visit();
    const { screen } = visited;
    const chain = await openChainIn(screen, STOOL);
    await chipOf(screen, 'Colour').click();
    await screen.page.getByRole('combobox', { name: screen.t('panel:wish.stage') }).selectOption('pack');
    await expectKinds(screen, withWishAt(chain, 'colour', 'pack'), 6);
    await expectSound(visited);
  });
});

describe('a wish that is dragged', () => {
  it('stays where it was after Escape, and the gesture is dead until the button is lifted', async () => {
    const { app, page, screen } = await visit();
    const chain = await openChainIn(screen, STOOL);
    const from = await middleOf(chipOf(screen, 'Colour'));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (const stage of ['Packing', 'Sending']) {
      const { x, y } = await under(screen, stage);
      await page.mouse.move(x, y, { steps: 4 });
    }
    await page.getByText(/48$/).last().waitFor();
    await page.keyboard.press('Escape');
    const { x, y } = await under(screen, 'Packing');
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
    await expectKinds(screen, chain, 48);
    expect(await stageOf(screen, 'Colour')).toBe('Turning');
    expect(await screen.undo.isDisabled()).toBe(true);
    expectClean(app);
  });

  it('stays where it was when it is dropped beside the chain', async () => {
    const { page, screen } = await visit();
    await openChainIn(screen, STOOL);
    const from = await middleOf(chipOf(screen, 'Colour'));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 200, from.y + 300, { steps: 6 });
    await page.getByText(screen.t('stage:wish.nowhere')).waitFor();
    await page.mouse.up();
    await kindsIn(screen, 48).waitFor();
    expect(await screen.undo.isDisabled()).toBe(true);
  });

  it('takes the point where variants split along', async () => {
    const { page, screen } = await visit();
    await openChainIn(screen, STOOL);
    const marker = page.getByTitle(screen.t('stage:differentiation.explainedStart'));
    await marker.waitFor();
    await reach(page, chipOf(screen, 'Colour'));
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByTitle(screen.t('stage:differentiation.explained', { stage: 'Turning' })).waitFor();
    expect(await marker.count()).toBe(0);
    expect(await said(chipOf(screen, 'Colour'))).toContain('Colour');
  });
});
