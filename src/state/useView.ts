import { useStore } from 'zustand/react';
import { type View, viewStore } from './view.ts';

/** What the window shows. */
export function useView(): View {
  return useStore(viewStore, ({ view }) => view);
}
