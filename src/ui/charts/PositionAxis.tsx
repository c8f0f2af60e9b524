import { memo } from 'react';
import { boundaryX } from '../layout/geometry.ts';
import { movePointTo, settlePoint } from '../layout/movePoint.ts';
import { useStage } from '../layout/useStage.ts';
import { useWords } from '../layout/useWords.ts';
import { BestMark } from './BestMark.tsx';
import styles from './Chart.module.css';
import { PointName } from './PointName.tsx';

/** Room for a name under every column [rem]; with less, only the one of the point is told. */
const NAME = { wide: 3, narrow: 2.5 } as const;

/** Under the charts: what each position is called, and which one serves the goal best. For pointers: keys have the rail. */
export const PositionAxis = memo(function PositionAxis() {
  const { geometry, positions } = useStage();
  const words = useWords();
  const isTight = geometry.pitch < NAME[geometry.narrow ? 'narrow' : 'wide'] * geometry.unit;
  return (
    <div className={styles.axis} dir="ltr" data-part="axis" aria-hidden="true">
      {positions.map((position) => (
        <button
          key={position.codp}
          type="button"
          tabIndex={-1}
          className={styles.axisItem}
          style={{ left: boundaryX(geometry, position.codp) - geometry.pitch / 2, width: geometry.pitch }}
          title={words.full(position)}
          onClick={() => settlePoint(() => movePointTo(position.codp))}
        >
          {!isTight && <span className={styles.axisName}>{words.short(position)}</span>}
        </button>
      ))}
      <PointName />
      <BestMark />
    </div>
  );
});
