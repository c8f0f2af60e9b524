import { useStore } from 'zustand/react';
import { type UndoOffer, undoOfferStore } from './undoOffer.ts';

/** What can be taken back at once; null as a rule. */
export function useUndoOffer(): UndoOffer | null {
  return useStore(undoOfferStore, ({ offer }) => offer);
}
