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
/** Width of a character of a label at most, and with letters as small as beside the panel [rem]. */
const CHARACTER = { usual: 0.62, small: 0.53 } as const;

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
    const character = CHARACTER[geometry.hasGutter ? 'usual' : 'small'] * geometry.unit;
    // What is printed above the last bar ends where the bar ends: beside it begins the legend.
    const end = boundaryX(geometry, geometry.last) + geometry.columnWidth / 2;
    const places = positions.map(({ codp }, index) => {
      const width = (labels[index]?.length ?? 0) * character;
      return width === 0 ? null : { middle: Math.min(boundaryX(geometry, codp), end - width / 2), width };
    });
    const labelled = labelledColumns(places, character);
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
      const labelX = places[index]?.middle ?? place.x;
      return {
        ...column,
        content: (plot) => <StackedBar plot={plot} {...place} total={total} parts={parts} labelX={labelX} />,
      };
    });
  }, [geometry, positions, format, cutAbove, cure, words, t]);
}
