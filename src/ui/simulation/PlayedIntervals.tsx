import { useSimulation } from '../../state/useSimulation.ts';
import type { Plot } from '../charts/plot.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useStageSetting } from '../layout/useStage.ts';
import { type PlayedKey, playedFigureOf } from './playedFigureOf.ts';
import styles from './Simulation.module.css';

interface PlayedIntervalsProps {
  readonly figure: PlayedKey;
  readonly plot: Plot;
}

/**
 * Over the columns of a chart: the simulated figure of each position, with its 95 % interval. What is seen here is told in
 * words under the figure and beside the formulas. It stands still while the point moves.
 */
export function PlayedIntervals({ figure, plot }: PlayedIntervalsProps) {
  const { geometry, boundaries } = useStageSetting();
  const { played } = useSimulation();
  const half = Math.min(geometry.columnWidth / 4, 0.5 * geometry.unit);
  return (
    <svg className={styles.intervals} width={geometry.width} height={plot.height} focusable="false" aria-hidden="true">
      {boundaries.map((boundary) => {
        const known = played.get(boundary);
        const estimate = known === undefined ? null : playedFigureOf(known.position, figure);
        if (estimate === null || estimate.halfWidth === null) return null;
        const { mean, halfWidth } = estimate;
        // A bar that is cut shows no height, and so no interval either.
        if (plot.cutAbove !== null && mean > plot.cutAbove) return null;
        const x = boundaryX(geometry, boundary) + 0.5;
        const [top, bottom] = [plot.y(mean + halfWidth), plot.y(Math.max(mean - halfWidth, 0))];
        const path = `M${x - half},${top}h${2 * half}M${x - half},${bottom}h${2 * half}M${x},${top}V${bottom}`;
        return (
          <g key={boundary}>
            <path className={styles.halo} d={path} />
            <path className={styles.interval} d={path} />
          </g>
        );
      })}
    </svg>
  );
}
