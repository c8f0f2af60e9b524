import { Fragment } from 'react';
import { PointWindow } from '../layout/PointWindow.tsx';
import { useSeenFirst } from '../layout/useSeenFirst.ts';
import { useStageSetting } from '../layout/useStage.ts';
import styles from './Chart.module.css';
import type { ChartColumn } from './chartColumn.ts';
import type { Plot } from './plot.ts';

interface PointColumnProps {
  readonly plot: Plot;
  readonly columns: readonly ChartColumn[];
}

/** The column where the point stands, at full strength over the muted one. */
export function PointColumn({ plot, columns }: PointColumnProps) {
  const { geometry } = useStageSetting();
  const drawAt = useSeenFirst();
  return (
    <PointWindow>
      <svg className={styles.full} width={geometry.width} height={plot.height} focusable="false" aria-hidden="true">
        {columns.map(({ boundary, content }) => (
          <Fragment key={boundary}>{drawAt(boundary, () => content(plot))}</Fragment>
        ))}
      </svg>
    </PointWindow>
  );
}
