import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wish } from '../../engine/chain/chain.ts';
import { select } from '../../state/settings.ts';
import { useFormat } from '../../state/useFormat.ts';
import { useSettings } from '../../state/useSettings.ts';
import styles from './Chain.module.css';

interface WishChipProps {
  readonly wish: Wish;
  /** The customer specifies it; else the customer chooses from what exists. */
  readonly isSpecified: boolean;
}

/** One wish: warm when made as the customer wants, cool with how many of the options are ready when made ahead. */
export const WishChip = memo(function WishChip({ wish, isSpecified }: WishChipProps) {
  const { t } = useTranslation('stage');
  const { count } = useFormat();
  const isSelected = useSettings(
    ({ selection, panelOpen }) => panelOpen && selection?.of === 'wish' && selection.id === wish.id,
  );
  const { name, wished, offered } = wish;
  const isPart = !isSpecified && offered < wished;
  return (
    <li>
      <button
        type="button"
        className={styles.chip}
        data-specified={isSpecified || undefined}
        aria-pressed={isSelected}
        title={t('wish.title', { name, wished: count(wished), offered: count(offered) })}
        onClick={() => select({ of: 'wish', id: wish.id })}
      >
        <span className={styles.chipName}>{name}</span>
        <span className={styles.chipCount}>
          {isPart ? t('wish.chosen', { offered: count(offered), wished: count(wished) }) : count(wished)}
        </span>
      </button>
    </li>
  );
});
