import { useTranslation } from 'react-i18next';
import type { Position } from '../../engine/performance/position.ts';
import { useChain } from '../../state/useDocument.ts';
import { useEvaluation } from '../../state/useResults.ts';
import { boundaryX } from '../layout/geometry.ts';
import { movePointTo, settlePoint } from '../layout/movePoint.ts';
import { useGeometry } from '../layout/useGeometry.ts';
import { usePointBoundary } from '../layout/usePoint.ts';
import { useWords } from '../layout/useWords.ts';
import styles from './Chart.module.css';
import { useStopPositions } from './useStopPositions.ts';

/** Room for a name under every column [rem]; with less, equal neighbours share one. */
const NAME = 2.5;

/** Half of the words for the best position [rem]: they stay within the drawing. */
const BEST = 5.25;

/** Under the charts: what each position is called, and which one serves the goal best. */
export function PositionAxis() {
  const { t } = useTranslation('stage');
  const geometry = useGeometry();
  const positions = useStopPositions();
  const boundary = usePointBoundary();
  const words = useWords();
  const { best } = useEvaluation();
  const minimise = useChain((chain) => chain.goal.minimise);
  const isTight = geometry.pitch < NAME * geometry.unit;
  const isShown = (position: Position, index: number) =>
    !isTight || position.codp === boundary || (positions[index - 1]?.position ?? null) !== position.position;
  return (
    <div className={styles.axis} data-part="axis" aria-hidden="true">
      {positions.map((position, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: a second way for pointers; keys have the range over the rail
        <span
          key={position.codp}
          className={styles.axisItem}
          data-active={position.codp === boundary || undefined}
          data-best={position.codp === best || undefined}
          style={{ left: boundaryX(geometry, position.codp) }}
          title={words.full(position)}
          onClick={() => settlePoint(() => movePointTo(position.codp))}
        >
          <span>{isShown(position, index) ? words.short(position) : ''}</span>
          {position.codp === best && (
            <span
              className={styles.best}
              style={{
                transform: `translateX(${Math.max(0, BEST * geometry.unit - boundaryX(geometry, position.codp))}px)`,
              }}
            >
              <span className={styles.star}>★</span>
              <span className={styles.bestWords}> {t(`best.${minimise}`)}</span>
            </span>
          )}
        </span>
      ))}
    </div>
  );
}
