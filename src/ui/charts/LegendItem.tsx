import styles from './Chart.module.css';

interface LegendItemProps {
  readonly swatch: 'warm' | 'hatch' | 'promise' | 'cycle' | 'safety' | 'wip' | 'obsolescence';
  readonly children: string;
}

/** A sample and what it stands for. */
export function LegendItem({ swatch, children }: LegendItemProps) {
  return (
    <span className={styles.legendItem}>
      <span className={styles.swatch} data-swatch={swatch} />
      {children}
    </span>
  );
}
