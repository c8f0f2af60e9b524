import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../src/ui/figures/figureOf.ts';
import type { ChainSketch } from '../support/buildChain.ts';
import { expectPosition } from '../support/expectPosition.ts';
import { boundaryOf, railPlace } from '../support/gestures.ts';
import { layoutFaults } from '../support/layoutFaults.ts';
import { openChainIn } from '../support/openIn.ts';
import { said } from '../support/screen.ts';
import { expectSound, PHONE, visit } from '../support/visit.ts';

/** A chain of so many stages of production. */
function line(stages: number, name = `${stages} stages`): ChainSketch {
  return {
    name,
    stages: Array.from({ length: stages }, (_, index) => ({
      id: `s${index}`,
      name: `Work ${index + 1}`,
      kind: 'production',
      time: { mean: 1, cv: 0.5 },
      addedValue: 10,
    })),
    wishes: [{ id: 'wish', stage: 's0', wished: 4 }],
    codp: Math.floor(stages / 2),
  };
}

describe('a projector of 1280 × 720', () => {
  it('shows the whole main view without scrolling, every button inside', async () => {
    const { page } = await visit();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(720);
    const buttons = page.getByRole('button');
    for (const button of await buttons.all()) {
      if (!(await button.isVisible())) continue;
      const box = await button.boundingBox();
      const name = await button.textContent();
      expect(box?.y, `${name} at the top`).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0), `${name} at the foot`).toBeLessThanOrEqual(720);
      expect(box?.x, `${name} at the left`).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), `${name} at the right`).toBeLessThanOrEqual(1280);
    }
  });

  it('needs no scrolling with the panel beside it and the lane of other stocks open either', async () => {
    const { page, screen } = await visit();
    await screen.button(screen.t('stage:stocks.open')).click();
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(720);
  });

  it('has no text under 16 px, and figures of at least 48 px', async () => {
    const { page, screen } = await visit();
    for (const figure of FIGURES) {
      const sizes = await screen
        .value(figure)
        .evaluate((value) =>
          [value, ...value.querySelectorAll('*')].map((part) => Number.parseFloat(getComputedStyle(part).fontSize)),
        );
      expect(Math.max(...sizes), figure).toBeGreaterThanOrEqual(48);
    }
    expect((await layoutFaults(page, 16)).small).toEqual([]);
  });
});

describe('a phone of 390 × 844', () => {
  it('shows rail, three figures and a chart together', async () => {
    const { page, screen } = await visit(PHONE);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const seen = [screen.point, ...FIGURES.map((figure) => screen.value(figure)), screen.chart('leadTime')];
    for (const part of seen) {
      const box = await part.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    }
    for (const figure of ['inventory', 'customization', 'leadTime'] as const) {
      const name = screen.t('stage:figure.showChart', { figure: screen.t(`stage:figure.short.${figure}`) });
      await screen.button(name).tap();
      await screen.chart(figure).waitFor();
      const box = await screen.chart(figure).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    }
  });

  it('keeps the rail in sight however far one scrolls', async () => {
    const { page, screen } = await visit(PHONE);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    const box = await screen.point.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(200);
  });
});

describe('a page magnified to 200 %', () => {
  it('is used as any other: the point is dragged, a stage is opened and closed', async () => {
    const visited = await visit({ viewport: { width: 640, height: 360 }, scale: 2 });
    const { page, screen } = visited;
    const from = await railPlace(screen.point, await boundaryOf(screen.point));
    const to = await railPlace(screen.point, 5);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    expect(await boundaryOf(screen.point)).toBe(5);
    await screen.stage('Panels').click();
    const field = screen.field(screen.t('panel:stage.mean.material'));
    await field.fill('12');
    await expect.poll(() => screen.undo.isEnabled()).toBe(true);
    await expectSound(visited);
    await screen.button(screen.t('panel:close')).click();
    expect(await field.count()).toBe(0);
  });
});

describe('chains of other lengths', () => {
  it('one stage has two positions', async () => {
    const visited = await visit();
    const { screen } = visited;
    const chain = await openChainIn(screen, line(1));
    await expectPosition(screen, chain, 0);
    await screen.point.press('End');
    await expectPosition(screen, chain, 1);
    expect(await screen.closer.isEnabled()).toBe(false);
    await screen.further.click();
    await expectPosition(screen, chain, 0);
    expect(await screen.further.isEnabled()).toBe(false);
    expect(await layoutFaults(visited.page)).toMatchObject({ overlaps: [], clipped: [], sideways: 0 });
    await expectSound(visited);
  });

  it('nine stages fit on a projector, each with its name', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    await openChainIn(screen, line(9));
    for (let number = 1; number <= 9; number += 1) {
      const stage = screen.stage(`Work ${number}`);
      expect(await stage.getByText(`Work ${number}`).first().isVisible()).toBe(true);
      const box = await stage.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280);
      expect(box?.width).toBeGreaterThan(44);
    }
    expect(await layoutFaults(page)).toMatchObject({ overlaps: [], clipped: [], sideways: 0 });
    await expectSound(visited);
  });

  it.each([
    { screen: 'a projector', options: {} },
    { screen: 'a phone', options: { viewport: { width: 390, height: 844 } } },
  ])('a hundred stages are gone through by keys and buttons on $screen', async ({ options }) => {
    const visited = await visit(options);
    const { page, screen } = visited;
    const chain = await openChainIn(screen, line(100));
    await screen.point.press('Home');
    await expectPosition(screen, chain, 0);
    await screen.point.press('PageUp');
    await expectPosition(screen, chain, 10);
    for (const codp of [11, 12, 13]) {
      await screen.closer.click();
      await expectPosition(screen, chain, codp);
    }
    expect(await layoutFaults(page)).toMatchObject({ overlaps: [], clipped: [], sideways: 0 });
    await screen.point.press('End');
    await expectPosition(screen, chain, 100);
    await screen.stage('Work 100').waitFor();
    await screen.further.click();
    await expectPosition(screen, chain, 99);
    expect(await layoutFaults(page)).toMatchObject({ overlaps: [], clipped: [], sideways: 0 });
    await expectSound(visited);
  });

  it('long names stay inside their blocks, and are whole somewhere', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const long = 'Surface treatment, drying and inspection by the customer’s own quality department';
    const sketch = line(7, long);
    const stages = sketch.stages.map((stage) => ({ ...stage, name: long }));
    const chain = await openChainIn(screen, { ...sketch, stages });
    await expectPosition(screen, chain, chain.codp);
    expect(await layoutFaults(page)).toMatchObject({ overlaps: [], clipped: [], sideways: 0 });
    const block = page
      .getByRole('list', { name: screen.t('stage:chain') })
      .getByRole('button')
      .first();
    expect(await block.getAttribute('title')).toContain(long);
    await expectSound(visited);
  });

  it('a chain without wishes invites to add what customers may choose', async () => {
    const visited = await visit();
    const { screen } = visited;
    await openChainIn(screen, { ...line(4), wishes: [] });
    await expect.poll(() => said(screen.value('customization'))).toBe('—');
    await screen.button(screen.t('stage:wish.none')).click();
    const add = { name: screen.t('panel:stage.addWish'), exact: true };
    await visited.page.getByRole('complementary').getByRole('button', add).waitFor();
    await expectSound(visited);
  });
});
