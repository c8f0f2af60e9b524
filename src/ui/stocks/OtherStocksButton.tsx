import { select, setPanelOpen } from '../../state/settings.ts';
import { useStageSetting } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './OtherStocksButton.module.css';
import { usePlacing } from './usePlacing.ts';

/** Opens the stocks further from the customer beside the chain; the panel leads there as well. */
export function OtherStocksButton() {
  const t = useT();
  const { hasGutter, narrow } = useStageSetting().geometry;
  const isPlacing = usePlacing();
  return (
    <button
      type="button"
      className={styles.open}
      aria-pressed={isPlacing}
      title={t('stocks.openHelp')}
      onClick={() => (isPlacing ? setPanelOpen(false) : select({ of: 'stocks' }))}
    >
      <svg viewBox="0 0 20 17" aria-hidden="true" focusable="false">
        <path d="M2 2h16L10 15.5Z" />
      </svg>
      <span className={hasGutter || narrow ? undefined : 'visually-hidden'}>{t('stocks.open')}</span>
    </button>
  );
}
