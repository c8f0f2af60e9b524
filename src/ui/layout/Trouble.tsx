import { useTranslation } from 'react-i18next';
import styles from './Trouble.module.css';

/** In place of something that failed: what that means, and what to do. */
export function Trouble() {
  const { t } = useTranslation(['stage', 'common']);
  return (
    <div className={styles.trouble} role="alert">
      <p className={styles.title}>{t('trouble.title')}</p>
      <p>{t('trouble.text')}</p>
      <button type="button" className={styles.reload} onClick={() => location.reload()}>
        {t('common:action.reload')}
      </button>
    </div>
  );
}
