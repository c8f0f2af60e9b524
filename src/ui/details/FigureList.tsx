import type { Reference } from '../../engine/explanation/definition.ts';
import { WhyValue } from '../explanation/WhyValue.tsx';
import styles from './Details.module.css';

export interface FigureRow {
  readonly label: string;
  /** As it is to be read, unit included. */
  readonly value: string;
  /** What explains the figure; a text has nothing to explain. */
  readonly why?: Reference;
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
          <dd>{row.why === undefined ? row.value : <WhyValue value={row.value} about={row.label} why={row.why} />}</dd>
        </div>
      ))}
    </dl>
  );
}
