import { useStore } from 'zustand/react';
import { type SaveState, saveStateStore } from './saveState.ts';

/** Whether the document on the screen is saved, being saved, or not saved and why. */
export function useSaveState(): SaveState {
  return useStore(saveStateStore, ({ saveState }) => saveState);
}
