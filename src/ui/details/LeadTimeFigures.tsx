import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chain } from '../../engine/chain/chain.ts';
import type { Position } from '../../engine/performance/position.ts';
import { useFormat } from '../../state/useFormat.ts';
import { useLeadTimeDistribution } from '../../state/useLeadTimeDistribution.ts';
import styles from './Details.module.css';
import { FigureGroup } from './FigureGroup.tsx';
import { FigureList } from './FigureList.tsx';
import { meanWhenLate } from './meanWhenLate.ts';

const LeadTimeChart = lazy(async () => ({ default: (await import('./LeadTimeChart.tsx')).LeadTimeChart }));

interface LeadTimeFiguresProps {
  readonly chain: Chain;
  readonly position: Position;
}

/** The lead time as it varies from order to order: a picture, the percentiles beside it, and one sentence. */
export function LeadTimeFigures({ chain, position }: LeadTimeFiguresProps) {
  const { t } = useTranslation('details');
  const distribution = useLeadTimeDistribution(chain);
  return (
    <FigureGroup title={t('distribution.title')} info={t('distribution.info')} width="double">
      <p className={styles.text}>
        <LeadTimeSentence position={position} />
      </p>
      <div className={styles.distribution}>
        <div className={styles.chart}>
          {distribution !== null && (
            <Suspense>
              <LeadTimeChart
                distribution={distribution}
                promise={position.promise}
                tolerated={chain.market.tolerated?.mean ?? null}
              />
            </Suspense>
          )}
        </div>
        <Percentiles position={position} />
      </div>
    </FigureGroup>
  );
}

function LeadTimeSentence({ position }: Pick<LeadTimeFiguresProps, 'position'>) {
  const { t } = useTranslation('details');
  const format = useFormat();
  const { leadTime, promise, onTime } = position;
  if (leadTime.mean === null || onTime === null) return t('distribution.undefined');
  const late =
    onTime < 1
      ? t('distribution.late', { percent: format.percent(1 - onTime), time: format.time(meanWhenLate(position)) })
      : t('distribution.neverLate');
  const told = t('distribution.sentence', {
    median: format.time(leadTime.p50),
    percent: format.percent(onTime),
    promise: format.time(promise),
  });
  return `${leadTime.std === 0 ? `${t('distribution.constant')} ` : ''}${told} ${late}`;
}

const PERCENTILES = ['leadTime.p50', 'leadTime.p80', 'leadTime.p90', 'leadTime.p95', 'leadTime.p99'] as const;

function Percentiles({ position }: Pick<LeadTimeFiguresProps, 'position'>) {
  const { t } = useTranslation('details');
  const format = useFormat();
  const { leadTime } = position;
  const shares = [0.5, 0.8, 0.9, 0.95, 0.99] as const;
  const times = [leadTime.p50, leadTime.p80, leadTime.p90, leadTime.p95, leadTime.p99];
  return (
    <FigureList
      rows={[
        ...shares.map((share, index) => ({
          label: t('distribution.percentile', { percent: format.percent(share) }),
          value: format.time(times[index] ?? null),
          why: { key: PERCENTILES[index] ?? 'leadTime.p50', subject: {} },
        })),
        {
          label: t('distribution.mean'),
          value: format.time(leadTime.mean),
          why: { key: 'leadTime.mean', subject: {} },
        },
        { label: t('distribution.std'), value: format.time(leadTime.std), why: { key: 'leadTime.std', subject: {} } },
      ]}
    />
  );
}
