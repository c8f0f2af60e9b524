import { useTranslation } from 'react-i18next';
import { mayEdit } from '../../state/documentStore.ts';
import { useDocument } from '../../state/useDocument.ts';
import { useSaveState } from '../../state/useSaveState.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import styles from './Bar.module.css';

/** Whether the work is safe. Always in sight and never read aloud at each edit: a failure has a notice of its own. */
export function SaveState() {
  const { t } = useTranslation(['bar', 'common']);
  const state = useSaveState();
  const isReadOnly = useDocument(({ heldElsewhere }) => heldElsewhere !== undefined);
  if (isReadOnly) {
    return (
      // Pressed, it is as if something were changed: the notice comes that says why nothing can.
      <Button icon="look" look="quiet" size="small" isCompact onPress={mayEdit}>
        {t('bar:readOnly.state')}
      </Button>
    );
  }
  if (typeof state === 'object') {
    return (
      <span className={`${styles.saveState} ${styles.failed}`} title={t(`common:saveState.failed.${state.failed}`)}>
        <Icon name="warning" />
        <span>{t('bar:save.failed')}</span>
      </span>
    );
  }
  return (
    <span className={styles.saveState} title={t('bar:save.savedHelp')} data-state={state}>
      <span>{t(`bar:save.${state}`)}</span>
      {state === 'saved' && <Icon name="check" />}
    </span>
  );
}
