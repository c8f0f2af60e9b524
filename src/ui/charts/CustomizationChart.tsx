import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../state/useFormat.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useGeometry } from '../layout/useGeometry.ts';
import { useWords } from '../layout/useWords.ts';
import styles from './Chart.module.css';
import { Chart } from './Chart.tsx';
import { Columns } from './Columns.tsx';
import type { CutDomain } from './cutDomain.ts';
import { LegendItem } from './LegendItem.tsx';
import type { Plot } from './plot.ts';
import { StackedBar } from './StackedBar.tsx';
import { useChartSentence } from './useChartSentence.ts';
import { useStopPositions } from './useStopPositions.ts';

const WHOLE: CutDomain = { top: 1, cutAbove: null, isEmpty: false };
const NOTHING: CutDomain = { ...WHOLE, isEmpty: true };

/** Customization by position: what customers specify, and what they choose from what exists. */
export function CustomizationChart() {
  const { t } = useTranslation('stage');
  const { percent } = useFormat();
  const positions = useStopPositions();
  const sentence = useChartSentence('customization');
  const words = useWords();
  const geometry = useGeometry();
  const draw = useCallback(
    (plot: Plot) => (
      <Columns
        plot={plot}
        titles={positions.map((position) => {
          const { specified, chosen } = position.customization;
          const text = t('chart.specifiedOf', { specified: percent(specified), chosen: percent(chosen) });
          return t('chart.column', { position: words.full(position), text });
        })}
        contents={positions.map(({ codp, customization: { specified, chosen, level } }, index) => (
          <StackedBar
            key={codp}
            plot={plot}
            x={boundaryX(geometry, geometry.stops[index]?.codp ?? 0)}
            width={geometry.columnWidth}
            total={percent(level)}
            parts={[
              { fill: styles.waits, value: specified ?? 0 },
              { fill: styles.ahead, value: chosen ?? 0 },
            ]}
          />
        ))}
      />
    ),
    [positions, geometry, percent, t, words],
  );
  const legend = useCallback(
    () => (
      <div className={styles.legendItems}>
        <LegendItem swatch="hatch">{t('chart.chosen')}</LegendItem>
        <LegendItem swatch="warm">{t('chart.specified')}</LegendItem>
      </div>
    ),
    [t],
  );
  return (
    <Chart
      figure="customization"
      label={`${t('chart.customization')}. ${sentence}`}
      domain={positions.every(({ customization }) => customization.level === null) ? NOTHING : WHOLE}
      formatTick={percent}
      draw={draw}
      legend={legend}
    />
  );
}
