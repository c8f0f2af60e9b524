import { createStore } from 'zustand/vanilla';
import { documentStore, mayEdit } from './documentStore.ts';

/** Whether the chain is being drawn, which is a matter of this visit: never saved, never undone. */
export interface Drawing {
  /** Stages are named, added and moved where they stand. */
  readonly isDrawing: boolean;
  /** Id of the stage whose name wants to be typed as soon as its field is there; null for none. */
  readonly wanted: string | null;
}

export const drawingStore = createStore<Drawing>()(() => ({ isDrawing: false, wanted: null }));

/** Begins or ends drawing the chain; a document that may only be looked at is not drawn. */
export function setDrawing(isDrawing: boolean): void {
  if (isDrawing && !mayEdit()) return;
  drawingStore.setState({ isDrawing });
}

/** Asks for the name of a stage, or with null says that it has been found. */
export function wantName(wanted: string | null): void {
  drawingStore.setState({ wanted });
}

// Another document, or this one gone over to another tab: there is nothing to be drawn any more.
documentStore.subscribe(({ id, heldElsewhere }, before) => {
  if (id !== before.id || heldElsewhere !== before.heldElsewhere)
    drawingStore.setState({ isDrawing: false, wanted: null });
});
