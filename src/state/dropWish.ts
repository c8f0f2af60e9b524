import { editChain } from './commands.ts';
import { offerUndo } from './undoOffer.ts';

/** Removes a wish of the active chain and offers it back: one undo step. */
export function dropWish({ id, name }: { readonly id: string; readonly name: string }): void {
  editChain((chain) => {
    chain.wishes = chain.wishes.filter((wish) => wish.id !== id);
  });
  offerUndo({ code: 'wishRemoved', name });
}
