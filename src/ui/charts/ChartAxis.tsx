import { boundaryX } from '../layout/geometry.ts';
import { useStageSetting } from '../layout/useStage.ts';
import styles from './Chart.module.css';
import type { Plot } from './plot.ts';

interface ChartAxisProps {
  readonly plot: Plot;
  readonly formatTick: (value: number) => string;
  /** A value whose line is drawn here too: no tick may be written across it. */
  readonly avoid: number | null;
}

/** The floor of the chart and a few quiet lines with their values. */
export function ChartAxis({ plot, formatTick, avoid }: ChartAxisProps) {
  const { geometry } = useStageSetting();
  const { unit } = geometry;
  const end = boundaryX(geometry, geometry.last) + geometry.columnWidth / 2 + 0.25 * unit;
  const line = avoid === null ? null : plot.y(avoid);
  const isCrossed = (y: number) => line !== null && line > y - 1.25 * unit && line < y;
  return (
    <g>
      {plot.ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1="0" x2={end} y1={plot.y(tick)} y2={plot.y(tick)} />
          {(plot.ticks.length === 1 || !isCrossed(plot.y(tick))) && (
            <text className={styles.tick} x="0" y={plot.y(tick) + (isCrossed(plot.y(tick)) ? 1 : -0.25) * unit}>
              {formatTick(tick)}
            </text>
          )}
        </g>
      ))}
      <line className={styles.floor} x1="0" x2={end} y1={plot.floor} y2={plot.floor} />
    </g>
  );
}
