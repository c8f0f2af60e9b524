import { useTranslation } from 'react-i18next';
import { redo, undo } from '../../state/commands.ts';
import { useDocument, useHistory } from '../../state/useDocument.ts';
import { useUnfinishedStep } from '../../state/useUnfinishedStep.ts';
import { ACTIONS } from '../actions/actionTable.ts';
import { ariaKeys, strokeText } from '../actions/keyStroke.ts';
import { IconButton } from '../controls/IconButton.tsx';
import styles from './Bar.module.css';

/** Takes the last step back, or does it again. */
export function HistoryButtons() {
  const { t } = useTranslation('bar');
  const { canUndo, canRedo } = useHistory();
  const isUnfinished = useUnfinishedStep();
  const isReadOnly = useDocument((state) => state.heldElsewhere !== undefined);
  return (
    <div className={styles.group}>
      <IconButton
        icon="undo"
        label={t('history.undo')}
        {...keysOf('undo')}
        isDisabled={isReadOnly || (!canUndo && !isUnfinished)}
        onPress={undo}
      />
      <IconButton
        icon="redo"
        label={t('history.redo')}
        {...keysOf('redo')}
        isDisabled={isReadOnly || !canRedo}
        onPress={redo}
      />
    </div>
  );
}

/** The keys of an action, as people and as screen readers are told them. */
function keysOf(id: 'undo' | 'redo') {
  const keys = ACTIONS[id].keys ?? [];
  const [first] = keys;
  return first === undefined ? {} : { shortcut: strokeText(first), keys: ariaKeys(keys) };
}
