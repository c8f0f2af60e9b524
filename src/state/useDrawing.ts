import { useStore } from 'zustand/react';
import { type Drawing, drawingStore } from './drawing.ts';

/** Part of how the chain is being drawn; select narrowly, and never a new object. */
export function useDrawing<T>(selector: (drawing: Drawing) => T): T {
  return useStore(drawingStore, selector);
}
