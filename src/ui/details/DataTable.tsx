import type { Reference } from '../../engine/explanation/definition.ts';
import { WhyValue } from '../explanation/WhyValue.tsx';
import styles from './Details.module.css';

export interface Column {
  readonly label: string;
  /** Words stand at the left, figures at the right. */
  readonly isText?: boolean;
  /** Sentences, which break into lines. */
  readonly isLong?: boolean;
}

/** What is to be read, with what explains it if it is a figure. */
export type Cell = string | { readonly text: string; readonly why: Reference };

interface DataTableProps {
  /** Names the table; read aloud, and not shown where a heading says the same. */
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Cells as they are to be read; the first of each row names it. */
  readonly rows: readonly (readonly Cell[])[];
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
            <Row key={textOf(row[0])} cells={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ cells, columns }: { readonly cells: readonly Cell[]; readonly columns: readonly Column[] }) {
  return (
    <tr>
      {columns.map(({ label, isText, isLong }, index) =>
        index === 0 ? (
          <th key={label} scope="row">
            {textOf(cells[index])}
          </th>
        ) : (
          <td key={label} data-text={isText || undefined} data-long={isLong || undefined}>
            <Shown cell={cells[index]} about={`${label}, ${textOf(cells[0])}`} />
          </td>
        ),
      )}
    </tr>
  );
}

function Shown({ cell, about }: { readonly cell: Cell | undefined; readonly about: string }) {
  if (typeof cell !== 'object') return cell ?? '';
  return <WhyValue value={cell.text} about={about} why={cell.why} />;
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'object' ? cell.text : (cell ?? '');
}
