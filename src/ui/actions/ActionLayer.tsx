import { lazy, Suspense, useState } from 'react';
import { loadLaterTexts } from '../../i18n/initialiseI18n.ts';
import { LoadBoundary } from '../layout/LoadBoundary.tsx';
import { useAction } from './useAction.ts';
import { useShortcuts } from './useShortcuts.ts';

const Palette = lazy(async () => {
  const [module] = await Promise.all([import('./Palette.tsx'), loadLaterTexts()]);
  return { default: module.Palette };
});
const ShortcutSheet = lazy(async () => ({ default: (await import('./ShortcutSheet.tsx')).ShortcutSheet }));

/** Listens to the shortcuts, and holds what lies over the page when it is asked for: the palette, and their sheet. */
export function ActionLayer() {
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null);
  const close = () => setOpen(null);
  useShortcuts();
  useAction('palette', () => setOpen(open === 'palette' ? null : 'palette'));
  useAction('shortcuts', () => setOpen('shortcuts'));
  if (open === null) return null;
  return (
    <LoadBoundary>
      <Suspense>{open === 'palette' ? <Palette onClose={close} /> : <ShortcutSheet onClose={close} />}</Suspense>
    </LoadBoundary>
  );
}
