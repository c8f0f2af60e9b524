import { useStore } from 'zustand/react';
import { refusalStore } from './documentStore.ts';

/** How often a change of a document was refused that this tab may only look at. */
export function useRefusals(): number {
  return useStore(refusalStore, ({ refusals }) => refusals);
}
