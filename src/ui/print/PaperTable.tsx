import { useTranslation } from 'react-i18next';
import styles from './PrintSheet.module.css';

interface PaperTableProps {
  readonly columns: readonly string[];
  /** Cells as they are to be read; the first of each row names it. */
  readonly rows: readonly (readonly string[])[];
  /** The most rows that there is room for; of more, the rest is counted. */
  readonly most: number;
}

/** A table on paper, where nothing scrolls. */
export function PaperTable({ columns, rows, most }: PaperTableProps) {
  const { t } = useTranslation('print');
  const shown = rows.slice(0, rows.length > most ? most - 1 : most);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <tr key={row[0]}>
            {columns.map((column, index) => (
              <td key={column}>{row[index]}</td>
            ))}
          </tr>
        ))}
        {rows.length > shown.length && (
          <tr>
            <td colSpan={columns.length}>{t('more', { count: rows.length - shown.length })}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
