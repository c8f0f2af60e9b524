import { LARGEST_PILE, type PileSize } from './pileScale.ts';
import styles from './Rail.module.css';

/** A pile of stock, as large as what lies there; broken where it would be larger still. */
export function Pile({ side, isCut }: PileSize) {
  const width = `${side * LARGEST_PILE}rem`;
  return (
    <svg className={styles.sized} viewBox="0 0 12 10" style={{ width }} aria-hidden="true" focusable="false">
      <path d="M0 0h12L6 10Z" />
      {isCut && <path className={styles.break} d="M0 4.5 2.5 3 5 4.5 7.5 3 10 4.5 12.5 3" />}
    </svg>
  );
}
