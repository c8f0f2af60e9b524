import { boundaryX } from '../layout/geometry.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './Chart.module.css';

/** Half of the words [rem]: they stay within the drawing. */
const HALF = 5.5;
/** What is pressed at the right end of the row [rem]: words that would run under it stand before the star instead. */
const BUTTONS = { gutter: 8.5, none: 2.5 } as const;

/** Which position serves the goal best, quietly, and in which respect. */
export function BestMark() {
  const t = useT();
  const { geometry, chain, evaluation, boundaries } = useStage();
  const { best } = evaluation;
  if (best === null || !boundaries.includes(best)) return null;
  const half = HALF * geometry.unit;
  const x = boundaryX(geometry, best);
  const words = <span className={styles.bestWords}>{t(`best.${chain.goal.minimise}`)}</span>;
  const star = <span className={styles.star}>★</span>;
  const free = geometry.width - BUTTONS[geometry.hasGutter ? 'gutter' : 'none'] * geometry.unit;
  if (!geometry.narrow && x + half > free) {
    return (
      <span className={styles.best} style={{ right: geometry.width - x - geometry.unit / 2 }}>
        {words} {star}
      </span>
    );
  }
  return (
    <span className={styles.best} style={{ left: Math.max(x - half, geometry.narrow ? -half : 0), width: 2 * half }}>
      {star} {words}
    </span>
  );
}
