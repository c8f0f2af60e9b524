import { boundaryX } from '../layout/geometry.ts';
import { useGeometry } from '../layout/useGeometry.ts';
import styles from './Chart.module.css';
import type { Plot } from './plot.ts';

/** Above what the customer accepts, the chart is shaded. */
export function Curtain({ plot, value }: { readonly plot: Plot; readonly value: number }) {
  const geometry = useGeometry();
  const end = boundaryX(geometry, geometry.last) + geometry.columnWidth / 2 + 0.25 * geometry.unit;
  const y = plot.y(value);
  return (
    <g>
      <rect className={styles.curtain} width={end} height={y} />
      <line className={styles.hem} x1="0" x2={end} y1={y} y2={y} />
    </g>
  );
}

/** What the dotted line means, at its right end, clear of the legend beneath. */
export function CurtainLabel({
  plot,
  value,
  children,
}: {
  readonly plot: Plot;
  readonly value: number;
  readonly children: string;
}) {
  const { unit, narrow } = useGeometry();
  // Half of its two lines above the line; the three lines of the legend keep the bottom.
  const lowest = plot.floor - (3 * 1.25 + 2.5) * unit;
  const top = Math.max(0, Math.min(plot.y(value) - 1.125 * unit, lowest));
  return (
    <p className={styles.curtainLabel} style={narrow ? undefined : { top }}>
      {children}
    </p>
  );
}
