import styles from './Chart.module.css';
import type { Plot } from './plot.ts';

interface PromiseTickProps {
  readonly plot: Plot;
  readonly x: number;
  readonly width: number;
  readonly value: number;
}

/** The time that is promised: a tick across the bar, wider than it. */
export function PromiseTick({ plot, x, width, value }: PromiseTickProps) {
  const y = plot.y(value);
  return <line className={styles.promise} x1={x - width * 0.62} x2={x + width * 0.62} y1={y} y2={y} />;
}
