import { useStore } from 'zustand/react';
import { gestureStore } from './gesture.ts';
import { useDocument } from './useDocument.ts';

/**
 * True while a gesture has changed something: that step is not in the history yet, but can be undone, and the button
 * must not be dead at the moment it is pressed.
 */
export function useUnfinishedStep(): boolean {
  const before = useStore(gestureStore, (gesture) => gesture.before);
  return useDocument(({ workspace }) => before !== null && before !== workspace);
}
