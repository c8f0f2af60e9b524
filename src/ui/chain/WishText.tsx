import type { Wish } from '../../engine/chain/chain.ts';
import { useStageSetting } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './Chain.module.css';

interface WishTextProps {
  readonly wish: Wish;
  /** Its name only. */
  readonly isBrief: boolean;
  /** Customers specify it: all that they want is made. Else they choose from what is ready. Null: it follows `data-driven`. */
  readonly isSpecified: boolean | null;
}

/** What a chip says: the name of the wish, and how many options there are. */
export function WishText({ wish: { name, wished, offered }, isBrief, isSpecified }: WishTextProps) {
  const t = useT();
  const { count } = useStageSetting().format;
  const all = count(wished);
  const ready = offered < wished ? t('wish.chosen', { offered: count(offered), wished: all }) : all;
  return (
    <>
      <span className={styles.chipName}>{name}</span>
      {!isBrief && isSpecified !== null && <span className={styles.chipCount}>{isSpecified ? all : ready}</span>}
      {!isBrief && isSpecified === null && (
        <span className={styles.chipCount}>
          <span className={styles.whenSpecified}>{all}</span>
          <span className={styles.whenChosen}>{ready}</span>
        </span>
      )}
    </>
  );
}
