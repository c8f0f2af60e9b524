import { memo, useRef } from 'react';
import { select } from '../../state/settings.ts';
import { useT } from '../layout/useT.ts';
import { CarriedChip } from './CarriedChip.tsx';
import styles from './Chain.module.css';
import { DropZones } from './DropZones.tsx';
import { useWishCarry } from './useWishCarry.ts';
import type { WishGroup } from './useWishGroups.ts';
import { WishChip } from './WishChip.tsx';

interface WishButtonsProps {
  readonly groups: readonly WishGroup[];
  /** Rows of chips that the whole chain needs. */
  readonly rows: number;
}

/** What is pressed to edit a wish, over its picture, and dragged to another stage. */
export const WishButtons = memo(function WishButtons({ groups, rows }: WishButtonsProps) {
  const t = useT();
  const host = useRef<HTMLDivElement>(null);
  const { carried, carry, ghost } = useWishCarry(host);
  if (rows === 0) return null;
  return (
    <div ref={host} className={styles.wishes} data-rows={rows}>
      {groups.map(({ stage, wishes, shown, x, width, isBrief }) => (
        <ul key={stage.id} className={styles.over} style={{ left: x, width }} aria-label={stage.name}>
          {shown.map((wish) => (
            <WishChip key={wish.id} wish={wish} isBrief={isBrief} onCarry={carry} />
          ))}
          {wishes.length > shown.length && (
            <li>
              <button
                type="button"
                className={styles.chip}
                title={wishes.map(({ name }) => name).join('\n')}
                aria-label={t('wish.moreAt', { count: wishes.length - shown.length, stage: stage.name })}
                onClick={() => select({ of: 'stage', id: stage.id })}
              >
                {shown.length === 0 ? wishes.length : t('wish.more', { count: wishes.length - shown.length })}
              </button>
            </li>
          )}
        </ul>
      ))}
      {carried !== null && (
        <>
          <DropZones over={carried.over} />
          <CarriedChip carried={carried} ghost={ghost} />
        </>
      )}
    </div>
  );
});
