import { createStore } from 'zustand/vanilla';
import type { Reference } from '../engine/explanation/definition.ts';

/** What is being explained, of the session only: never saved, never undone. */
export interface Explained {
  /** From the figure that was asked for to the one that is shown; empty when none is. */
  readonly trail: readonly Reference[];
  /** Section of the model document that is open; 0 for its beginning, null when it is closed. */
  readonly section: number | null;
}

/** What is being explained, framework-free. */
export const explainedStore = createStore<Explained>()(() => ({ trail: [], section: null }));

/** Explains a figure; where the point moves, the explanation follows. */
export function explainFigure(reference: Reference): void {
  explainedStore.setState({ trail: [reference], section: null });
}

/** Goes on to something that the figure rests on. */
export function explainNext(reference: Reference): void {
  explainedStore.setState(({ trail }) => ({ trail: [...trail, reference] }));
}

/** Goes back to what led here. */
export function explainBefore(): void {
  explainedStore.setState(({ trail }) => ({ trail: trail.slice(0, -1) }));
}

/** Puts the explanation away. */
export function closeExplanation(): void {
  explainedStore.setState({ trail: [] });
}

/** Opens the model document at a section; 0 is its beginning. */
export function openModel(section = 0): void {
  explainedStore.setState({ section });
}

/** Puts the model document away. */
export function closeModel(): void {
  explainedStore.setState({ section: null });
}
