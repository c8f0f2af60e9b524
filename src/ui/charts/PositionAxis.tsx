import { memo } from 'react';
import { boundaryX } from '../layout/geometry.ts';
import { movePointTo, settlePoint } from '../layout/movePoint.ts';
import { PointWindow } from '../layout/PointWindow.tsx';
import { useStage } from '../layout/useStage.ts';
import { useWords } from '../layout/useWords.ts';
import { BestMark } from './BestMark.tsx';
import styles from './Chart.module.css';

/** Room for a name under every column [rem]; with less, equal neighbours share one. */
const NAME = 2.5;

/** Under the charts: what each position is called, and which one serves the goal best. For pointers: keys have the rail. */
export const PositionAxis = memo(function PositionAxis() {
  const { geometry, positions } = useStage();
  const words = useWords();
  const isTight = geometry.pitch < NAME * geometry.unit;
  const isSpare = (index: number) => isTight && positions[index - 1]?.position === positions[index]?.position;
  const place = (codp: number) => ({ left: boundaryX(geometry, codp) - geometry.pitch / 2, width: geometry.pitch });
  return (
    <div className={styles.axis} data-part="axis" aria-hidden="true">
      {positions.map((position, index) => (
        <button
          key={position.codp}
          type="button"
          tabIndex={-1}
          className={styles.axisItem}
          style={place(position.codp)}
          title={words.full(position)}
          onClick={() => settlePoint(() => movePointTo(position.codp))}
        >
          {!isSpare(index) && <span className={styles.axisName}>{words.short(position)}</span>}
        </button>
      ))}
      <PointWindow>
        <div className={styles.axisPoint}>
          {positions.map((position) => (
            <span key={position.codp} className={styles.axisItem} style={place(position.codp)}>
              <span className={styles.axisName}>{words.short(position)}</span>
            </span>
          ))}
        </div>
      </PointWindow>
      <BestMark />
    </div>
  );
});
