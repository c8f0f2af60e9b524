import type { Wish } from '../../engine/chain/chain.ts';
import { dropWish } from '../../state/dropWish.ts';
import { select } from '../../state/settings.ts';

/** Removes a wish, shows the stage it belonged to, and offers to take that back. */
export function removeWish(wish: Wish): void {
  dropWish(wish);
  select({ of: 'stage', id: wish.stage });
}
