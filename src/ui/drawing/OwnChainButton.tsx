import { useTranslation } from 'react-i18next';
import { useSettings } from '../../state/useSettings.ts';
import styles from './OwnChainButton.module.css';
import { useOwnChain } from './useOwnChain.ts';

/** Beside the invitation of the first visit: the way to a chain of one's own. */
export function OwnChainButton() {
  const { t } = useTranslation('drawing');
  const isInvited = useSettings(({ hintSeen }) => !hintSeen);
  const start = useOwnChain();
  if (!isInvited) return null;
  return (
    <button type="button" className={styles.own} data-own-chain="" title={t('startHelp')} onClick={start}>
      {t('start')}
    </button>
  );
}
