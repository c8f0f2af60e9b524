import styles from './Chart.module.css';
import type { Plot } from './plot.ts';
import { stackedSegments } from './stackedSegments.ts';

interface StackedBarProps {
  readonly plot: Plot;
  readonly x: number;
  readonly width: number;
  /** From below; each with the class that fills it. */
  readonly parts: readonly { readonly fill: string | undefined; readonly value: number }[];
  /** The total in words, printed above the bar when it is cut; null where there is no room for it. */
  readonly total: string | null;
  /** Middle of those words where they would leave the chart above the middle of the bar. */
  readonly labelX?: number;
}

/** One bar of stacked parts; one that is too tall is cut with a break mark and says how tall it is. */
export function StackedBar({ plot, x, width, parts, total, labelX }: StackedBarProps) {
  const left = x - width / 2;
  const sum = parts.reduce((height, { value }) => height + value, 0);
  const isCut = plot.cutAbove !== null && sum > plot.cutAbove;
  const segments = stackedSegments(parts, plot);
  return (
    <>
      {segments.map(({ fill, y, height }) => (
        <rect key={fill} className={fill} x={left} y={y} width={width} height={height} />
      ))}
      {isCut && (
        <>
          <path className={styles.break} d={zigzag(left, width, plot.ceiling + width * 0.25)} />
          {total !== null && (
            <text className={styles.cutLabel} x={labelX ?? x} y={plot.ceiling - 5}>
              {total}
            </text>
          )}
        </>
      )}
    </>
  );
}

/** A band of paper torn across the bar. */
function zigzag(left: number, width: number, y: number): string {
  const teeth = 4;
  const tooth = (width + 4) / teeth;
  const height = tooth * 0.45;
  const points = Array.from({ length: teeth + 1 }, (_, index) => {
    return `${left - 2 + index * tooth},${y + (index % 2 === 0 ? height : -height)}`;
  });
  return `M${points.join('L')}`;
}
