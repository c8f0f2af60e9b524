import { useTranslation } from 'react-i18next';
import { redo, undo } from '../../state/commands.ts';
import { useHistory } from '../../state/useDocument.ts';
import { useUnfinishedStep } from '../../state/useUnfinishedStep.ts';
import { IconButton } from '../controls/IconButton.tsx';
import styles from './Bar.module.css';
import { shortcutText } from './shortcutText.ts';

/** Takes the last step back, or does it again. */
export function HistoryButtons() {
  const { t } = useTranslation('bar');
  const { canUndo, canRedo } = useHistory();
  const isUnfinished = useUnfinishedStep();
  return (
    <div className={styles.group}>
      <IconButton
        icon="undo"
        label={t('history.undo')}
        shortcut={shortcutText('Z')}
        keys="Control+Z Meta+Z"
        isDisabled={!canUndo && !isUnfinished}
        onPress={undo}
      />
      <IconButton
        icon="redo"
        label={t('history.redo')}
        shortcut={shortcutText('Z', { shift: true })}
        keys="Control+Shift+Z Meta+Shift+Z Control+Y"
        isDisabled={!canRedo}
        onPress={redo}
      />
    </div>
  );
}
