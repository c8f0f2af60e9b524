import { useMemo } from 'react';
import { boundaryX } from '../layout/geometry.ts';
import { useRested } from '../layout/useRested.ts';
import { useStageSetting } from '../layout/useStage.ts';
import styles from './Chart.module.css';
import type { ChartColumn } from './chartColumn.ts';
import type { Plot } from './plot.ts';

interface ColumnsProps {
  readonly plot: Plot;
  readonly columns: readonly ChartColumn[];
}

/** One column a position, muted: what is read, pointed at and clicked. */
export function Columns({ plot, columns }: ColumnsProps) {
  const { geometry, boundaries } = useStageSetting();
  const rested = useRested(columns);
  const titles = useMemo(() => rested.map(({ title }) => title()), [rested]);
  return (
    <g className={styles.muted}>
      {boundaries.map((boundary, index) => (
        <g key={boundary} className={styles.column}>
          <title>{titles[index]}</title>
          <rect
            className={styles.band}
            x={boundaryX(geometry, boundary) - geometry.pitch / 2}
            width={geometry.pitch}
            height={plot.height}
          />
          {columns[index]?.content(plot)}
        </g>
      ))}
    </g>
  );
}
