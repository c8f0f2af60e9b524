import { createStore } from 'zustand/vanilla';
import type { Workspace } from '../document/workspace.ts';
import { undo } from './commands.ts';
import { documentStore } from './documentStore.ts';

/** What was done and can be taken back at once; the text is `bar:done.CODE`. */
export interface Done {
  readonly code: 'wishRemoved';
  /** What it was done to. */
  readonly name: string;
}

/** The offer that stands, with the workspace it is about; null for none. */
export const undoOfferStore = createStore<{
  readonly offer: { readonly done: Done; readonly after: Workspace } | null;
}>()(() => ({ offer: null }));

/** Offers to undo the step that was just done. The offer ends with the next change: it would undo something else. */
export function offerUndo(done: Done): void {
  undoOfferStore.setState({ offer: { done, after: documentStore.getState().workspace } });
}

/** Takes back what the offer is about, if nothing has changed since. */
export function acceptUndoOffer(): void {
  const { offer } = undoOfferStore.getState();
  if (offer !== null && offer.after === documentStore.getState().workspace) undo();
  dismissUndoOffer();
}

export function dismissUndoOffer(): void {
  undoOfferStore.setState({ offer: null });
}

documentStore.subscribe(({ workspace }) => {
  const { offer } = undoOfferStore.getState();
  if (offer !== null && offer.after !== workspace) dismissUndoOffer();
});
