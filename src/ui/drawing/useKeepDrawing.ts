import { useEffect } from 'react';
import { setDrawing } from '../../state/drawing.ts';
import { useDrawing } from '../../state/useDrawing.ts';
import { useSettings } from '../../state/useSettings.ts';
import { showRows } from './showRows.ts';
import { useDrawingPlace } from './useDrawingPlace.ts';

/**
 * Keeps the drawing of the chain where it finds room: on to the list in the panel when blocks get too narrow, and over
 * when that panel is closed.
 */
export function useKeepDrawing(): void {
  const { now } = useDrawingPlace();
  const isDrawing = useDrawing((drawing) => drawing.isDrawing);
  const wanted = useDrawing((drawing) => drawing.wanted);
  const showsChain = useSettings(({ panelOpen, selection }) => panelOpen && selection === null);
  const isOpen = useSettings(({ panelOpen }) => panelOpen);
  useEffect(() => {
    if (!isDrawing || now === 'inline' || showsChain) return;
    if (wanted !== null) showRows();
    else if (!isOpen) setDrawing(false);
  }, [isDrawing, now, wanted, showsChain, isOpen]);
}
