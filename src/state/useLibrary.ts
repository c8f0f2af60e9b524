import { useStore } from 'zustand/react';
import { type Library, libraryStore } from './library.ts';

/** The documents of one's own, as they were read last. */
export function useLibrary(): Library {
  return useStore(libraryStore, ({ library }) => library);
}
