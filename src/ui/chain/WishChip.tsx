import { memo } from 'react';
import type { Wish } from '../../engine/chain/chain.ts';
import { select } from '../../state/settings.ts';
import { useSettings } from '../../state/useSettings.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './Chain.module.css';
import { WishText } from './WishText.tsx';

interface WishChipProps {
  readonly wish: Wish;
  /** Its name only. */
  readonly isBrief?: boolean;
  /** Null: its count follows `data-driven` around it. */
  readonly isSpecified?: boolean | null;
}

/** One wish, pressed to edit it. Where it says how many are ready, it is as wide as it ever gets. */
export const WishChip = memo(function WishChip({ wish, isBrief = false, isSpecified = false }: WishChipProps) {
  const t = useT();
  const { count } = useStage().format;
  const isSelected = useSettings(
    ({ selection, panelOpen }) => panelOpen && selection?.of === 'wish' && selection.id === wish.id,
  );
  const { name } = wish;
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
        <WishText wish={wish} isBrief={isBrief} isSpecified={isSpecified} />
      </button>
    </li>
  );
});
