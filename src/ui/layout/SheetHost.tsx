import { lazy, Suspense } from 'react';
import { loadLaterTexts } from '../../i18n/initialiseI18n.ts';
import { openSheet } from '../../state/sheets.ts';
import { useSheet } from '../../state/useSheet.ts';
import { useAction } from '../actions/useAction.ts';
import { LoadBoundary } from './LoadBoundary.tsx';

const Details = lazy(async () => {
  const [module] = await Promise.all([import('../details/Details.tsx'), loadLaterTexts()]);
  return { default: module.Details };
});
const Beside = lazy(async () => {
  const [module] = await Promise.all([import('../beside/Beside.tsx'), loadLaterTexts()]);
  return { default: module.Beside };
});

/** Where figures are read beneath the chain; each sheet is loaded when it is first asked for. */
export function SheetHost() {
  const open = useSheet();
  useAction('details', () => openSheet('details'));
  useAction('beside', () => openSheet('beside'));
  if (open === null) return null;
  return (
    <LoadBoundary key={open}>
      <Suspense>{open === 'details' ? <Details /> : <Beside />}</Suspense>
    </LoadBoundary>
  );
}
