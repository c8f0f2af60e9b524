import { beforeAll, describe, expect, it } from 'vitest';
import type { Chain } from '../../src/engine/chain/chain.ts';
import type { Language } from '../../src/i18n/language.ts';
import { readExample } from '../examples/readExample.ts';
import { axe } from './axe.ts';
import { expectClean, type OpenAppOptions, type OpenedApp, openApp } from './browser.ts';
import { overloadedBoundaries, overloadFacts } from './expectedScreen.ts';
import { expectPosition, stopsOf } from './expectPosition.ts';
import type { Hand } from './hands.ts';
import { type Screen, screenOf } from './screen.ts';

/** How somebody does it: on which screen, in which language, with which hand. */
export interface Way {
  readonly language: Language;
  readonly options: OpenAppOptions;
  readonly handOf: (app: OpenedApp) => Hand | Promise<Hand>;
  /** Opens the choices of a kind, which may stand together in one menu. */
  readonly menu: 'own' | 'more';
  /** How the way takes a step back and does it again, besides the buttons; null where there are only buttons. */
  readonly shortcuts: { readonly undo: string; readonly redo: string } | null;
}

/** The stage that is edited, and its new time. */
const EDITED = { id: 'carcasses', time: 6.5 } as const;

/** The whole of what a first visitor must be able to do, one step after the other on one page. */
export function doneWhen(way: Way): void {
  const { language } = way;
  const kitchens = readExample('kitchens', language);
  const paint = readExample('paint-mixing', language);
  const edited = withTime(kitchens);
  let app: OpenedApp;
  let hand: Hand;
  let screen: Screen;

  const sees = (chain: Chain, codp: number) => expectPosition(screen, chain, codp);
  const isClean = async () => {
    expect(await axe(app.page)).toEqual([]);
    expectClean(app);
  };
  const opensExample = async (name: 'kitchens' | 'paint-mixing') => {
    await hand.press(screen.menuButton(way.menu === 'own' ? 'examples' : 'more'));
    await hand.press(screen.example(name));
  };

  describe('somebody on a first visit', () => {
    beforeAll(async () => {
      app = await openApp({ language, keepsOffline: true, ...way.options });
      app.page.setDefaultTimeout(8_000);
      hand = await way.handOf(app);
      screen = screenOf(app.page, language);
    });

    it('finds an example open and live, and is invited to drag', async () => {
      await sees(kitchens, kitchens.codp);
      expect(await screen.page.getByText(screen.t('stage:point.hint')).isVisible()).toBe(true);
      await isClean();
    });

    it('opens “kitchens”', async () => {
      await opensExample('kitchens');
      await expect.poll(() => screen.documentName.inputValue()).toBe(kitchens.name);
      await sees(kitchens, kitchens.codp);
      await isClean();
    });

    it('drags the point from end to end, and sees name and figures change at every stop', async () => {
      const stops = stopsOf(kitchens);
      await hand.drag(screen.point, stops, (codp) => sees(kitchens, codp));
      await hand.drag(screen.point, stops.toReversed(), (codp) => sees(kitchens, codp));
      await isClean();
    });

    it('sees overloaded positions explained, and drags through them', async () => {
      await opensExample('paint-mixing');
      await expect.poll(() => screen.documentName.inputValue()).toBe(paint.name);
      const overloaded = overloadedBoundaries(paint);
      const stops = stopsOf(paint);
      expect(overloaded.filter((codp) => stops.includes(codp)).length).toBeGreaterThan(1);
      const look = async (codp: number) => {
        await sees(paint, codp);
        if (overloaded.includes(codp)) await seesCure(screen, paint, codp);
      };
      await hand.drag(screen.point, stops.toReversed(), look);
      await isClean();
      await hand.drag(screen.point, stops, look);
    });

    it('changes the time of a stage, and sees the figures change', async () => {
      await opensExample('kitchens');
      await sees(kitchens, kitchens.codp);
      await hand.drag(screen.point, stopsOf(kitchens).toReversed().slice(0, 3), async () => {});
      await sees(kitchens, 4);
      await hand.press(screen.stage(nameOf(kitchens)));
      const text = language === 'nl' ? '6,5' : '6.5';
      await hand.write(screen.field(screen.t('panel:stage.mean.material')), text);
      await sees(edited, 4);
      await isClean();
    });

    it('takes the change back, and does it again', async () => {
      await hand.press(screen.undo);
      await sees(kitchens, 4);
      await hand.press(screen.redo);
      await sees(edited, 4);
      if (way.shortcuts === null) return;
      await screen.page.keyboard.press(way.shortcuts.undo);
      await sees(kitchens, 4);
      await screen.page.keyboard.press(way.shortcuts.redo);
      await sees(edited, 4);
    });

    it('finds everything there after a reload: point, change, language, theme', async () => {
      const { page, t } = screen;
      await hand.press(screen.button(t('panel:close')));
      await hand.press(screen.menuButton(way.menu === 'own' ? 'view' : 'more'));
      await hand.press(page.getByRole('menuitemradio', { name: t('common:theme.dark') }));
      await screen.saveState('saved').waitFor({ state: 'attached' });
      await page.reload();
      await sees(edited, 4);
      expect(
        await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]),
      ).toEqual([language, 'dark']);
      await isClean();
    });
  });
}

/** The reason and the cure stand in words, to be read and not only heard. */
async function seesCure(screen: Screen, chain: Chain, codp: number): Promise<void> {
  const facts = overloadFacts(chain, codp, screen.language);
  const told = facts.reduce(
    (words, hasText) => words.filter({ hasText }),
    screen.page.getByRole('main').getByRole('paragraph').filter({ visible: true }),
  );
  await expect.poll(() => told.count(), { message: `told in words: ${facts.join(', ')}` }).toBe(1);
  expect((await told.boundingBox())?.width).toBeGreaterThan(50);
}

function nameOf(chain: Chain): string {
  return chain.stages.find(({ id }) => id === EDITED.id)?.name ?? '';
}

function withTime(chain: Chain): Chain {
  const stages = chain.stages.map((stage) =>
    stage.id === EDITED.id ? { ...stage, time: { ...stage.time, mean: EDITED.time } } : stage,
  );
  return { ...chain, stages };
}
