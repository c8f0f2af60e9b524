import { castDraft } from 'immer';
import type { Chain, Wish } from '../engine/chain/chain.ts';
import { activeChain } from './activeChain.ts';
import { editChain } from './commands.ts';
import { documentStore } from './documentStore.ts';

/**
 * Lets a wish of the active chain enter at another stage: the redesign. One undo step, or part of the gesture under way.
 *
 * It becomes the first of the wishes there, so that it is seen where only some of them are. A wish or a stage that is not
 * there, or the stage where the wish is already, changes nothing.
 */
export function moveWish(id: string, stageId: string): void {
  const { wishes } = withWishAt(activeChain(documentStore.getState().workspace), id, stageId);
  editChain((chain) => {
    chain.wishes = [...castDraft(wishes)];
  });
}

/** The chain as `moveWish` would make it; the same chain where that changes nothing. */
export function withWishAt(chain: Chain, id: string, stageId: string): Chain {
  const wish = chain.wishes.find((candidate) => candidate.id === id);
  if (wish === undefined || wish.stage === stageId) return chain;
  if (chain.stages.every((stage) => stage.id !== stageId)) return chain;
  return { ...chain, wishes: placed({ ...wish, stage: stageId }, chain.wishes) };
}

function placed(wish: Wish, wishes: readonly Wish[]): Wish[] {
  const others = wishes.filter(({ id }) => id !== wish.id);
  const first = others.findIndex(({ stage }) => stage === wish.stage);
  const at = first < 0 ? others.length : first;
  return [...others.slice(0, at), wish, ...others.slice(at)];
}
