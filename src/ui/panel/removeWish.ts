import type { Wish } from '../../engine/chain/chain.ts';
import { select } from '../../state/settings.ts';
import { offerUndo } from '../../state/undoOffer.ts';
import { edit } from './edits.ts';

/** Removes a wish, shows the stage it belonged to, and offers to take that back. */
export function removeWish(wish: Wish): void {
  edit((chain) => {
    chain.wishes = chain.wishes.filter((candidate) => candidate.id !== wish.id);
  });
  select({ of: 'stage', id: wish.stage });
  offerUndo({ code: 'wishRemoved', name: wish.name });
}
