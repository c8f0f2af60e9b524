import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Tooltip } from 'recharts';
import { useFormat } from '../../state/useFormat.ts';
import styles from './Details.module.css';
import { type DistributionPoint, distributionPoints, type ShownDistribution } from './distributionPoints.ts';
import { LeadTimePicture } from './LeadTimePicture.tsx';

interface LeadTimeChartProps {
  readonly distribution: ShownDistribution;
  /** [time]; null when there is none. */
  readonly promise: number | null;
  /** Mean time that customers tolerate; null when it is not known. */
  readonly tolerated: number | null;
}

/** The distribution of the lead time: on time up to the promise, late past it. The sentence and list beside it tell the same. */
export function LeadTimeChart({ distribution, promise, tolerated }: LeadTimeChartProps) {
  const { t } = useTranslation('details');
  const points = useMemo(() => distributionPoints(distribution, promise), [distribution, promise]);
  return (
    <LeadTimePicture label={t('distribution.chart')} points={points} promise={promise} tolerated={tolerated}>
      <Tooltip isAnimationActive={false} content={({ payload }) => <Within point={payload[0]?.payload} />} />
    </LeadTimePicture>
  );
}

/** What the pointer is at: `80% within 24 days`. */
function Within({ point }: { readonly point: DistributionPoint | undefined }) {
  const { t } = useTranslation('details');
  const format = useFormat();
  if (point === undefined) return null;
  const text = t('distribution.within', { percent: format.percent(point.within), time: format.time(point.time) });
  return <div className={styles.tooltip}>{text}</div>;
}
