import { useTranslation } from 'react-i18next';
import { useFormat } from '../../state/useFormat.ts';
import styles from './Chain.module.css';

/** How full a stage is: a small bar, and the share; red and marked when it cannot carry the load. */
export function Load({ utilisation, isBrief }: { readonly utilisation: number; readonly isBrief: boolean }) {
  const { t } = useTranslation('stage');
  const { percent } = useFormat();
  const load = percent(roundedLoad(utilisation));
  return (
    <span className={styles.load} data-over={utilisation >= 1 || undefined}>
      <span className={styles.gauge} aria-hidden="true">
        <span className={styles.filled} style={{ transform: `scaleX(${Math.min(utilisation, 1)})` }} />
      </span>
      {!isBrief && <span aria-hidden="true">{load}</span>}
      <span className="visually-hidden">{t('block.busy', { load })}</span>
    </span>
  );
}

/** Whole per cents; what is not full is never told to be. */
function roundedLoad(utilisation: number): number {
  const rounded = Math.round(utilisation * 100) / 100;
  return utilisation < 1 ? Math.min(rounded, 0.99) : rounded;
}
