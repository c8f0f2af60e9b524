import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '../../engine/chain/chain.ts';
import { beginGesture, cancelGesture, endGesture } from '../../state/gesture.ts';
import { dropStage, placeStage } from '../../state/structureCommands.ts';
import styles from './Drawing.module.css';
import { placeKey } from './placeKey.ts';

interface StageHandleProps {
  readonly stage: Stage;
  readonly index: number;
  readonly count: number;
  /** Told when keys have moved the stage. */
  readonly onMoved: (id: string) => void;
  /** Told when a key has removed it, and where it stood. */
  readonly onRemoved: (index: number) => void;
}

/** What a stage is taken by: dragged with the pointer, moved with the arrow keys; keys held down are one step. */
export function StageHandle({ stage, index, count, onMoved, onRemoved }: StageHandleProps) {
  const { t } = useTranslation('drawing');
  const isMoving = useRef(false);
  const settle = () => {
    if (!isMoving.current) return;
    isMoving.current = false;
    endGesture();
    onMoved(stage.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeKey(event.key, index, count);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && isMoving.current) {
      event.stopPropagation();
      isMoving.current = false;
      cancelGesture();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      settle();
      if (dropStage(stage.id)) onRemoved(index);
    } else if (place !== null) {
      event.preventDefault();
      if (!isMoving.current) beginGesture();
      isMoving.current = true;
      placeStage(stage.id, place);
    }
  };
  return (
    <button
      type="button"
      className={styles.handle}
      data-handle=""
      aria-label={t('move', { name: stage.name })}
      title={t('moveHelp')}
      onKeyDown={onKeyDown}
      onKeyUp={settle}
      onBlur={settle}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M5.5 3.5h.01M10.5 3.5h.01M5.5 8h.01M10.5 8h.01M5.5 12.5h.01M10.5 12.5h.01" />
      </svg>
    </button>
  );
}
