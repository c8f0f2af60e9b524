import { boundaryX, type StageGeometry } from '../layout/geometry.ts';
import { useStageSetting } from '../layout/useStage.ts';
import styles from './Chart.module.css';
import type { Plot } from './plot.ts';

interface CurtainProps {
  readonly plot: Plot;
  readonly value: number;
}

/** Above what the customer accepts, the chart is shaded; drawn behind the columns. */
export function Curtain({ plot, value }: CurtainProps) {
  const { geometry } = useStageSetting();
  return <rect className={styles.curtain} width={curtainEnd(geometry)} height={plot.y(value)} />;
}

/** The dotted line at what the customer accepts, across the columns. */
export function CurtainHem({ plot, value }: CurtainProps) {
  const { geometry } = useStageSetting();
  return <div className={styles.hem} style={{ top: plot.y(value), width: curtainEnd(geometry) }} />;
}

/** What the dotted line means, at its right end, clear of the legend beneath. */
export function CurtainLabel({ plot, value, words }: CurtainProps & { readonly words: string }) {
  const { unit, hasGutter } = useStageSetting().geometry;
  // Half of its two lines above the line; the three lines of the legend keep the bottom.
  const lowest = plot.floor - (3 * 1.25 + 2.5) * unit;
  const top = Math.max(0, Math.min(plot.y(value) - 1.125 * unit, lowest));
  return (
    <p className={styles.curtainLabel} style={hasGutter ? { top } : undefined}>
      {words}
    </p>
  );
}

function curtainEnd(geometry: StageGeometry): number {
  return boundaryX(geometry, geometry.last) + geometry.columnWidth / 2 + 0.25 * geometry.unit;
}
