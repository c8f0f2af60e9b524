import { createStore } from 'zustand/vanilla';

/** What can be read beneath the chain, one at a time: all figures, or formulas beside simulation. */
export type SheetName = 'details' | 'beside';

/** What is open, of the session only: never saved, never undone. */
export const sheetStore = createStore<{ readonly open: SheetName | null }>()(() => ({ open: null }));

export function openSheet(name: SheetName): void {
  sheetStore.setState({ open: name });
}

export function closeSheet(): void {
  sheetStore.setState({ open: null });
}
