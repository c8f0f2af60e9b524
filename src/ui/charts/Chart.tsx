import { type MouseEvent, memo, type ReactNode } from 'react';
import type { FigureKey } from '../figures/figureOf.ts';
import { boundaryX, nearestStop } from '../layout/geometry.ts';
import { movePointTo, settlePoint } from '../layout/movePoint.ts';
import { useGeometry } from '../layout/useGeometry.ts';
import { useSize } from '../layout/useSize.ts';
import styles from './Chart.module.css';
import { ChartAxis } from './ChartAxis.tsx';
import type { CutDomain } from './cutDomain.ts';
import { type Plot, plotOf } from './plot.ts';

interface ChartProps {
  readonly figure: FigureKey;
  /** Title and sentence: what somebody who does not see the chart is told. */
  readonly label: string;
  readonly domain: CutDomain;
  readonly formatTick: (value: number) => string;
  /** A value with a line of its own. */
  readonly avoid?: number | null;
  /** What is drawn: behind the columns, and the columns themselves. */
  readonly draw: (plot: Plot) => ReactNode;
  /** Words at the right end; on phones above the chart. */
  readonly legend: (plot: Plot) => ReactNode;
}

/** A chart on the chain's own axis, one column a position; a click on a column moves the point there. */
export const Chart = memo(function Chart({
  figure,
  label,
  domain,
  formatTick,
  avoid = null,
  draw,
  legend,
}: ChartProps) {
  const geometry = useGeometry();
  const [ref, { height }] = useSize<HTMLDivElement>();
  const plot = plotOf(height, geometry.unit, domain);
  const moveHere = (event: MouseEvent<SVGSVGElement>) => {
    const stop = nearestStop(geometry, event.clientX - event.currentTarget.getBoundingClientRect().left);
    if (stop !== null) settlePoint(() => movePointTo(stop.codp));
  };
  const gutter = boundaryX(geometry, geometry.last) + geometry.columnWidth / 2 + 0.75 * geometry.unit;
  return (
    <figure className={styles.chart} data-figure={figure}>
      {(geometry.hasGutter || geometry.narrow) && (
        <div className={styles.legend} style={geometry.narrow ? undefined : { left: gutter }}>
          {height > 0 && legend(plot)}
        </div>
      )}
      <div ref={ref} className={styles.canvas}>
        {height > 0 && (
          // biome-ignore lint/a11y/useKeyWithClickEvents: a second way for pointers; keys have the range over the rail
          <svg role="img" aria-label={label} width={geometry.width} height={height} onClick={moveHere}>
            <ChartAxis plot={plot} formatTick={formatTick} avoid={avoid} />
            {draw(plot)}
          </svg>
        )}
      </div>
    </figure>
  );
});
