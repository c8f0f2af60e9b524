import { memo } from 'react';
import type { Wish } from '../../engine/chain/chain.ts';
import { select } from '../../state/settings.ts';
import { useSettings } from '../../state/useSettings.ts';
import { useStageSetting } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './Chain.module.css';
import { Grip } from './Grip.tsx';
import type { CarryStart } from './useWishCarry.ts';
import { useWishKeys, WISH_KEYS } from './useWishKeys.ts';
import { WishText } from './WishText.tsx';

interface WishChipProps {
  readonly wish: Wish;
  readonly onCarry: CarryStart;
  /** Its name only. */
  readonly isBrief?: boolean;
  /** Null: its count follows `data-driven` around it. */
  readonly isSpecified?: boolean | null;
  /** What it is dragged by: the chip itself, or a handle before it where the page is scrolled by what one touches. */
  readonly draggedBy?: 'chip' | 'handle';
}

/** One wish: pressed to edit it, dragged or moved by keys to another stage. As wide as it gets where it says how many are ready. */
export const WishChip = memo(function WishChip({
  wish,
  onCarry,
  isBrief = false,
  isSpecified = false,
  draggedBy = 'chip',
}: WishChipProps) {
  const t = useT();
  const { count } = useStageSetting().format;
  const isSelected = useSettings(
    ({ selection, panelOpen }) => panelOpen && selection?.of === 'wish' && selection.id === wish.id,
  );
  const { button, onKeyDown } = useWishKeys(wish);
  const { name } = wish;
  const told = t('wish.title', { name, wished: count(wish.wished), offered: count(wish.offered) });
  const open = () => select({ of: 'wish', id: wish.id });
  return (
    <li>
      {draggedBy === 'handle' && (
        <button
          type="button"
          className={styles.handle}
          tabIndex={-1}
          aria-hidden="true"
          onPointerDown={(event) => onCarry(event, wish)}
          onClick={open}
        >
          <Grip />
        </button>
      )}
      <button
        ref={button}
        type="button"
        className={styles.chip}
        aria-pressed={isSelected}
        aria-keyshortcuts={WISH_KEYS}
        data-grip={draggedBy === 'chip' || undefined}
        title={`${told}\n${t('wish.moveHelp')}`}
        onPointerDown={draggedBy === 'chip' ? (event) => onCarry(event, wish) : undefined}
        onKeyDown={onKeyDown}
        onClick={open}
      >
        <WishText wish={wish} isBrief={isBrief} isSpecified={isSpecified} />
      </button>
    </li>
  );
});
