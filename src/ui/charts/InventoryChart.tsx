import { memo, useMemo, useState } from 'react';
import { useOverloadWords } from '../figures/useOverloadWords.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useRested } from '../layout/useRested.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { useWords } from '../layout/useWords.ts';
import styles from './Chart.module.css';
import { Chart } from './Chart.tsx';
import type { ChartColumn } from './chartColumn.ts';
import { type CutDomain, cutDomain } from './cutDomain.ts';
import { LegendItem } from './LegendItem.tsx';
import { labelledColumns } from './labelledColumns.ts';
import { OverloadedBar } from './OverloadedBar.tsx';
import { StackedBar } from './StackedBar.tsx';
import { useChartSentence } from './useChartSentence.ts';

/** The parts of the inventory cost, from below; the legend reads from above. */
const PARTS = ['cycle', 'safety', 'wip', 'obsolescence'] as const;
const PARTS_FROM_ABOVE = PARTS.toReversed();
/** Width of a character of a label [rem]. */
const CHARACTER = 0.5;

/** Inventory cost by position, stacked from its four parts. */
export const InventoryChart = memo(function InventoryChart() {
  const t = useT();
  const [isFull, setFull] = useState(false);
  const { positions, allPositions, format } = useStage();
  const sentence = useChartSentence('inventory', useRested(allPositions));
  const totals = useMemo(() => positions.map(({ cost }) => cost.inventory), [positions]);
  const domain = useMemo(() => cutDomain(totals, [], isFull), [totals, isFull]);
  const isCuttable = useMemo(() => cutDomain(totals, [], false).cutAbove !== null, [totals]);
  const columns = useColumns(domain);
  return (
    <Chart
      figure="inventory"
      label={`${t('chart.inventory')}. ${sentence}`}
      domain={domain}
      formatTick={format.money}
      columns={columns}
      legend={
        <>
          <div className={styles.legendItems}>
            {PARTS_FROM_ABOVE.map((part) => (
              <LegendItem key={part} swatch={part}>
                {t(`chart.${part}`)}
              </LegendItem>
            ))}
          </div>
          {isCuttable && (
            <button type="button" className={styles.fullScale} aria-pressed={isFull} onClick={() => setFull(!isFull)}>
              {t('action.fullScale')}
            </button>
          )}
        </>
      }
    />
  );
});

function useColumns({ cutAbove }: CutDomain): readonly ChartColumn[] {
  const t = useT();
  const { geometry, positions, format } = useStage();
  const { cure } = useOverloadWords();
  const words = useWords();
  return useMemo(() => {
    const isCut = (total: number | null) => total !== null && cutAbove !== null && total > cutAbove;
    const labels = positions.map(({ cost: { inventory } }) => (isCut(inventory) ? format.money(inventory) : null));
    const labelled = labelledColumns(labels, geometry.pitch / (CHARACTER * geometry.unit));
    return positions.map((position, index) => {
      const { cost, codp } = position;
      const place = { x: boundaryX(geometry, codp), width: geometry.columnWidth };
      const title = () => {
        const text = cost.inventory === null ? cure(position) : format.money(cost.inventory);
        return t('chart.column', { position: words.full(position), text });
      };
      const column = { boundary: codp, title };
      if (cost.inventory === null) {
        return { ...column, content: (plot) => <OverloadedBar plot={plot} {...place} words="" /> };
      }
      const parts = PARTS.map((part) => ({ fill: styles[part], value: cost[part] ?? 0 }));
      const total = labelled.has(index) ? (labels[index] ?? null) : null;
      const end = boundaryX(geometry, geometry.last) + geometry.columnWidth / 2;
      const labelX = Math.min(place.x, end - ((total?.length ?? 0) / 2) * CHARACTER * geometry.unit);
      return {
        ...column,
        content: (plot) => <StackedBar plot={plot} {...place} total={total} parts={parts} labelX={labelX} />,
      };
    });
  }, [geometry, positions, format, cutAbove, cure, words, t]);
}
