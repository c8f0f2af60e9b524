import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../state/useFormat.ts';
import { useOverloadWords } from '../figures/useOverloadWords.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useGeometry } from '../layout/useGeometry.ts';
import { useWords } from '../layout/useWords.ts';
import styles from './Chart.module.css';
import { Chart } from './Chart.tsx';
import { Columns } from './Columns.tsx';
import { cutDomain } from './cutDomain.ts';
import { LegendItem } from './LegendItem.tsx';
import { labelledColumns } from './labelledColumns.ts';
import { OverloadedBar } from './OverloadedBar.tsx';
import type { Plot } from './plot.ts';
import { StackedBar } from './StackedBar.tsx';
import { useChartSentence } from './useChartSentence.ts';
import { useStopPositions } from './useStopPositions.ts';

/** The parts of the inventory cost, from below; the legend reads from above. */
const PARTS = ['cycle', 'safety', 'wip', 'obsolescence'] as const;

/** Width of a character of a label [rem]. */
const CHARACTER = 0.5;

/** Inventory cost by position, stacked from its four parts. */
export function InventoryChart() {
  const { t } = useTranslation('stage');
  const { money } = useFormat();
  const [isFull, setFull] = useState(false);
  const positions = useStopPositions();
  const sentence = useChartSentence('inventory');
  const overload = useOverloadWords();
  const words = useWords();
  const geometry = useGeometry();
  const totals = useMemo(() => positions.map(({ cost }) => cost.inventory), [positions]);
  const domain = useMemo(() => cutDomain(totals, [], isFull), [totals, isFull]);
  const labelled = useMemo(() => {
    const { cutAbove } = domain;
    const labels = totals.map((total) =>
      total !== null && cutAbove !== null && total > cutAbove ? money(total) : null,
    );
    return labelledColumns(labels, geometry.pitch / (CHARACTER * geometry.unit));
  }, [totals, domain, money, geometry]);
  const isCuttable = useMemo(() => cutDomain(totals, [], false).cutAbove !== null, [totals]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of an overload follow the positions
  const draw = useCallback(
    (plot: Plot) => (
      <Columns
        plot={plot}
        titles={positions.map((position) =>
          t('chart.column', {
            position: words.full(position),
            text: position.cost.inventory === null ? overload.cure(position) : money(position.cost.inventory),
          }),
        )}
        contents={positions.map(({ codp, cost }, index) => {
          const total = labelled.has(index) ? money(cost.inventory) : null;
          const x = boundaryX(geometry, geometry.stops[index]?.codp ?? 0);
          const width = geometry.columnWidth;
          if (cost.inventory === null) return <OverloadedBar key={codp} plot={plot} x={x} width={width} words="" />;
          const parts = PARTS.map((part) => ({ fill: styles[part], value: cost[part] ?? 0 }));
          return <StackedBar key={codp} plot={plot} x={x} width={width} total={total} parts={parts} />;
        })}
      />
    ),
    [positions, geometry, labelled, money, t, words],
  );
  const legend = useCallback(
    () => (
      <>
        <div className={styles.legendItems}>
          {[...PARTS].reverse().map((part) => (
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
    ),
    [t, isCuttable, isFull],
  );
  return (
    <Chart
      figure="inventory"
      label={`${t('chart.inventory')}. ${sentence}`}
      domain={domain}
      formatTick={money}
      draw={draw}
      legend={legend}
    />
  );
}
