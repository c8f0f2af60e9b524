import { UNDEFINED_FIGURE } from '../../i18n/format.ts';
import styles from './Chart.module.css';
import type { Plot } from './plot.ts';

interface OverloadedBarProps {
  readonly plot: Plot;
  readonly x: number;
  readonly width: number;
  /** Which stage is too full, where there is room to say so; else empty. */
  readonly words: string;
  /** y of a line that may not run through the words; null where there is none. */
  readonly line?: number | null;
}

/** A position that cannot carry the load: hatched in red, no figure, and the stage that is too full. */
export function OverloadedBar({ plot, x, width, words, line = null }: OverloadedBarProps) {
  const room = plot.floor - plot.ceiling;
  const usual = plot.floor - room * 0.4;
  // Words stand from 7 to 23 px above the bar.
  const isCrossed = line !== null && line > usual - 26 && line < usual - 4;
  const top = isCrossed ? Math.min(line + 27, plot.floor - room * 0.15) : usual;
  return (
    <>
      <rect className={styles.overloaded} x={x - width / 2} y={top} width={width} height={plot.floor - top} />
      <text className={styles.overloadDash} x={x} y={top - 7}>
        {words === '' ? UNDEFINED_FIGURE : words}
      </text>
    </>
  );
}
