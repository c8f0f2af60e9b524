import { createStore } from 'zustand/vanilla';
import type { Workspace } from '../document/workspace.ts';
import { documentStore, HISTORY_LIMIT } from './documentStore.ts';
import { isSame } from './isSame.ts';

/** The gesture under way: the workspace as it was before it; null when the hand rests. */
export const gestureStore = createStore<{ readonly before: Workspace | null }>()(() => ({ before: null }));

/**
 * From here to `endGesture` is one undo step: a drag, a visit to a field, a held stepper.
 *
 * A gesture that is still under way ends first, with a step of its own: a forgotten end (a field that vanished with
 * the focus in it) can thus never swallow the steps after it, and nested pairs are harmless.
 */
export function beginGesture(): void {
  endGesture();
  documentStore.temporal.getState().pause();
  gestureStore.setState({ before: documentStore.getState().workspace });
}

/** Ends the gesture: one undo step if anything differs from before it, else none. Without a gesture: nothing. */
export function endGesture(): void {
  const { before } = gestureStore.getState();
  if (before === null) return;
  const { workspace } = documentStore.getState();
  if (isSame(before, workspace)) {
    cancelGesture();
    return;
  }
  documentStore.temporal.getState().resume();
  recordStep(before);
  gestureStore.setState({ before: null });
}

/** Gives up the gesture and restores the very workspace from before it. Without a gesture: nothing. */
export function cancelGesture(): void {
  const { before } = gestureStore.getState();
  if (before === null) return;
  if (documentStore.getState().workspace !== before) documentStore.setState({ workspace: before });
  documentStore.temporal.getState().resume();
  gestureStore.setState({ before: null });
}

/** Written straight into the history, so that nobody ever sees the old workspace flash by. */
function recordStep(before: Workspace): void {
  const { pastStates } = documentStore.temporal.getState();
  documentStore.temporal.setState({
    pastStates: [...pastStates, { workspace: before }].slice(-HISTORY_LIMIT),
    futureStates: [],
  });
}
