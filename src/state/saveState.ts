import { createStore } from 'zustand/vanilla';

/** Why nothing is being saved: storage is full, the browser refuses it, or it does not answer. */
export type SaveFailure = 'quota' | 'refused' | 'unavailable';

/** `saved` only when storage has confirmed the document exactly as it is on the screen. */
export type SaveState = 'saved' | 'saving' | { readonly failed: SaveFailure };

/** What autosave reports. */
export const saveStateStore = createStore<{ readonly saveState: SaveState }>()(() => ({ saveState: 'saving' }));

/** Sorts the error of a storage by what a person can do about it. */
export function saveFailureOf(error: unknown): SaveFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'quota';
  // InvalidStateError: what Firefox answers where it keeps no storage at all.
  if (name === 'SecurityError' || name === 'NotAllowedError' || name === 'InvalidStateError') return 'refused';
  return 'unavailable';
}
