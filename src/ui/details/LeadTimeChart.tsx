import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Area, AreaChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { timeUnitWord } from '../../i18n/timeUnitWord.ts';
import { useChain } from '../../state/useDocument.ts';
import { useFormat } from '../../state/useFormat.ts';
import styles from './Details.module.css';
import { type DistributionPoint, distributionPoints, type ShownDistribution } from './distributionPoints.ts';

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
  const format = useFormat();
  const unit = useChain((chain) => chain.timeUnit);
  const points = useMemo(() => distributionPoints(distribution, promise), [distribution, promise]);
  const longest = points.at(-1)?.time ?? 1;
  const line = (time: number, label: string) =>
    ({
      x: time,
      label: {
        value: `${label} ${format.figure(time)}`,
        position: time > 0.7 * longest ? 'insideTopRight' : 'insideTopLeft',
      },
    }) as const;
  return (
    <figure className={styles.picture} role="img" aria-label={t('distribution.chart')}>
      <ResponsiveContainer width="100%" height="100%">
        <AreaChart data={points} margin={{ top: 4, right: 8, bottom: 20, left: 8 }} accessibilityLayer={false}>
          <XAxis
            dataKey="time"
            type="number"
            domain={[0, longest]}
            ticks={scaleLinear([0, longest], [0, 1]).ticks(6)}
            tickFormatter={(time: number) => format.figure(time)}
            label={{
              value: t('distribution.axis', { unit: timeUnitWord(unit, format.language) }),
              position: 'bottom',
              offset: 4,
            }}
          />
          <YAxis hide domain={[0, 'dataMax']} />
          <Tooltip isAnimationActive={false} content={({ payload }) => <Within point={payload[0]?.payload} />} />
          <Area
            dataKey="onTime"
            type="linear"
            isAnimationActive={false}
            stroke="none"
            fill="var(--warm)"
            fillOpacity={1}
          />
          <Area
            dataKey="late"
            type="linear"
            isAnimationActive={false}
            stroke="none"
            fill="var(--loss)"
            fillOpacity={1}
          />
          {promise !== null && (
            <ReferenceLine {...line(promise, t('distribution.promised'))} className={styles.promise ?? ''} />
          )}
          {tolerated !== null && tolerated <= longest && (
            <ReferenceLine {...line(tolerated, t('distribution.tolerated'))} className={styles.tolerated ?? ''} />
          )}
        </AreaChart>
      </ResponsiveContainer>
    </figure>
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
