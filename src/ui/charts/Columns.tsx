import { memo, type ReactNode } from 'react';
import { boundaryX } from '../layout/geometry.ts';
import { useGeometry } from '../layout/useGeometry.ts';
import { usePointBoundary } from '../layout/usePoint.ts';
import styles from './Chart.module.css';
import type { Plot } from './plot.ts';

interface ColumnsProps {
  readonly plot: Plot;
  /** What is drawn at each stop of the geometry; the same elements as long as the chain is not edited. */
  readonly contents: readonly ReactNode[];
  /** What a column says in words. */
  readonly titles: readonly string[];
}

/**
 * One column a position. This is all of a chart that is touched while the point is dragged: two attributes change, the
 * contents are the elements of the last edit.
 */
export const Columns = memo(function Columns({ plot, contents, titles }: ColumnsProps) {
  const geometry = useGeometry();
  const boundary = usePointBoundary();
  return geometry.stops.map(({ codp }, index) => (
    <g key={codp} className={styles.column} data-active={codp === boundary || undefined}>
      <title>{titles[index]}</title>
      <rect
        className={styles.band}
        x={boundaryX(geometry, codp) - geometry.pitch / 2}
        width={geometry.pitch}
        height={plot.height}
      />
      {contents[index]}
    </g>
  ));
});
