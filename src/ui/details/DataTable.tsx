import styles from './Details.module.css';

export interface Column {
  readonly label: string;
  /** Words stand at the left, figures at the right. */
  readonly isText?: boolean;
}

interface DataTableProps {
  /** Names the table; read aloud, and not shown where a heading says the same. */
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Cells as they are to be read; the first of each row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** A table that scrolls sideways by itself where it does not fit. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={styles.scroller} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, isText }) => (
              <th key={label} scope="col" data-text={isText || undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row[0]} cells={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ cells, columns }: { readonly cells: readonly string[]; readonly columns: readonly Column[] }) {
  return (
    <tr>
      {columns.map(({ label, isText }, index) =>
        index === 0 ? (
          <th key={label} scope="row">
            {cells[index]}
          </th>
        ) : (
          <td key={label} data-text={isText || undefined}>
            {cells[index]}
          </td>
        ),
      )}
    </tr>
  );
}
