import styles from './Chain.module.css';

const DOTS = [1, 4].flatMap((x) => [1, 4, 7].map((y) => ({ x, y })));

/** Six dots: what has them can be dragged. */
export function Grip() {
  return (
    <svg className={styles.grip} viewBox="0 0 5 8" aria-hidden="true" focusable="false">
      {DOTS.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="0.85" />
      ))}
    </svg>
  );
}
