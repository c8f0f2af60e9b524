import { openSheet } from '../../state/sheets.ts';
import styles from './StageArea.module.css';
import { useT } from './useT.ts';

/** Opens every other figure of the position. */
export function DetailsButton() {
  const t = useT();
  return (
    <button type="button" className={styles.action} aria-haspopup="dialog" onClick={() => openSheet('details')}>
      {t('action.details')}
    </button>
  );
}
