import { useTranslation } from 'react-i18next';
import { select, setPanelOpen } from '../../state/settings.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import styles from './Panel.module.css';
import type { Selected } from './useSelected.ts';

/** The way back to everything, and the way out. */
export function BackRow() {
  const { t } = useTranslation('panel');
  return (
    <div className={styles.ways}>
      <Button icon="back" look="quiet" isCompact onPress={() => select(null)}>
        {t('all')}
      </Button>
      <CloseButton />
    </div>
  );
}

/** Closes the panel. */
export function CloseButton() {
  const { t } = useTranslation('panel');
  return <IconButton icon="close" label={t('close')} onPress={() => setPanelOpen(false)} />;
}

/** The way along the stages, one by one. */
export function StageNeighbours({ selected }: { readonly selected: Extract<Selected, { of: 'stage' }> }) {
  const { t } = useTranslation('panel');
  const before = selected.stages[selected.index - 1];
  const after = selected.stages[selected.index + 1];
  return (
    <div className={styles.neighbours}>
      <IconButton
        icon="back"
        label={t('previousStage', { name: before?.name ?? '' })}
        isDisabled={before === undefined}
        onPress={() => before !== undefined && select({ of: 'stage', id: before.id })}
      />
      <IconButton
        icon="forward"
        label={t('nextStage', { name: after?.name ?? '' })}
        isDisabled={after === undefined}
        onPress={() => after !== undefined && select({ of: 'stage', id: after.id })}
      />
    </div>
  );
}
