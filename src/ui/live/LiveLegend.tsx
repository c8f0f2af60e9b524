import { useTranslation } from 'react-i18next';
import { useStageSetting } from '../layout/useStage.ts';
import styles from './Live.module.css';

interface LiveLegendProps {
  readonly every: number;
  readonly hasCalls: boolean;
}

/** What the marks mean. */
export function LiveLegend({ every, hasCalls }: LiveLegendProps) {
  const { t } = useTranslation('live');
  const { format } = useStageSetting();
  return (
    <ul className={styles.legend}>
      <li>
        <span className={styles.order} aria-hidden="true" />
        {t('order')}
      </li>
      <li>
        <span className={styles.unit} aria-hidden="true" />
        {t('anonymous')}
      </li>
      <li>
        <span className={styles.made} aria-hidden="true" />
        {t('made')}
      </li>
      {hasCalls && (
        <li>
          <svg className={styles.call} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M2.5 7.5a7 7 0 0 1 11 0M4.75 9.5a4.5 4.5 0 0 1 6.5 0" />
          </svg>
          {t('calls')}
        </li>
      )}
      {every > 1 && <li>{t('every', { marks: format.count(every) })}</li>}
    </ul>
  );
}
