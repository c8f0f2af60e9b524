import { UNDEFINED_FIGURE } from '../../i18n/format.ts';
import styles from './Chart.module.css';
import type { Plot } from './plot.ts';

interface OverloadedBarProps {
  readonly plot: Plot;
  readonly x: number;
  readonly width: number;
  /** Which stage is too full, where there is room to say so; else empty. */
  readonly words: string;
}

/** A position that cannot carry the load: hatched in red, no figure, and the stage that is too full. */
export function OverloadedBar({ plot, x, width, words }: OverloadedBarProps) {
  const top = plot.y(0) - (plot.floor - plot.ceiling) * 0.4;
  return (
    <>
      <rect className={styles.overloaded} x={x - width / 2} y={top} width={width} height={plot.floor - top} />
      <text className={styles.overloadDash} x={x} y={top - 7}>
        {words === '' ? UNDEFINED_FIGURE : words}
      </text>
    </>
  );
}
