import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position } from '../../engine/performance/position.ts';
import { useChain } from '../../state/useDocument.ts';
import { useFormat } from '../../state/useFormat.ts';
import { useOverloadWords } from '../figures/useOverloadWords.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useGeometry } from '../layout/useGeometry.ts';
import { useWords } from '../layout/useWords.ts';
import styles from './Chart.module.css';
import { Chart } from './Chart.tsx';
import { Columns } from './Columns.tsx';
import { Curtain, CurtainLabel } from './Curtain.tsx';
import { cutDomain } from './cutDomain.ts';
import { LegendItem } from './LegendItem.tsx';
import { madeAhead } from './madeAhead.ts';
import { OverloadedBar } from './OverloadedBar.tsx';
import type { Plot } from './plot.ts';
import { StackedBar } from './StackedBar.tsx';
import { useChartSentence } from './useChartSentence.ts';
import { useStopPositions } from './useStopPositions.ts';

/** Room for stage and load at an overloaded position, for the load alone, and for the total of a cut bar [rem]. */
const WORDS = 6.5;
const LOAD = 3;
const TOTAL = 5;

/** P:D by position: what the customer waits for, what was made ahead, the promise, and what the customer accepts. */
export function LeadTimeChart() {
  const { t } = useTranslation('stage');
  const format = useFormat();
  const unit = useChain((chain) => chain.timeUnit);
  const tolerated = useChain(({ market }) => market.tolerated?.mean ?? null);
  const positions = useStopPositions();
  const sentence = useChartSentence('leadTime');
  const titles = useTitles(positions);
  const overload = useOverloadWords();
  const geometry = useGeometry();
  const domain = useMemo(() => {
    const totals = positions.map(({ leadTime, ...rest }) =>
      leadTime.mean === null ? null : leadTime.mean + (madeAhead({ leadTime, ...rest }) ?? 0),
    );
    return cutDomain(totals, [...positions.map(({ promise }) => promise), tolerated], false);
  }, [positions, tolerated]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of an overload follow the positions
  const draw = useCallback(
    (plot: Plot) => (
      <>
        {tolerated !== null && <Curtain plot={plot} value={tolerated} />}
        <Columns
          plot={plot}
          titles={titles}
          contents={positions.map((position, index) => {
            const x = boundaryX(geometry, geometry.stops[index]?.codp ?? 0);
            const width = geometry.columnWidth;
            const isTold = positions[index - 1]?.overloaded[0] === position.overloaded[0];
            const room = geometry.pitch / geometry.unit;
            const words =
              room >= WORDS && !isTold ? overload.short(position) : room >= LOAD ? overload.load(position) : '';
            const { mean } = position.leadTime;
            if (mean === null)
              return <OverloadedBar key={position.codp} plot={plot} x={x} width={width} words={words} />;
            const ahead = madeAhead(position) ?? 0;
            return (
              <g key={position.codp}>
                <StackedBar
                  plot={plot}
                  x={x}
                  width={width}
                  total={geometry.pitch >= TOTAL * geometry.unit ? format.time(mean + ahead) : null}
                  parts={[
                    { fill: styles.waits, value: mean },
                    { fill: styles.ahead, value: ahead },
                  ]}
                />
                {position.promise !== null && <PromiseTick plot={plot} x={x} width={width} value={position.promise} />}
              </g>
            );
          })}
        />
      </>
    ),
    [positions, geometry, titles, tolerated, format],
  );
  const legend = useCallback(
    (plot: Plot) => (
      <>
        <div className={styles.legendItems}>
          <LegendItem swatch="promise">{t('chart.promised')}</LegendItem>
          <LegendItem swatch="hatch">{t('chart.ahead')}</LegendItem>
          <LegendItem swatch="warm">{t('chart.waits')}</LegendItem>
        </div>
        {tolerated !== null && (
          <CurtainLabel plot={plot} value={tolerated}>
            {t('chart.accepted', { time: format.time(tolerated) })}
          </CurtainLabel>
        )}
      </>
    ),
    [t, tolerated, format],
  );
  const formatTick = useCallback(
    (value: number) => `${format.figure(value)}\u00a0${t(`unit.${unit}`)}`,
    [format, t, unit],
  );
  return (
    <Chart
      figure="leadTime"
      label={`${t('chart.leadTime')}. ${sentence}`}
      domain={domain}
      formatTick={formatTick}
      avoid={tolerated}
      draw={draw}
      legend={legend}
    />
  );
}

interface PromiseTickProps {
  readonly plot: Plot;
  readonly x: number;
  readonly width: number;
  readonly value: number;
}

function PromiseTick({ plot, x, width, value }: PromiseTickProps) {
  const y = plot.y(value);
  return <line className={styles.promise} x1={x - width * 0.62} x2={x + width * 0.62} y1={y} y2={y} />;
}

function useTitles(positions: readonly Position[]): readonly string[] {
  const { t } = useTranslation('stage');
  const { time } = useFormat();
  const words = useWords();
  const overload = useOverloadWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of an overload follow the positions
  return useMemo(
    () =>
      positions.map((position) => {
        const { mean } = position.leadTime;
        const text =
          mean === null
            ? overload.cure(position)
            : t('chart.waitsFor', {
                wait: time(mean),
                ahead: time(madeAhead(position)),
                promise: time(position.promise),
              });
        return t('chart.column', { position: words.full(position), text });
      }),
    [positions, t, time, words],
  );
}
