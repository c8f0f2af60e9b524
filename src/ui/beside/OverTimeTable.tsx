import { useTranslation } from 'react-i18next';
import type { TimeSeries } from '../../engine/simulation/recording.ts';
import { useFormat } from '../../state/useFormat.ts';
import { DataTable } from '../details/DataTable.tsx';
import { hasUpstream, seriesRows } from './seriesRows.ts';

const ROWS = 12;

/** What the charts over time show, in numbers. */
export function OverTimeTable({ series }: { readonly series: TimeSeries }) {
  const { t } = useTranslation('beside');
  const format = useFormat();
  const stocks = hasUpstream(series) ? (['onHand', 'upstream'] as const) : (['onHand'] as const);
  const columns = [...stocks, 'backlog', 'anonymous', 'ordered'] as const;
  return (
    <DataTable
      caption={t('time.caption')}
      columns={[{ label: t('time.from') }, ...columns.map((column) => ({ label: t(`time.${column}`) }))]}
      rows={seriesRows(series, ROWS).map((row) => [
        format.time(row.from),
        ...columns.map((column) => format.figure(row[column])),
      ])}
    />
  );
}
