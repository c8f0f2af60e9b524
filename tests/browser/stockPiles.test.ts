import { describe, expect, it } from 'vitest';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { formatMoney } from '../../src/i18n/format.ts';
import { readExample } from '../examples/readExample.ts';
import { positionAt } from '../support/buildChain.ts';
import { expectPosition } from '../support/expectPosition.ts';
import { layoutFaults } from '../support/layoutFaults.ts';
import { openChainIn } from '../support/openIn.ts';
import type { Screen } from '../support/screen.ts';
import { readable } from '../support/texts.ts';
import { expectSound, PHONE, visit } from '../support/visit.ts';

/** Six parts in two kinds each: the founding example of modules. */
const SIX_TIMES_TWO = {
  name: 'Six times two',
  stages: [
    { id: 'base', name: 'Base', kind: 'production', time: { mean: 2 }, addedValue: 10 },
    { id: 'parts', name: 'Parts', kind: 'production', time: { mean: 3 }, addedValue: 60 },
    { id: 'join', name: 'Joining', kind: 'assembly', time: { mean: 1 }, addedValue: 5 },
  ],
  wishes: [1, 2, 3, 4, 5, 6].map((number) => ({
    id: `part${number}`,
    name: `Part ${number}`,
    stage: 'parts',
    wished: 2,
  })),
  codp: 2,
};

/** What is said beside the point where it stands. */
const label = ({ page }: Screen) => page.locator('[data-variant]:not([aria-hidden])').filter({ hasText: /in stock/ });
const said = async (screen: Screen) => readable(await label(screen).textContent());
const pilesIn = (screen: Screen) => label(screen).locator('svg');

/** Width of the first pile [px]. */
async function widthOf(screen: Screen): Promise<number> {
  return (await pilesIn(screen).first().boundingBox())?.width ?? 0;
}

function stocksAt(chain: Chain, codp: number) {
  return positionAt(chain, codp).stocks.filter(({ boundary }) => boundary === codp);
}

describe('modules', () => {
  it('add up in stock: one switch turns sixty-four kinds into twelve, and the screen says why', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    await openChainIn(screen, SIX_TIMES_TWO);
    await expect.poll(() => said(screen)).toBe('64 kinds in stock');
    expect(await pilesIn(screen).count()).toBe(1);
    await screen.stage('Parts').click();
    await page
      .getByText(
        screen.t('panel:stage.modularWould', {
          product: '2 × 2 × 2 × 2 × 2 × 2 = 64',
          sum: '2 + 2 + 2 + 2 + 2 + 2 = 12',
        }),
      )
      .waitFor();
    await page.getByRole('switch', { name: screen.t('panel:stage.modular') }).press('Space');
    await page
      .getByText(
        screen.t('panel:stage.modularAdds', {
          product: '2 × 2 × 2 × 2 × 2 × 2 = 64',
          sum: '2 + 2 + 2 + 2 + 2 + 2 = 12',
        }),
      )
      .waitFor();
    // The platform is one kind more, and a pile of its own.
    await expect.poll(() => pilesIn(screen).count()).toBe(7);
    expect(await said(screen)).toMatch(/13 kinds in stock.*not.*64/);
    expect((await layoutFaults(page)).overlaps).toEqual([]);
    await expectSound(visited);
    await screen.button(screen.t('panel:close')).click();
    await expect.poll(() => said(screen)).toMatch(/^1\+2\+2\+2\+2\+2\+2/);
    expect(await layoutFaults(page, 16)).toMatchObject({ overlaps: [], clipped: [], small: [], sideways: 0 });
  });

  it('are a line of their own beside the platform until the point, and work like any other past it', async () => {
    const { screen } = await visit();
    const chain = await openChainIn(screen, {
      ...SIX_TIMES_TWO,
      stages: SIX_TIMES_TWO.stages.map((stage) => (stage.id === 'parts' ? { ...stage, modular: true } : stage)),
    });
    const told = () => screen.stage('Parts').getAttribute('title');
    await expectPosition(screen, chain, 2);
    expect(await told()).toContain(screen.t('stage:block.module'));
    await screen.point.press('Home');
    await expectPosition(screen, chain, 0);
    expect(await told()).not.toContain(screen.t('stage:block.module'));
  });
});

describe('the piles at the point', () => {
  it('are as large as the number of kinds, or at a press as the money that lies there', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const chain = await openChainIn(screen, { ...readExample('kitchens'), name: 'Own kitchens' });
    await screen.point.press('End');
    await screen.point.press('ArrowLeft');
    await screen.point.press('ArrowLeft');
    await screen.point.press('ArrowLeft');
    await expectPosition(screen, chain, 3);
    const panels = await widthOf(screen);
    await screen.point.press('ArrowRight');
    await expectPosition(screen, chain, 4);
    const carcasses = await widthOf(screen);
    // 375 kinds of panels, 120 of carcasses.
    expect((carcasses / panels) ** 3).toBeCloseTo(120 / 375, 2);
    await screen.button(screen.t('stage:action.money')).click();
    for (const codp of [4, 3]) {
      const worth = stocksAt(chain, codp).reduce((sum, { onHand, value }) => sum + (onHand ?? 0) * value, 0);
      await expect
        .poll(() => said(screen))
        .toBe(readable(screen.t('stage:stock.money', { amount: formatMoney(worth, 'EUR', 'en') })));
      await expectSound(visited);
      await screen.point.press('ArrowLeft');
    }
    await page.reload();
    await screen.point.waitFor();
    expect(await screen.button(screen.t('stage:action.money')).getAttribute('aria-pressed')).toBe('true');
  });

  it('are told on a phone as well, in words', async () => {
    const { screen } = await visit(PHONE);
    await screen.closer.tap();
    await expect.poll(() => said(screen)).toContain('120 kinds in stock');
    await screen.button(screen.t('stage:action.money')).tap();
    await expect.poll(() => said(screen)).toContain('€');
  });
});
