import type { ComponentType } from 'react';
import { loadLaterTexts } from '../../i18n/initialiseI18n.ts';

/** What is on its way to the paper: whether the sheet is wanted, and the sheet once it has been loaded. */
export interface Printing {
  readonly isWanted: boolean;
  readonly Sheet: ComponentType | null;
}

let printing: Printing = { isWanted: false, Sheet: null };
const listeners = new Set<() => void>();

export function printingNow(): Printing {
  return printing;
}

/** Tells of every change; the function that it returns stops that. */
export function subscribePrinting(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function wantSheet(isWanted: boolean): void {
  change({ isWanted });
}

/** Loads the sheet, so that it is there when the browser's own menu prints: a page has no time to load anything then. */
export async function loadSheet(): Promise<void> {
  const [module] = await Promise.all([import('./PrintSheet.tsx'), loadLaterTexts()]);
  if (printing.Sheet === null) change({ Sheet: module.PrintSheet });
}

/** Lays out the sheet and opens the browser's print dialog. */
export async function printPage(): Promise<void> {
  try {
    await loadSheet();
  } catch {
    // Offline before the sheet was ever loaded: the page is printed as it stands.
  }
  wantSheet(true);
  // Two frames: one in which it is drawn, one in which it has been.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  print();
}

function change(changes: Partial<Printing>): void {
  printing = { ...printing, ...changes };
  for (const listener of listeners) listener();
}
