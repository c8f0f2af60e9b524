import { select, setPanelOpen } from '../../state/settings.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './OtherStocksButton.module.css';
import { usePlacing } from './usePlacing.ts';

/**
 * Opens the stocks further from the customer; the panel leads there as well.
 *
 * @param place in the gutter beside the chain, where there is one, or in the row of other things
 */
export function OtherStocksButton({ place }: { readonly place: 'gutter' | 'row' }) {
  const t = useT();
  const { geometry } = useStage();
  const isPlacing = usePlacing();
  if (place === 'gutter' && !geometry.hasGutter) return null;
  return (
    <button
      type="button"
      className={styles.open}
      data-inline={place === 'row' || undefined}
      aria-pressed={isPlacing}
      title={t('stocks.openHelp')}
      onClick={() => (isPlacing ? setPanelOpen(false) : select({ of: 'stocks' }))}
    >
      <svg viewBox="0 0 20 17" aria-hidden="true" focusable="false">
        <path d="M2 2h16L10 15.5Z" />
      </svg>
      {t('stocks.open')}
    </button>
  );
}
