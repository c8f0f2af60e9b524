import { memo, useCallback, useMemo } from 'react';
import type { Position } from '../../engine/performance/position.ts';
import { useOverloadWords } from '../figures/useOverloadWords.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useRested } from '../layout/useRested.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { useWords } from '../layout/useWords.ts';
import styles from './Chart.module.css';
import { Chart } from './Chart.tsx';
import type { ChartColumn } from './chartColumn.ts';
import { cutDomain } from './cutDomain.ts';
import { LegendItem } from './LegendItem.tsx';
import { madeAhead } from './madeAhead.ts';
import { OverloadedBar } from './OverloadedBar.tsx';
import { PromiseTick } from './PromiseTick.tsx';
import { StackedBar } from './StackedBar.tsx';
import { useChartSentence } from './useChartSentence.ts';

/** Room for stage and load at an overloaded position, for the load alone, and for the total of a cut bar [rem]. */
const WORDS = 6.5;
const LOAD = 3;
const TOTAL = 5;

/** P:D by position: what the customer waits for, what was made ahead, the promise, and what the customer accepts. */
export const LeadTimeChart = memo(function LeadTimeChart() {
  const t = useT();
  const { positions, allPositions, chain, format } = useStage();
  const tolerated = chain.market.tolerated?.mean ?? null;
  const sentence = useChartSentence('leadTime', useRested(allPositions));
  const columns = useColumns();
  const domain = useMemo(() => {
    const totals = positions.map((position) => {
      const { mean } = position.leadTime;
      return mean === null ? null : mean + (madeAhead(position) ?? 0);
    });
    return cutDomain(totals, [...positions.map(({ promise }) => promise), tolerated], false);
  }, [positions, tolerated]);
  const formatTick = useCallback(
    (value: number) => `${format.figure(value)}\u00a0${t(`unit.${chain.timeUnit}`)}`,
    [format, t, chain],
  );
  return (
    <Chart
      figure="leadTime"
      label={`${t('chart.leadTime')}. ${sentence}`}
      domain={domain}
      formatTick={formatTick}
      columns={columns}
      curtain={
        tolerated === null ? null : { value: tolerated, words: t('chart.accepted', { time: format.time(tolerated) }) }
      }
      legend={
        <div className={styles.legendItems}>
          <LegendItem swatch="promise">{t('chart.promised')}</LegendItem>
          <LegendItem swatch="hatch">{t('chart.ahead')}</LegendItem>
          <LegendItem swatch="warm">{t('chart.waits')}</LegendItem>
        </div>
      }
    />
  );
});

function useColumns(): readonly ChartColumn[] {
  const { geometry, positions, chain, format } = useStage();
  const tolerated = chain.market.tolerated?.mean ?? null;
  const overload = useOverloadWords();
  const title = useTitle();
  return useMemo(() => {
    const room = geometry.pitch / geometry.unit;
    return positions.map((position, index) => {
      const place = { x: boundaryX(geometry, position.codp), width: geometry.columnWidth };
      const { mean } = position.leadTime;
      const { promise } = position;
      const column = { boundary: position.codp, title: () => title(position) };
      if (mean === null) {
        const isTold = positions[index - 1]?.overloaded[0] === position.overloaded[0];
        const words = room >= WORDS && !isTold ? overload.short(position) : room >= LOAD ? overload.load(position) : '';
        return {
          ...column,
          content: (plot) => (
            <OverloadedBar plot={plot} {...place} words={words} line={tolerated === null ? null : plot.y(tolerated)} />
          ),
        };
      }
      const ahead = madeAhead(position) ?? 0;
      const parts = [
        { fill: styles.waits, value: mean },
        { fill: styles.ahead, value: ahead },
      ];
      const total = room >= TOTAL ? format.time(mean + ahead) : null;
      return {
        ...column,
        content: (plot) => (
          <>
            <StackedBar plot={plot} {...place} total={total} parts={parts} />
            {promise !== null && <PromiseTick plot={plot} {...place} value={promise} />}
          </>
        ),
      };
    });
  }, [geometry, positions, format, tolerated, overload, title]);
}

function useTitle(): (position: Position) => string {
  const t = useT();
  const { time } = useStage().format;
  const words = useWords();
  const { cure } = useOverloadWords();
  return useCallback(
    (position) => {
      const { mean } = position.leadTime;
      const known = { wait: time(mean), ahead: time(madeAhead(position)), promise: time(position.promise) };
      const text = mean === null ? cure(position) : t('chart.waitsFor', known);
      return t('chart.column', { position: words.full(position), text });
    },
    [t, time, words, cure],
  );
}
