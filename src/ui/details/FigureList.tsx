import styles from './Details.module.css';

export interface FigureRow {
  readonly label: string;
  /** As it is to be read, unit included. */
  readonly value: string;
  /** `part` of the row above, or the `sum` of those above. */
  readonly role?: 'part' | 'sum';
  /** Says more about the label. */
  readonly help?: string;
}

/** Figures with their names, one under another. */
export function FigureList({ rows }: { readonly rows: readonly FigureRow[] }) {
  return (
    <dl className={styles.list}>
      {rows.map((row) => (
        <div key={row.label} className={styles.row} data-role={row.role}>
          <dt>
            {row.label}
            {row.help !== undefined && <small>{row.help}</small>}
          </dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
