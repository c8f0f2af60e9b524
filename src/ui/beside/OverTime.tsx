import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stopAt } from '../../engine/decisions/railStops.ts';
import type { TimeSeries } from '../../engine/simulation/recording.ts';
import { retryRecordings, startRecordings } from '../../state/recordings.ts';
import { useFormat } from '../../state/useFormat.ts';
import { useRecordings } from '../../state/useRecordings.ts';
import { useStops } from '../../state/useResults.ts';
import { Button } from '../controls/Button.tsx';
import details from '../details/Details.module.css';
import { FigureGroup } from '../details/FigureGroup.tsx';
import styles from './Beside.module.css';
import { OverTimeTable } from './OverTimeTable.tsx';

const OverTimeCharts = lazy(async () => ({ default: (await import('./OverTimeCharts.tsx')).OverTimeCharts }));

/** Stock, backlog and work in progress over time, in one play of the position at a boundary. */
export function OverTime({ codp }: { readonly codp: number }) {
  const { t } = useTranslation('beside');
  const stops = useStops();
  const { recordings, isBroken } = useRecordings();
  useEffect(() => startRecordings(), []);
  const recording = recordings.get(stops[stopAt(stops, codp)]?.codp ?? codp);
  return (
    <FigureGroup title={t('time.title')} info={t('time.info')} width="full">
      {recording !== undefined ? (
        <Shown series={recording.series} duration={recording.duration} />
      ) : (
        <div className={styles.pending} role="status">
          {t(isBroken ? 'time.broken' : 'time.pending')}
          {isBroken && <Button onPress={retryRecordings}>{t('time.retry')}</Button>}
        </div>
      )}
    </FigureGroup>
  );
}

function Shown({ series, duration }: { readonly series: TimeSeries; readonly duration: number }) {
  const { t } = useTranslation('beside');
  const format = useFormat();
  const [isTable, setTable] = useState(false);
  const { onHand, backlog, anonymous, ordered } = series;
  return (
    <>
      <p className={details.text}>
        {t('time.sentence', {
          time: format.time(duration),
          onHand: format.figure(meanOf(onHand)),
          backlog: format.figure(meanOf(backlog)),
          anonymous: format.figure(meanOf(anonymous)),
          ordered: format.figure(meanOf(ordered)),
        })}
      </p>
      <Suspense fallback={<div className={styles.charts} />}>
        <OverTimeCharts series={series} />
      </Suspense>
      <div>
        <Button isExpanded={isTable} onPress={() => setTable(!isTable)}>
          {t('time.table')}
        </Button>
      </div>
      {isTable && <OverTimeTable series={series} />}
    </>
  );
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
