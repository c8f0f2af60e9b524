import { createStore } from 'zustand/vanilla';
import type { Workspace } from '../document/workspace.ts';
import { undo } from './commands.ts';
import { documentStore } from './documentStore.ts';

/** What was done and can be taken back at once; the text is `bar:done.CODE`. */
export interface Done {
  /** `opened`: another document took the place of this one. */
  readonly code: 'wishRemoved' | 'stageRemoved' | 'stageWithWishesRemoved' | 'opened' | 'stocksPlaced';
  /** What it was done to. */
  readonly name: string;
}

/** An offer to take something back, while the workspace is still as it was after it was done. */
export interface UndoOffer {
  readonly done: Done;
  readonly after: Workspace;
  readonly takeBack: () => void;
}

/** The offer that stands; null for none. */
export const undoOfferStore = createStore<{ readonly offer: UndoOffer | null }>()(() => ({ offer: null }));

/**
 * Offers to take back what was just done. The offer ends with the next change: it would undo something else.
 *
 * @param takeBack how; by default the last step is undone
 */
export function offerUndo(done: Done, takeBack: () => void = undo): void {
  undoOfferStore.setState({ offer: { done, takeBack, after: documentStore.getState().workspace } });
}

/** Takes back what the offer is about. */
export function acceptUndoOffer(): void {
  const { offer } = undoOfferStore.getState();
  dismissUndoOffer();
  offer?.takeBack();
}

export function dismissUndoOffer(): void {
  undoOfferStore.setState({ offer: null });
}

documentStore.subscribe(({ workspace }) => {
  const { offer } = undoOfferStore.getState();
  if (offer !== null && offer.after !== workspace) dismissUndoOffer();
});
