import { describe, expect, it } from 'vitest';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { FIGURES } from '../../src/ui/figures/figureOf.ts';
import { readExample } from '../examples/readExample.ts';
import { boxesOf, movedSince } from '../support/boxes.ts';
import { expectClean } from '../support/browser.ts';
import { expectPosition, stopsOf } from '../support/expectPosition.ts';
import { railPlace } from '../support/gestures.ts';
import type { Screen } from '../support/screen.ts';
import { visit } from '../support/visit.ts';

const CASES = [
  { screen: 'a projector', language: 'en', options: { viewport: { width: 1280, height: 720 } } },
  { screen: 'a projector', language: 'nl', options: { viewport: { width: 1280, height: 720 } } },
  { screen: 'a phone', language: 'nl', options: { viewport: { width: 390, height: 844 } } },
  { screen: 'a small phone', language: 'en', options: { viewport: { width: 320, height: 640 } } },
] as const;

/** Everything that has to stay where it is while the point moves past it. */
async function steadyBoxes(screen: Screen, chain: Chain) {
  const { page } = screen;
  const stages = chain.stages.map(({ name }) => [name, screen.stage(name)] as const);
  const charts = FIGURES.map((figure) => [`chart of ${figure}`, screen.chart(figure)] as const);
  const figures = FIGURES.map((figure) => [`figure ${figure}`, screen.figure(figure)] as const);
  const shown = [];
  for (const [name, chart] of charts) if (await chart.isVisible()) shown.push([name, chart] as const);
  return boxesOf({
    ...Object.fromEntries([...stages, ...shown, ...figures]),
    rail: screen.point,
    further: screen.further,
    closer: screen.closer,
    pin: page.getByRole('button', { name: screen.t('stage:action.pin') }),
  });
}

describe.each(CASES)('on $screen in $language', ({ options, language }) => {
  it('nothing moves but the point when it is dragged', async () => {
    const visited = await visit({ ...options, language });
    const { page, screen } = visited;
    for (const name of ['kitchens', 'paint-mixing'] as const) {
      const chain = readExample(name, language);
      await screen.menuButton(options.viewport.width > 900 ? 'examples' : 'more').click();
      await screen.example(name).click();
      await expectPosition(screen, chain, chain.codp);
      // The invitation of the first visit goes with the first move.
      const [first = 0] = stopsOf(chain);
      await screen.point.press('Home');
      await expectPosition(screen, chain, first);
      const before = await steadyBoxes(screen, chain);
      const from = await railPlace(screen.point, first);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (const codp of stopsOf(chain)) {
        const { x, y } = await railPlace(screen.point, codp);
        await page.mouse.move(x, y);
        await expectPosition(screen, chain, codp);
        expect(movedSince(before, await steadyBoxes(screen, chain)), `${name} at ${codp}`).toEqual([]);
      }
      await page.mouse.up();
    }
    expectClean(visited.app);
  });
});
