import { useTranslation } from 'react-i18next';
import styles from './Bar.module.css';

/** The name of the app with its mark: the decoupling point, and the line through it. */
export function Brand() {
  const { t } = useTranslation('common');
  return (
    <h1 className={styles.brand}>
      <svg viewBox="0 0 20 20" width="1.25rem" height="1.25rem" aria-hidden="true" focusable="false">
        <path d="M2 3h16l-8 11Z" fill="currentColor" />
        <path d="M10 13v5.5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <span className={styles.brandName}>{t('appName')}</span>
    </h1>
  );
}
