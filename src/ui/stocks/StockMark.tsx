import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './StockLane.module.css';

interface StockMarkProps {
  readonly x: number;
  readonly isHeld: boolean;
  /** Time that the stock covers; null where it is not told [time]. */
  readonly net: number | null;
}

/** A place for stock as a picture: a filled triangle where some is held, an open one where some could be. */
export function StockMark({ x, isHeld, net }: StockMarkProps) {
  const t = useT();
  const { chain, format } = useStage();
  return (
    <span className={styles.mark} data-held={isHeld || undefined} style={{ left: x }}>
      <svg className={styles.triangle} viewBox="0 0 20 17" aria-hidden="true" focusable="false">
        <path d="M2 2h16L10 15.5Z" />
      </svg>
      {net !== null && <span>{`${format.figure(net)} ${t(`unit.${chain.timeUnit}`)}`}</span>}
    </span>
  );
}
