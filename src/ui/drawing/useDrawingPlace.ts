import { useSyncExternalStore } from 'react';
import { useChain } from '../../state/useDocument.ts';
import { useSettings } from '../../state/useSettings.ts';
import { pageWidth, subscribeToWidth } from '../layout/pageWidth.ts';
import { usePanelPlace } from '../layout/usePanelPlace.ts';
import { type DrawingPlace, drawingPlace } from './drawingPlace.ts';

/** Where the chain is drawn on this screen, as it is now and with the panel closed. */
export function useDrawingPlace(): { readonly now: DrawingPlace; readonly withoutPanel: DrawingPlace } {
  const stages = useChain((chain) => chain.stages.length);
  const isOpen = useSettings(({ panelOpen }) => panelOpen);
  const isDocked = usePanelPlace() === 'docked' && isOpen;
  const width = useSyncExternalStore(subscribeToWidth, pageWidth);
  return { now: drawingPlace(width, stages, isDocked), withoutPanel: drawingPlace(width, stages, false) };
}
