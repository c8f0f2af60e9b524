import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/state/examples.ts';
import { readExample } from '../examples/readExample.ts';
import { expectPosition, stopsOf } from '../support/expectPosition.ts';
import { layoutFaults } from '../support/layoutFaults.ts';
import { expectSound, PHONE, visit } from '../support/visit.ts';

/** One has modules, one many wishes, one overloaded positions. */
const SOME = ['machine-builder', 'kitchens', 'paint-mixing'] as const;

/** As somebody left it who chose the theme for a bright room. */
function brightRoom(): void {
  localStorage.setItem('koop-lab.settings', JSON.stringify({ theme: 'projector' }));
}

/** Dutch has the longer words, English the longer sentences. */
const CASES = [
  { screen: 'a projector', language: 'nl', examples: EXAMPLES, options: { viewport: { width: 1280, height: 720 } } },
  { screen: 'a projector', language: 'en', examples: SOME, options: { viewport: { width: 1280, height: 720 } } },
  {
    screen: 'a projector in a bright room',
    language: 'nl',
    examples: EXAMPLES,
    options: { viewport: { width: 1280, height: 720 }, before: brightRoom },
  },
  { screen: 'a phone', language: 'nl', examples: EXAMPLES, options: PHONE },
  { screen: 'a phone', language: 'en', examples: SOME, options: PHONE },
  { screen: 'a desk', language: 'en', examples: SOME, options: { viewport: { width: 1920, height: 1080 } } },
  { screen: 'a small phone', language: 'nl', examples: SOME, options: { viewport: { width: 320, height: 640 } } },
  {
    screen: 'a laptop at 200 %',
    language: 'nl',
    examples: SOME,
    options: { viewport: { width: 640, height: 360 }, scale: 2 },
  },
] as const;

describe.each(CASES)('on $screen in $language', ({ options, examples, language }) => {
  it('no text is cut off or lies over another at any stop, and axe finds nothing in any theme', async () => {
    const visited = await visit({ ...options, language, theme: 'light' });
    const { page, screen } = visited;
    const faults: string[] = [];
    for (const name of examples) {
      const chain = readExample(name, language);
      await screen.menuButton(options.viewport.width >= 900 ? 'examples' : 'more').click();
      await screen.example(name).click();
      await expectPosition(screen, chain, chain.codp);
      await screen.point.press('Home');
      for (const codp of stopsOf(chain)) {
        await expectPosition(screen, chain, codp);
        const { overlaps, clipped, sideways } = await layoutFaults(page);
        const found = [...overlaps.map((pair) => `overlaps ${pair}`), ...clipped.map((text) => `cuts ${text}`)];
        if (sideways > 0) found.push(`scrolls sideways by ${sideways} px`);
        faults.push(...found.map((fault) => `${name} at ${codp}: ${fault}`));
        await screen.point.press('ArrowRight');
      }
    }
    expect.soft(faults).toEqual([]);
    await expectSound(visited);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectSound(visited);
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'projector'));
    await expectSound(visited);
  });
});
