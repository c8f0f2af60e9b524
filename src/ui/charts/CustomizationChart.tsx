import { memo, useMemo } from 'react';
import { boundaryX } from '../layout/geometry.ts';
import { useRested } from '../layout/useRested.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { useWords } from '../layout/useWords.ts';
import styles from './Chart.module.css';
import { Chart } from './Chart.tsx';
import type { ChartColumn } from './chartColumn.ts';
import type { CutDomain } from './cutDomain.ts';
import { LegendItem } from './LegendItem.tsx';
import { StackedBar } from './StackedBar.tsx';
import { useChartSentence } from './useChartSentence.ts';

const WHOLE: CutDomain = { top: 1, cutAbove: null, isEmpty: false };
const NOTHING: CutDomain = { ...WHOLE, isEmpty: true };

/** Customization by position: what customers specify, and what they choose from what exists. */
export const CustomizationChart = memo(function CustomizationChart() {
  const t = useT();
  const { positions, allPositions, format } = useStage();
  const sentence = useChartSentence('customization', useRested(allPositions));
  const columns = useColumns();
  return (
    <Chart
      figure="customization"
      label={`${t('chart.customization')}. ${sentence}`}
      domain={positions.every(({ customization }) => customization.level === null) ? NOTHING : WHOLE}
      formatTick={format.percent}
      columns={columns}
      legend={
        <div className={styles.legendItems}>
          <LegendItem swatch="hatch">{t('chart.chosen')}</LegendItem>
          <LegendItem swatch="warm">{t('chart.specified')}</LegendItem>
        </div>
      }
    />
  );
});

function useColumns(): readonly ChartColumn[] {
  const t = useT();
  const {
    geometry,
    positions,
    format: { percent },
  } = useStage();
  const words = useWords();
  return useMemo(
    () =>
      positions.map((position) => {
        const { specified, chosen } = position.customization;
        const place = { x: boundaryX(geometry, position.codp), width: geometry.columnWidth };
        const parts = [
          { fill: styles.waits, value: specified ?? 0 },
          { fill: styles.ahead, value: chosen ?? 0 },
        ];
        return {
          boundary: position.codp,
          title: () => {
            const text = t('chart.specifiedOf', { specified: percent(specified), chosen: percent(chosen) });
            return t('chart.column', { position: words.full(position), text });
          },
          content: (plot) => <StackedBar plot={plot} {...place} total={null} parts={parts} />,
        };
      }),
    [geometry, positions, percent, words, t],
  );
}
