import { type MouseEvent, memo, type ReactNode } from 'react';
import type { FigureKey } from '../figures/figureOf.ts';
import { boundaryX, nearestStop } from '../layout/geometry.ts';
import { movePointTo, settlePoint } from '../layout/movePoint.ts';
import { useSize } from '../layout/useSize.ts';
import { useStageSetting } from '../layout/useStage.ts';
import { ChartSimulation } from '../simulation/ChartSimulation.tsx';
import styles from './Chart.module.css';
import { ChartAxis } from './ChartAxis.tsx';
import { Columns } from './Columns.tsx';
import { Curtain, CurtainHem, CurtainLabel } from './Curtain.tsx';
import type { ChartColumn } from './chartColumn.ts';
import type { CutDomain } from './cutDomain.ts';
import { PointColumn } from './PointColumn.tsx';
import { plotOf } from './plot.ts';

interface ChartProps {
  readonly figure: FigureKey;
  /** Title and sentence: what somebody who does not see the chart is told. */
  readonly label: string;
  readonly domain: CutDomain;
  readonly formatTick: (value: number) => string;
  readonly columns: readonly ChartColumn[];
  /** A value above which the chart is shaded, and what its line says. */
  readonly curtain?: { readonly value: number; readonly words: string } | null;
  /** Words at the right end; on phones under the chart. */
  readonly legend: ReactNode;
}

/** A chart on the chain's own axis, one column a position; a click on a column moves the point there. */
export const Chart = memo(function Chart({ figure, label, columns, legend, curtain = null, ...axis }: ChartProps) {
  const { geometry, chartHeight } = useStageSetting();
  const [ref, measured] = useSize<HTMLDivElement>();
  const height = chartHeight ?? measured.height;
  const plot = plotOf(height, geometry.unit, axis.domain);
  const gutter = boundaryX(geometry, geometry.last) + geometry.columnWidth / 2 + 0.75 * geometry.unit;
  const moveHere = (event: MouseEvent<SVGSVGElement>) => {
    const stop = nearestStop(geometry, event.clientX - event.currentTarget.getBoundingClientRect().left);
    if (stop !== null) settlePoint(() => movePointTo(stop.codp));
  };
  return (
    <figure
      className={styles.chart}
      dir="ltr"
      data-figure={figure}
      data-legend={geometry.hasGutter ? 'beside' : 'apart'}
    >
      <div className={styles.legend} style={geometry.hasGutter ? { left: gutter } : undefined}>
        {legend}
        {curtain !== null && height > 0 && <CurtainLabel plot={plot} {...curtain} />}
      </div>
      <div ref={ref} className={styles.canvas}>
        {height > 0 && (
          <>
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: a second way for pointers; keys have the range over the rail */}
            <svg role="img" aria-label={label} width={geometry.width} height={height} onClick={moveHere}>
              {curtain !== null && <Curtain plot={plot} value={curtain.value} />}
              <ChartAxis plot={plot} formatTick={axis.formatTick} avoid={curtain?.value ?? null} />
              <Columns plot={plot} columns={columns} />
            </svg>
            <PointColumn plot={plot} columns={columns} />
            {figure !== 'customization' && <ChartSimulation figure={figure} plot={plot} />}
            {curtain !== null && <CurtainHem plot={plot} value={curtain.value} />}
          </>
        )}
      </div>
    </figure>
  );
});
