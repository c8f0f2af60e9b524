import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { blockState } from './blockState.ts';
import styles from './Chain.module.css';
import { Grip } from './Grip.tsx';
import type { WishGroup } from './useWishGroups.ts';
import { WishText } from './WishText.tsx';

interface WishPicturesProps {
  readonly groups: readonly WishGroup[];
  /** The side of the point on which the stages lie in this picture. */
  readonly side: 'source' | 'customer';
}

/** The chips as pictures: warm where the stage is the customer's, cool where it works on forecast. */
export function WishPictures({ groups, side }: WishPicturesProps) {
  const t = useT();
  const { evaluation } = useStage();
  return groups.map(({ stage, index, wishes, shown, x, width, isBrief }) => {
    const { driven } = blockState(evaluation, index, side);
    const hidden = wishes.length - shown.length;
    return (
      <div key={stage.id} className={styles.under} data-driven={driven} style={{ left: x, width }}>
        {shown.map((wish) => (
          <div key={wish.id} className={styles.chip}>
            <Grip />
            <WishText wish={wish} isBrief={isBrief} isSpecified={driven === 'order'} />
          </div>
        ))}
        {hidden > 0 && (
          <div className={styles.chip}>{shown.length === 0 ? wishes.length : t('wish.more', { count: hidden })}</div>
        )}
      </div>
    );
  });
}
