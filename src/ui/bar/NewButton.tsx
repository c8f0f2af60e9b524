import { useTranslation } from 'react-i18next';
import { useAction } from '../actions/useAction.ts';
import { Button } from '../controls/Button.tsx';
import { useOwnChain } from '../drawing/useOwnChain.ts';

/** Starts a chain of one's own. */
export function NewButton() {
  const { t } = useTranslation('drawing');
  const start = useOwnChain();
  useAction('newChain', start);
  return (
    <Button icon="plus" look="quiet" label={t('startInBar')} onPress={start}>
      {t('startShort')}
    </Button>
  );
}
