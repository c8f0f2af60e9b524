import { describe, expect, it } from 'vitest';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { FIGURES } from '../../src/ui/figures/figureOf.ts';
import { readExample } from '../examples/readExample.ts';
import { boxesOf, movedSince } from '../support/boxes.ts';
import { expectClean, openApp } from '../support/browser.ts';
import { expectPosition, stopsOf } from '../support/expectPosition.ts';
import { railPlace } from '../support/gestures.ts';
import { type Screen, screenOf } from '../support/screen.ts';

const SCREENS = [
  { screen: 'a projector', options: { viewport: { width: 1280, height: 720 } } },
  { screen: 'a phone', options: { viewport: { width: 390, height: 844 } } },
  { screen: 'a small phone', options: { viewport: { width: 320, height: 640 } } },
] as const;
const LANGUAGES = ['en', 'nl'] as const;
const CASES = SCREENS.flatMap((screen) => LANGUAGES.map((language) => ({ ...screen, language })));

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
  it.each(['kitchens', 'paint-mixing'] as const)(
    'nothing moves but the point when it is dragged along %s',
    async (name) => {
      const app = await openApp({ ...options, language });
      const screen = screenOf(app.page, language);
      const chain = readExample(name, language);
      if (name !== 'kitchens') {
        await screen.menuButton(options.viewport.width > 600 ? 'examples' : 'more').click();
        await screen.example(name).click();
      }
      await expectPosition(screen, chain, chain.codp);
      // The invitation of the first visit goes with the first move.
      const [first = 0] = stopsOf(chain);
      await screen.point.press('Home');
      await expectPosition(screen, chain, first);
      const before = await steadyBoxes(screen, chain);
      const from = await railPlace(screen.point, first);
      await app.page.mouse.move(from.x, from.y);
      await app.page.mouse.down();
      for (const codp of stopsOf(chain)) {
        const { x, y } = await railPlace(screen.point, codp);
        await app.page.mouse.move(x, y);
        await expectPosition(screen, chain, codp);
        expect(movedSince(before, await steadyBoxes(screen, chain)), `with the point at ${codp}`).toEqual([]);
      }
      await app.page.mouse.up();
      expectClean(app);
    },
  );
});
