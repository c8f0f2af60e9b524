import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveCopy } from '../../state/saveCopy.ts';
import type { SaveFailure } from '../../state/saveState.ts';
import { retrySave } from '../../state/saving.ts';
import { useSaveState } from '../../state/useSaveState.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from './Notice.tsx';

/**
 * Says at once that the work is not being saved, why, and how to keep it; nothing while it is. Put away, it stays away
 * as long as the reason is the same: the bar goes on saying it.
 */
export function SaveFailureNotice() {
  const { t } = useTranslation('common');
  const state = useSaveState();
  const [putAway, setPutAway] = useState<SaveFailure | null>(null);
  const failure = typeof state === 'object' ? state.failed : null;
  // Once it has been saved, a failure is news again.
  if (state === 'saved' && putAway !== null) setPutAway(null);
  if (failure === null || failure === putAway) return null;
  return (
    <Notice
      isBad
      onDismiss={() => setPutAway(failure)}
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
      {t(`saveState.failed.${failure}`)}
    </Notice>
  );
}
