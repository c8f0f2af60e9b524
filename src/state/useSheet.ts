import { useStore } from 'zustand/react';
import { type SheetName, sheetStore } from './sheets.ts';

/** What is open beneath the chain. */
export function useSheet(): SheetName | null {
  return useStore(sheetStore, ({ open }) => open);
}
