import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { textLengths } from '../../engine/chain/bounds.ts';
import type { Stage } from '../../engine/chain/chain.ts';
import { wantName } from '../../state/drawing.ts';
import { beginGesture, cancelGesture, endGesture } from '../../state/gesture.ts';
import { renameStage } from '../../state/structureCommands.ts';
import { useDrawing } from '../../state/useDrawing.ts';
import styles from './Drawing.module.css';
import { focusWhenFree } from './focusWhenFree.ts';
import { goToName } from './goToName.ts';
import { useStageNames } from './useStageNames.ts';

/**
 * The name of a stage, typed where it stands: selected on arrival, Enter goes on to the next. One visit is one undo step,
 * Escape takes it back; a name that is left empty becomes that of its kind.
 */
export function StageNameField({ stage, number }: { readonly stage: Stage; readonly number: number }) {
  const { t } = useTranslation('drawing');
  const names = useStageNames();
  const input = useRef<HTMLInputElement>(null);
  const visited = useRef(stage.name);
  useWanted(input, stage.id);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const field = event.currentTarget;
    if (event.key === 'Escape' && stage.name !== visited.current) {
      event.stopPropagation();
      cancelGesture();
      beginGesture();
    } else if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      goToName(field, event.key === 'ArrowUp' || event.shiftKey ? -1 : 1);
    }
  };
  return (
    <input
      ref={input}
      className={styles.name}
      data-name-field=""
      aria-label={t('name', { number })}
      title={stage.name}
      value={stage.name}
      maxLength={textLengths.name}
      spellCheck={false}
      autoComplete="off"
      enterKeyHint="next"
      onChange={(event) => renameStage(stage.id, event.target.value)}
      onFocus={(event) => {
        visited.current = stage.name;
        beginGesture();
        event.target.select();
      }}
      onBlur={() => {
        if (stage.name.trim() === '') renameStage(stage.id, names[stage.kind]);
        endGesture();
      }}
      onKeyDown={onKeyDown}
    />
  );
}

/** Takes the focus when this stage's name is asked for. */
function useWanted(input: { readonly current: HTMLInputElement | null }, id: string): void {
  const isWanted = useDrawing(({ wanted }) => wanted === id);
  useEffect(() => {
    if (!isWanted || input.current === null) return;
    return focusWhenFree(input.current, () => wantName(null));
  }, [isWanted, input]);
}
