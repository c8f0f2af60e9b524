import { boundaryX } from '../layout/geometry.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './Chart.module.css';

/** Half of the words [rem]: they stay within the drawing. */
const HALF = 5.5;

/** Which position serves the goal best, quietly, and in which respect. */
export function BestMark() {
  const t = useT();
  const { geometry, chain, evaluation, boundaries } = useStage();
  const { best } = evaluation;
  if (best === null || !boundaries.includes(best)) return null;
  const half = HALF * geometry.unit;
  const left = Math.max(boundaryX(geometry, best) - half, geometry.narrow ? -half : 0);
  return (
    <span className={styles.best} style={{ left, width: 2 * half }}>
      <span className={styles.star}>★</span>
      <span className={styles.bestWords}> {t(`best.${chain.goal.minimise}`)}</span>
    </span>
  );
}
