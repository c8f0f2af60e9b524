import { useCallback, useRef } from 'react';
import { boundaryX } from '../layout/geometry.ts';
import { useFollowPoint } from '../layout/useFollowPoint.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './Rail.module.css';

/** Room for the words [rem]. */
const WORDS = 10.75;

/** The second point: where items stop being common. It hangs under the rail, its words away from the line. */
export function DifferentiationMarker() {
  const t = useT();
  const ref = useRef<HTMLSpanElement>(null);
  const {
    geometry,
    positions,
    chain: { stages },
  } = useStage();
  // The same at every position.
  const differentiation = positions[0]?.differentiation ?? stages.length;
  const x = boundaryX(geometry, differentiation);
  const follow = useCallback(
    (boundary: number) => {
      const side = sideOf(x, boundaryX(geometry, boundary), WORDS * geometry.unit);
      if (ref.current !== null && ref.current.dataset.side !== side) ref.current.dataset.side = side;
    },
    [geometry, x],
  );
  useFollowPoint(follow);
  if (differentiation >= stages.length) return null;
  if (differentiation < geometry.first || differentiation > geometry.last) return null;
  const before = stages[differentiation - 1];
  const title =
    before === undefined ? t('differentiation.explainedStart') : t('differentiation.explained', { stage: before.name });
  return (
    <span ref={ref} className={styles.split} style={{ left: x }} title={title}>
      <svg className={styles.diamond} viewBox="-7 -8 14 16" aria-hidden="true" focusable="false">
        <path d="M0-6.5 5.5 0 0 6.5-5.5 0Z" />
      </svg>
      <span className={geometry.narrow ? 'visually-hidden' : styles.splitWords}>{t('differentiation.marker')}</span>
    </span>
  );
}

/** On which side of the diamond there is room for the words without the line of the point running through them. */
function sideOf(x: number, pointX: number, room: number): 'left' | 'right' | 'none' {
  if (pointX <= x || pointX - x > room) return 'right';
  return x >= room ? 'left' : 'none';
}
