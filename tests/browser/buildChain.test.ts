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

/** Where each enters. */
const PLACES = [2, 3] as const;

/** What a wish begins with that is added to a stage. */
const NEW_WISH = { note: '', weight: 1, wished: 4, offered: 4, exponent: 1 } as const;

/** The chain of one's own with other names, and two wishes of the newcomer's in place of those it begins with. */
function built(chain: Chain): Chain {
  const stages = chain.stages.map((stage, index) => ({ ...stage, name: STAGES[index] ?? '' }));
  const wishes = WISHES.map((name, index) => {
    return { ...NEW_WISH, id: `w${index}`, name, stage: stages[PLACES[index] ?? 0]?.id ?? '' };
  });
  return { ...chain, stages, wishes };
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

const newWish = ({ screen }: Visit) => screen.field(screen.t('panel:wish.name'));

/** What is typed takes the place of the name that a wish begins with. */
async function namesWish(visited: Visit, hand: Builder, name: string): Promise<void> {
  await expect.poll(() => newWish(visited).evaluate(isWhollySelected), { message: name }).toBe(true);
  await hand.type(name);
}

const chipOf = ({ page }: Visit, name: string) =>
  page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${name}( |\\d|$)`) })
    .first();

describe('a newcomer builds a chain of five stages and two wishes', () => {
  it('by mouse', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const hand = mouseBuilder(page);
    const own = ownChainIn('en');
    await expectPosition(screen, readExample('kitchens'), 3);
    await namesStages(visited, hand, screen.button(screen.t('drawing:start')));
    await hand.press(screen.button(screen.t('drawing:draw')));
    for (const { name } of own.wishes) {
      await hand.press(chipOf(visited, name));
      await hand.press(screen.button(screen.t('panel:wish.remove')));
    }
    for (const [index, name] of WISHES.entries()) {
      await hand.press(screen.stage(STAGES[PLACES[index] ?? 0] ?? ''));
      await hand.press(page.getByRole('complementary').getByRole('button', { name: screen.t('panel:stage.addWish') }));
      await namesWish(visited, hand, name);
    }
    await hand.press(screen.button(screen.t('panel:close')));
    expect(hand.actions()).toBeLessThanOrEqual(MOST_ACTIONS);
    await seesChain(visited, built(own));
  });

  it('by keyboard alone', async () => {
    const visited = await visit();
    const { page, screen } = visited;
    const hand = keyboardBuilder(page);
    const own = ownChainIn('en');
    await expectPosition(screen, readExample('kitchens'), 3);
    await namesStages(visited, hand, screen.button(screen.t('drawing:startInBar')));
    await hand.reach(chipOf(visited, own.wishes[0]?.name ?? ''));
    for (const { name } of own.wishes) {
      await expect.poll(() => chipOf(visited, name).evaluate((chip) => chip === document.activeElement)).toBe(true);
      await hand.key('Delete');
    }
    const finds = async (words: string) => {
      await hand.key('Control+K');
      await page.getByRole('searchbox').waitFor();
      await hand.type(words);
      await page.getByRole('menuitem').first().waitFor();
      await hand.enter();
    };
    for (const [index, name] of WISHES.entries()) {
      await finds(`wish ${STAGES[PLACES[index] ?? 0]}`);
      await namesWish(visited, hand, name);
      await hand.key('Tab');
    }
    await finds('stop drawing');
    expect(hand.actions()).toBeLessThanOrEqual(MOST_ACTIONS);
    await seesChain(visited, built(own));
  });

  it('by touch, on a phone', async () => {
    const visited = await visit({ ...PHONE, language: 'nl' });
    const { page, screen } = visited;
    const hand = touchBuilder(page);
    const own = ownChainIn('nl');
    await namesStages(visited, hand, screen.button(screen.t('drawing:start')));
    await hand.press(screen.button(screen.t('drawing:done')));
    const line = (name: string) =>
      page.getByRole('complementary').getByRole('button', { name: new RegExp(`^(\\d )?${name}`) });
    for (const { name } of own.wishes) {
      await hand.press(line(name));
      await hand.press(screen.button(screen.t('panel:wish.remove')));
      await hand.press(screen.button(screen.t('panel:all')));
    }
    for (const [index, name] of WISHES.entries()) {
      await hand.press(line(STAGES[PLACES[index] ?? 0] ?? ''));
      await hand.press(page.getByRole('complementary').getByRole('button', { name: screen.t('panel:stage.addWish') }));
      await namesWish(visited, hand, name);
      await hand.press(screen.button(screen.t('panel:all')));
    }
    await hand.press(screen.button(screen.t('panel:close')));
    expect(hand.actions()).toBeLessThanOrEqual(MOST_ACTIONS);
    await seesChain(visited, built(own));
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
