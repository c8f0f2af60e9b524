import styles from './Chart.module.css';

/** The hatches of the charts, once a page: anonymous at full strength and muted, and overloaded. */
export function Patterns() {
  return (
    <svg className={styles.patterns} width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <Hatch id="hatch" ground={styles.hatchGround} line={styles.hatchLine} />
        <Hatch id="hatch-muted" ground={styles.hatchGroundMuted} line={styles.hatchLineMuted} />
        <Hatch id="hatch-overload" ground={styles.overloadGround} line={styles.overloadLine} />
      </defs>
    </svg>
  );
}

interface HatchProps {
  readonly id: string;
  readonly ground: string | undefined;
  readonly line: string | undefined;
}

/** Lines at 45°, rising to the right as in HTML. */
function Hatch({ id, ground, line }: HatchProps) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className={ground} width="7" height="7" />
      <line className={line} x1="0.75" x2="0.75" y1="0" y2="7" strokeWidth="1.5" />
    </pattern>
  );
}
