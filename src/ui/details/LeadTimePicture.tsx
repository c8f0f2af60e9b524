import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Area, ComposedChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { timeUnitWord } from '../../i18n/timeUnitWord.ts';
import { useChain } from '../../state/useDocument.ts';
import { useFormat } from '../../state/useFormat.ts';
import styles from './Details.module.css';

/** How likely times about this one are, on time or late. */
interface LeadTimePoint {
  readonly time: number;
  readonly onTime: number | null;
  readonly late: number | null;
}

interface LeadTimePictureProps {
  readonly label: string;
  readonly points: readonly LeadTimePoint[];
  /** [time]; null when there is none. */
  readonly promise: number | null;
  /** Mean time that customers tolerate; null when it is not known. */
  readonly tolerated: number | null;
  /** What else is drawn, of Recharts. */
  readonly children: ReactNode;
}

/** Lead times along their axis: what is on time, what is late, and the times promised and tolerated. */
export function LeadTimePicture({ label, points, promise, tolerated, children }: LeadTimePictureProps) {
  const { t } = useTranslation('details');
  const format = useFormat();
  const unit = useChain((chain) => chain.timeUnit);
  const longest = points.at(-1)?.time ?? 1;
  const line = (time: number, words: string) =>
    ({
      x: time,
      label: {
        value: `${words} ${format.figure(time)}`,
        position: time > 0.7 * longest ? 'insideTopRight' : 'insideTopLeft',
      },
    }) as const;
  return (
    <figure className={styles.picture} role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart data={points} margin={{ top: 4, right: 8, bottom: 20, left: 8 }} accessibilityLayer={false}>
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
          <Area {...SHARE} dataKey="onTime" fill="var(--warm)" />
          <Area {...SHARE} dataKey="late" fill="var(--loss)" />
          {children}
          {promise !== null && (
            <ReferenceLine {...line(promise, t('distribution.promised'))} className={styles.promise ?? ''} />
          )}
          {tolerated !== null && tolerated <= longest && (
            <ReferenceLine {...line(tolerated, t('distribution.tolerated'))} className={styles.tolerated ?? ''} />
          )}
        </ComposedChart>
      </ResponsiveContainer>
    </figure>
  );
}

const SHARE = { type: 'linear', isAnimationActive: false, stroke: 'none', fillOpacity: 1 } as const;
