import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wish } from '../../engine/chain/chain.ts';
import { select } from '../../state/settings.ts';
import { useSettings } from '../../state/useSettings.ts';
import { useStage } from '../layout/useStage.ts';
import styles from './Chain.module.css';

interface WishChipProps {
  readonly wish: Wish;
  /** Its name only. */
  readonly isBrief?: boolean;
}

/**
 * One wish. Where its stage is the customer's, customers specify it: all that they want is made. Where the stage works on
 * forecast, they choose from what is ready. It says both; which is seen follows `data-driven` around it.
 */
export const WishChip = memo(function WishChip({ wish, isBrief = false }: WishChipProps) {
  const { t } = useTranslation('stage');
  const { count } = useStage().format;
  const isSelected = useSettings(
    ({ selection, panelOpen }) => panelOpen && selection?.of === 'wish' && selection.id === wish.id,
  );
  const { name } = wish;
  const isPart = wish.offered < wish.wished;
  const wished = count(wish.wished);
  const offered = count(wish.offered);
  return (
    <li>
      <button
        type="button"
        className={styles.chip}
        aria-pressed={isSelected}
        title={t('wish.title', { name, wished, offered })}
        onClick={() => select({ of: 'wish', id: wish.id })}
      >
        <span className={styles.chipName}>{name}</span>
        {!isBrief && (
          <span className={isPart ? styles.chipCounts : styles.chipCount}>
            <span>{wished}</span>
            {isPart && <span>{t('wish.chosen', { offered, wished })}</span>}
          </span>
        )}
      </button>
    </li>
  );
});
