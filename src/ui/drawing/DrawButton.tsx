import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { drawingStore, setDrawing } from '../../state/drawing.ts';
import { setPanelOpen } from '../../state/settings.ts';
import { useDrawing } from '../../state/useDrawing.ts';
import { useAction } from '../actions/useAction.ts';
import { useStageSetting } from '../layout/useStage.ts';
import styles from './DrawButton.module.css';
import { showRows } from './showRows.ts';
import { useDrawingPlace } from './useDrawingPlace.ts';

/** At the right end of the chain: begins to draw it where it stands, or is done with that. */
export function DrawButton() {
  const { t } = useTranslation('drawing');
  const { hasGutter, narrow } = useStageSetting().geometry;
  const isDrawing = useDrawing((drawing) => drawing.isDrawing);
  const place = useDrawingPlace();
  const toggle = () => {
    setDrawing(!isDrawing);
    if (isDrawing || !drawingStore.getState().isDrawing) return;
    if (place.now === 'list' && place.withoutPanel === 'inline') setPanelOpen(false);
    else if (place.now === 'list') showRows();
  };
  useAction('draw', toggle);
  const button = useFocusWhenDone(isDrawing);
  if (narrow) return null;
  return (
    <button
      ref={button}
      type="button"
      className={styles.draw}
      data-small={!hasGutter || undefined}
      aria-pressed={isDrawing}
      title={t('drawHelp')}
      onClick={toggle}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={isDrawing ? 'm3 8.5 3.5 3.5L13 5' : 'M3 13l.6-3L11 2.6l2.4 2.4L6 12.4Z'} />
      </svg>
      <span className={hasGutter ? undefined : 'visually-hidden'}>{t('draw')}</span>
    </button>
  );
}

/** Escape ends the drawing with the focus in it: it goes on at the button then. */
function useFocusWhenDone(isDrawing: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasDrawing = useRef(false);
  useEffect(() => {
    if (wasDrawing.current && !isDrawing && document.activeElement === document.body) button.current?.focus();
    wasDrawing.current = isDrawing;
  }, [isDrawing]);
  return button;
}
