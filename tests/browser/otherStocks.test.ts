import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { stockPlans } from '../../src/engine/analytic/stockPlan.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { readExample } from '../examples/readExample.ts';
import { expectPosition, stopsOf } from '../support/expectPosition.ts';
import { railPlace } from '../support/gestures.ts';
import { layoutFaults } from '../support/layoutFaults.ts';
import type { Screen } from '../support/screen.ts';
import { readable } from '../support/texts.ts';
import { expectSound, PHONE, visit } from '../support/visit.ts';

/** What the triangles are to show with the point at a boundary: places before it, and whether stock is held there. */
function expectedPlaces(chain: Chain, codp: number): [name: string, isHeld: string][] {
  const stages = stockPlans(chain)[codp]?.stages.slice(0, -1) ?? [];
  return stages.map(({ id, holdsStock }) => [
    chain.stages.find((stage) => stage.id === id)?.name ?? id,
    String(holdsStock),
  ]);
}

/** The triangles that can be pressed, in order. */
async function shownPlaces({ page, t }: Screen): Promise<[string, string][]> {
  const places = page.getByRole('list', { name: t('stage:stocks.lane') }).getByRole('button');
  return places.evaluateAll((buttons) =>
    buttons.map((button) => [button.textContent ?? '', button.getAttribute('aria-pressed') ?? '']),
  );
}

const named = ({ t }: Screen, places: readonly [string, string][]) =>
  places.map(([stage, isHeld]) => [t('stage:stocks.after', { stage }), isHeld]);

/** The filled triangles that are seen in the lane, by their number. */
async function filledMarks(page: Page): Promise<number> {
  return page.locator('[data-variant]:not([aria-hidden]) [data-held]').count();
}

const CASES = [
  { screen: 'a projector', language: 'nl', options: { viewport: { width: 1280, height: 720 } } },
  { screen: 'a desk', language: 'en', options: { viewport: { width: 1920, height: 1080 } } },
] as const;

describe.each(CASES)('on $screen in $language, the other stocks', ({ language, options }) => {
  it('are placed by one switch, follow the drag, and go on by hand as they were placed', async () => {
    const visited = await visit({ language, ...options });
    const { page, screen } = visited;
    const chain: Chain = { ...readExample('kitchens', language), stockPoints: 'best' };
    await screen.button(screen.t('stage:stocks.open')).click();
    const placed = page.getByRole('switch', { name: screen.t('panel:stocks.placed') });
    await placed.press('Space');
    await screen.point.press('End');
    const stops = stopsOf(chain);
    const last = stops.at(-1) ?? 0;
    await expectPosition(screen, chain, last);

    const from = await railPlace(screen.point, last);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    const faults: string[] = [];
    for (const codp of stops.toReversed()) {
      const { x, y } = await railPlace(screen.point, codp);
      await page.mouse.move(x, y, { steps: 3 });
      await expectPosition(screen, chain, codp);
      const wanted = expectedPlaces(chain, codp);
      expect(await shownPlaces(screen)).toEqual(named(screen, wanted));
      expect(await filledMarks(page)).toBe(wanted.filter(([, isHeld]) => isHeld === 'true').length);
      // The panel scrolls; what is out of its sight is not cut off. Its words follow the point when the hand rests.
      const panel = async () => readable(await page.getByRole('complementary').textContent());
      const before = await panel();
      const { overlaps, clipped } = await layoutFaults(page);
      const inPanel = `${before}\n${await panel()}`;
      const cut = clipped.filter((fault) => !inPanel.includes(/“(.*)”/.exec(fault)?.[1] ?? ' '));
      faults.push(...[...overlaps, ...cut].map((fault) => `at ${codp}: ${fault}`));
    }
    await page.mouse.up();
    expect.soft(faults).toEqual([]);

    await screen.point.press('End');
    const before = expectedPlaces(chain, last);
    await page
      .getByRole('list', { name: screen.t('stage:stocks.lane') })
      .getByRole('button')
      .first()
      .focus();
    await page.keyboard.press('Enter');
    const [first, ...others] = before;
    const after: [string, string][] = [[first?.[0] ?? '', first?.[1] === 'true' ? 'false' : 'true'], ...others];
    await expect.poll(() => shownPlaces(screen)).toEqual(named(screen, after));
    expect(await placed.isChecked()).toBe(false);
    await screen.undo.click();
    await expect.poll(() => placed.isChecked()).toBe(true);
    expect(await shownPlaces(screen)).toEqual(named(screen, before));
    await placed.press('Space');
    await expect.poll(() => placed.isChecked()).toBe(false);
    expect(await shownPlaces(screen)).toEqual(named(screen, before));
    await expectSound(visited);
  });
});

it('on a phone they are reached below the chain, and explained and switched in the panel by touch', async () => {
  const visited = await visit({ language: 'en', ...PHONE });
  const { page, screen } = visited;
  const example = readExample('kitchens', 'en');
  await screen.point.press('End');
  await screen.button(screen.t('stage:stocks.open')).tap();
  const panel = page.getByRole('complementary');
  await panel.getByText(screen.t('panel:stocks.placed')).tap();
  const [place] = expectedPlaces({ ...example, stockPoints: 'best' }, example.stages.length);
  const name = screen.t('stage:stocks.after', { stage: place?.[0] ?? '' });
  const choice = panel.getByRole('switch', { name, exact: true });
  expect(await choice.isChecked()).toBe(place?.[1] === 'true');
  await panel.getByText(name, { exact: true }).tap();
  await expect.poll(() => choice.isChecked()).toBe(place?.[1] !== 'true');
  await expectSound(visited, 'aside');
  await screen.undo.click();
  await expect.poll(() => choice.isChecked()).toBe(place?.[1] === 'true');
});
