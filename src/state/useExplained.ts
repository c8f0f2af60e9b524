import { useStore } from 'zustand/react';
import { type Explained, explainedStore } from './explained.ts';

/** Part of what is being explained. */
export function useExplained<T>(selector: (explained: Explained) => T): T {
  return useStore(explainedStore, selector);
}
