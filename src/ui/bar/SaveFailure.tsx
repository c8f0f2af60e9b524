import { useTranslation } from 'react-i18next';
import { saveCopy } from '../../state/saveCopy.ts';
import { retrySave } from '../../state/start.ts';
import { useSaveState } from '../../state/useSaveState.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from './Notice.tsx';

/** Says at once that the work is not being saved, why, and how to keep it; nothing while it is. */
export function SaveFailure() {
  const { t } = useTranslation('common');
  const state = useSaveState();
  if (typeof state !== 'object') return null;
  return (
    <Notice
      isBad
      action={
        <>
          <Button size="small" look="main" onPress={saveCopy}>
            {t('action.save')}
          </Button>
          <Button size="small" onPress={retrySave}>
            {t('action.retry')}
          </Button>
        </>
      }
    >
      {t(`saveState.failed.${state.failed}`)}
    </Notice>
  );
}
