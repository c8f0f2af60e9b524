import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { readExample } from '../examples/readExample.ts';
import { type Builder, keyboardBuilder, mouseBuilder, touchBuilder } from '../support/builders.ts';
import { expectPosition } from '../support/expectPosition.ts';
import { ownChainIn } from '../support/ownChainIn.ts';
import { expectSound, PHONE, type Visit, visit } from '../support/visit.ts';

/** What a newcomer may need for a chain of five stages and two wishes. */
const MOST_ACTIONS = 40;

const STAGES = ['Orders', 'Design', 'Timber', 'Joinery', 'Transport'] as const;
const WISHES = ['Wood', 'Length'] as const;

/** The chain of one's own with other names. */
function named(chain: Chain): Chain {
  const stages = chain.stages.map((stage, index) => ({ ...stage, name: STAGES[index] ?? '' }));
  return { ...chain, stages, wishes: chain.wishes.map((wish, index) => ({ ...wish, name: WISHES[index] ?? '' })) };
}

/** Both that stand on the first screen start a chain: who goes by keys meets the one in the bar first. */
async function namesStages({ page, screen }: Visit, hand: Builder, start: Locator): Promise<void> {
  await hand.press(start);
  for (const [index, name] of STAGES.entries()) {
    const field = page.getByRole('textbox', { name: screen.t('drawing:name', { number: index + 1 }) });
    // Typing takes the place of the old name: it is selected.
    await expect.poll(() => field.evaluate(isWhollySelected), { message: name }).toBe(true);
    await hand.type(name);
    await hand.enter();
  }
}

/** Runs in the page. */
function isWhollySelected(field: Element): boolean {
  return (
    field instanceof HTMLInputElement &&
    document.activeElement === field &&
    field.selectionStart === 0 &&
    field.selectionEnd === field.value.length
  );
}

async function namesWish({ page, screen }: Visit, hand: Builder, from: string, to: string): Promise<void> {
  await hand.press(page.getByRole('button', { name: new RegExp(`^${from}( |\\d|$)`) }).first());
  await hand.write(screen.field(screen.t('panel:wish.name')), to);
}

describe('a newcomer builds a chain of five stages and two wishes', () => {
  it.each([
    { way: 'by mouse', builderOf: mouseBuilder, start: 'drawing:start' },
    { way: 'by keyboard alone', builderOf: keyboardBuilder, start: 'drawing:startInBar' },
  ] as const)('$way', async ({ builderOf, start }) => {
    const visited = await visit();
    const { page, screen } = visited;
    const hand = builderOf(page);
    const own = ownChainIn('en');
    await expectPosition(screen, readExample('kitchens'), 3);
    await namesStages(visited, hand, screen.button(screen.t(start)));
    for (const [index, wish] of own.wishes.entries()) {
      await namesWish(visited, hand, wish.name, WISHES[index] ?? '');
      await hand.press(screen.button(screen.t('panel:close')));
    }
    await hand.press(screen.button(screen.t('drawing:draw')));
    expect(hand.actions()).toBeLessThanOrEqual(MOST_ACTIONS);
    await seesChain(visited, named(own));
  });

  it('by touch, on a phone', async () => {
    const visited = await visit({ ...PHONE, language: 'nl' });
    const { page, screen } = visited;
    const hand = touchBuilder(page);
    const own = ownChainIn('nl');
    await namesStages(visited, hand, screen.button(screen.t('drawing:start')));
    await hand.press(screen.button(screen.t('drawing:done')));
    for (const [index, wish] of own.wishes.entries()) {
      await namesWish(visited, hand, wish.name, WISHES[index] ?? '');
      await hand.press(screen.button(screen.t('panel:all')));
    }
    await hand.press(screen.button(screen.t('panel:close')));
    expect(hand.actions()).toBeLessThanOrEqual(MOST_ACTIONS);
    await seesChain(visited, named(own));
  });
});

/** The chain with its point, its figures and its names, and nothing else lost or amiss. */
async function seesChain(visited: Visit, chain: Chain): Promise<void> {
  const { page, screen } = visited;
  await expectPosition(screen, chain, chain.codp);
  for (const { name } of chain.stages) await screen.stage(name).waitFor();
  for (const { name } of chain.wishes) {
    await page
      .getByRole('main')
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .waitFor();
  }
  await screen.saveState('saved').waitFor({ state: 'attached' });
  await page.reload();
  await expectPosition(screen, chain, chain.codp);
  await expectSound(visited);
}
