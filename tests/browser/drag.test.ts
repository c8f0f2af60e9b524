import { describe, expect, it } from 'vitest';
import { readExample } from '../examples/readExample.ts';
import { expectClean } from '../support/browser.ts';
import { expectedScreen } from '../support/expectedScreen.ts';
import { expectPosition, stopsOf } from '../support/expectPosition.ts';
import { boundaryOf, Finger, middleOf, railPlace } from '../support/gestures.ts';
import { listen } from '../support/listen.ts';
import { openChainIn } from '../support/openIn.ts';
import type { Screen } from '../support/screen.ts';
import { PHONE, visit } from '../support/visit.ts';

const kitchens = readExample('kitchens');
const START = kitchens.codp;
/** Takes hold of the point with the mouse, and takes it along these boundaries without letting go. */
async function holdAlong({ page, point }: Screen, boundaries: readonly number[]): Promise<void> {
  const from = await railPlace(point, await boundaryOf(point));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const boundary of boundaries) {
    const { x, y } = await railPlace(point, boundary);
    await page.mouse.move(x, y, { steps: 4 });
  }
}

const stands = ({ point }: Screen, boundary: number) => expect.poll(() => boundaryOf(point)).toBe(boundary);

describe('a drag with the mouse', () => {
  it('is one undo step, however far and however often the point moved', async () => {
    const { app, page, screen } = await visit();
    await holdAlong(screen, [6, 2, 5]);
    await page.mouse.up();
    await stands(screen, 5);
    await screen.undo.click();
    await expectPosition(screen, kitchens, START);
    expect(await screen.undo.isDisabled()).toBe(true);
    await screen.redo.click();
    await expectPosition(screen, kitchens, 5);
    expectClean(app);
  });

  it('is given up by Escape, and then dead until the button is lifted', async () => {
    const { app, page, screen } = await visit();
    await holdAlong(screen, [5]);
    await stands(screen, 5);
    await page.keyboard.press('Escape');
    await expectPosition(screen, kitchens, START);
    for (const boundary of [6, 2, 4]) {
      const { x, y } = await railPlace(screen.point, boundary);
      await page.mouse.move(x, y, { steps: 4 });
      expect(await boundaryOf(screen.point)).toBe(START);
    }
    await page.mouse.up();
    await expectPosition(screen, kitchens, START);
    expect(await screen.undo.isDisabled()).toBe(true);
    await holdAlong(screen, [4]);
    await page.mouse.up();
    await expectPosition(screen, kitchens, 4);
    expectClean(app);
  });

  it('is spoken once, when the point has been let go', async () => {
    const { app, page, screen } = await visit();
    const spoken = await listen(page);
    await holdAlong(screen, [4, 5]);
    await expectPosition(screen, kitchens, 5);
    // Nothing to wait for, for nothing may come: twice the rest after which a move is spoken.
    await page.waitForTimeout(800);
    expect(await spoken()).toEqual([]);
    await page.mouse.up();
    await expect.poll(spoken).toHaveLength(1);
    const { name, leadTime, inventory, customization } = expectedScreen(kitchens, 5, 'en');
    const [words] = await spoken();
    for (const part of [name, leadTime, inventory, customization]) expect(words).toContain(part);
    expectClean(app);
  });

  it('drops nothing beside the rail: pressed elsewhere, the point stays', async () => {
    const { page, screen } = await visit();
    const { x, y } = await middleOf(screen.positionName);
    await page.mouse.move(x, y);
    await page.mouse.down();
    const target = await railPlace(screen.point, 6);
    await page.mouse.move(target.x, target.y, { steps: 4 });
    await page.mouse.up();
    expect(await boundaryOf(screen.point)).toBe(START);
  });
});

describe('a single click or press', () => {
  it('on a boundary of the rail moves the point there', async () => {
    const { app, page, screen } = await visit();
    for (const boundary of [6, 4, 2]) {
      const { x, y } = await railPlace(screen.point, boundary);
      await page.mouse.click(x, y);
      await expectPosition(screen, kitchens, boundary);
    }
    expectClean(app);
  });

  it('on a column of any chart moves the point there', async () => {
    const { app, page, screen } = await visit();
    for (const [figure, boundary] of [
      ['leadTime', 5],
      ['inventory', 2],
      ['customization', 4],
    ] as const) {
      const chart = await screen.chart(figure).boundingBox();
      const { x } = await railPlace(screen.point, boundary);
      await page.mouse.click(x, (chart?.y ?? 0) + (chart?.height ?? 0) * 0.7);
      await expectPosition(screen, kitchens, boundary);
    }
    expectClean(app);
  });

  it('on one of the two buttons moves it by one stop; they are large, and dead at the ends', async () => {
    const { app, screen } = await visit();
    for (const button of [screen.closer, screen.further]) {
      const box = await button.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
    for (const boundary of [4, 5, 6]) {
      expect(await screen.closer.isEnabled()).toBe(true);
      await screen.closer.click();
      await expectPosition(screen, kitchens, boundary);
    }
    expect(await screen.closer.isEnabled()).toBe(false);
    for (const boundary of [5, 4, 3, 2]) {
      await screen.further.click();
      await expectPosition(screen, kitchens, boundary);
    }
    expect(await screen.further.isEnabled()).toBe(false);
    for (const boundary of [3, 4, 5, 6]) {
      await screen.undo.click();
      await stands(screen, boundary);
    }
    expectClean(app);
  });
});

describe('the keys', () => {
  it('make one undo step of an arrow that is held', async () => {
    const { app, page, screen } = await visit();
    await screen.point.focus();
    for (let repeat = 0; repeat < 3; repeat += 1) await page.keyboard.down('ArrowRight');
    await page.keyboard.up('ArrowRight');
    await expectPosition(screen, kitchens, 6);
    await page.keyboard.press('ControlOrMeta+Z');
    await expectPosition(screen, kitchens, START);
    expect(await screen.undo.isDisabled()).toBe(true);
    expectClean(app);
  });

  it('go through five stops in “kitchens”: work on the order has no boundary of its own', async () => {
    const { page, screen } = await visit();
    await screen.point.focus();
    await page.keyboard.press('Home');
    const seen = [await boundaryOf(screen.point)];
    for (let press = 0; press < 10; press += 1) {
      await page.keyboard.press('ArrowRight');
      const here = await boundaryOf(screen.point);
      if (here !== seen.at(-1)) seen.push(here);
    }
    expect(seen).toHaveLength(5);
    expect(seen).toEqual(stopsOf(kitchens));
  });

  it('step over an order stage in the middle of a chain in one press, to and fro', async () => {
    const { app, page, screen } = await visit();
    const stage = (id: string, kind: string) => ({ id, kind, time: { mean: 2 } });
    const stages = [stage('make', 'production'), stage('agree', 'sales'), stage('send', 'delivery')];
    const chain = await openChainIn(screen, { name: 'Order in the middle', stages });
    await screen.point.focus();
    for (const [key, boundary] of [
      ['ArrowRight', 2],
      ['ArrowRight', 3],
      ['ArrowLeft', 2],
      ['ArrowLeft', 0],
    ] as const) {
      await page.keyboard.press(key);
      await expectPosition(screen, chain, boundary);
    }
    expectClean(app);
  });
});

describe('a finger', () => {
  it('that turns into a scroll leaves the point where it was', async () => {
    const { app, page, screen } = await visit(PHONE);
    const finger = await Finger.on(page);
    const { x, y } = await railPlace(screen.point, 6);
    await finger.down({ x, y });
    await finger.moveTo({ x, y: y - 200 }, 12);
    await finger.up();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    await expectPosition(screen, kitchens, START);
    expect(await screen.undo.isDisabled()).toBe(true);
    expectClean(app);
  });

  it('drags again after a scroll, in one undo step', async () => {
    const { page, screen } = await visit(PHONE);
    const finger = await Finger.on(page);
    const from = await railPlace(screen.point, START);
    await finger.down(from);
    await finger.moveTo({ x: from.x, y: from.y - 100 }, 8);
    await finger.up();
    await finger.down(await railPlace(screen.point, START));
    await finger.moveTo(await railPlace(screen.point, 6));
    await finger.moveTo(await railPlace(screen.point, 5));
    await finger.up();
    await expectPosition(screen, kitchens, 5);
    await screen.undo.tap();
    await expectPosition(screen, kitchens, START);
    expect(await screen.undo.isDisabled()).toBe(true);
  });

  it('moves the point by a tap on a boundary or on a column', async () => {
    const { app, page, screen } = await visit(PHONE);
    const boundary = await railPlace(screen.point, 5);
    await page.touchscreen.tap(boundary.x, boundary.y);
    await expectPosition(screen, kitchens, 5);
    const chart = await middleOf(screen.chart('leadTime'));
    await page.touchscreen.tap((await railPlace(screen.point, 2)).x, chart.y);
    await expectPosition(screen, kitchens, 2);
    expectClean(app);
  });
});
