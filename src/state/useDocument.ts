import { useStore } from 'zustand/react';
import type { Chain } from '../engine/chain/chain.ts';
import { activeChain } from './activeChain.ts';
import { type DocumentState, documentStore } from './documentStore.ts';
import { gestureStore } from './gesture.ts';

/** Part of the open document; select narrowly, and never a new object: equal references render nothing. */
export function useDocument<T>(selector: (state: DocumentState) => T): T {
  return useStore(documentStore, selector);
}

/** Part of the active chain; select narrowly, and never a new object: equal references render nothing. */
export function useChain<T>(selector: (chain: Chain) => T): T {
  return useStore(documentStore, (state) => selector(activeChain(state.workspace)));
}

/** Whether there is a step to undo and one to redo. */
export function useHistory(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const canUndo = useStore(documentStore.temporal, (history) => history.pastStates.length > 0);
  const canRedo = useStore(documentStore.temporal, (history) => history.futureStates.length > 0);
  return { canUndo, canRedo };
}

/** True while a gesture is under way. */
export function useGesture(): boolean {
  return useStore(gestureStore, (gesture) => gesture.before !== null);
}
