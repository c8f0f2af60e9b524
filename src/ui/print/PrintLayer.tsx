import { useEffect, useSyncExternalStore } from 'react';
import { useAction } from '../actions/useAction.ts';
import { loadSheet, printingNow, printPage, subscribePrinting, wantSheet } from './printing.ts';

/** How long the first screen has the line to itself before the sheet is loaded [ms]. */
const PATIENCE = 2_000;

/** Holds the sheet while something is printed, whoever asked for that: the app, or the browser's own menu. */
export function PrintLayer() {
  const { isWanted, Sheet } = useSyncExternalStore(subscribePrinting, printingNow);
  useAction('print', () => void printPage());
  useEffect(() => {
    const before = () => wantSheet(true);
    const after = () => wantSheet(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    const timer = setTimeout(() => void loadSheet().catch(() => {}), PATIENCE);
    return () => {
      clearTimeout(timer);
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return isWanted && Sheet !== null ? <Sheet /> : null;
}
