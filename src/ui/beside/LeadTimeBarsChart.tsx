import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Area, ComposedChart, Line, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { timeUnitWord } from '../../i18n/timeUnitWord.ts';
import { useChain } from '../../state/useDocument.ts';
import { useFormat } from '../../state/useFormat.ts';
import details from '../details/Details.module.css';
import type { ShownDistribution } from '../details/distributionPoints.ts';
import { leadTimeBars } from './leadTimeBars.ts';

interface LeadTimeBarsChartProps {
  readonly sample: Float64Array;
  readonly distribution: ShownDistribution;
  /** As simulated [time]. */
  readonly promise: number;
  /** Mean time that customers tolerate; null when it is not known. */
  readonly tolerated: number | null;
}

/** Bars of what was simulated, on time and late, and a line of what the formulas say. */
export function LeadTimeBarsChart({ sample, distribution, promise, tolerated }: LeadTimeBarsChartProps) {
  const { t } = useTranslation(['beside', 'details']);
  const format = useFormat();
  const unit = useChain((chain) => chain.timeUnit);
  const edges = useMemo(() => leadTimeBars(sample, distribution, promise), [sample, distribution, promise]);
  const longest = edges.at(-1)?.time ?? 1;
  const line = (time: number, label: string) =>
    ({
      x: time,
      label: {
        value: `${label} ${format.figure(time)}`,
        position: time > 0.7 * longest ? 'insideTopRight' : 'insideTopLeft',
      },
    }) as const;
  return (
    <figure className={details.picture} role="img" aria-label={t('beside:leadTimes.chart')}>
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart data={edges} margin={{ top: 4, right: 8, bottom: 20, left: 8 }} accessibilityLayer={false}>
          <XAxis
            dataKey="time"
            type="number"
            domain={[0, longest]}
            ticks={scaleLinear([0, longest], [0, 1]).ticks(6)}
            tickFormatter={(time: number) => format.figure(time)}
            label={{
              value: t('details:distribution.axis', { unit: timeUnitWord(unit, format.language) }),
              position: 'bottom',
              offset: 4,
            }}
          />
          <YAxis hide domain={[0, 'dataMax']} />
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
          <Line
            dataKey="formula"
            type="linear"
            isAnimationActive={false}
            dot={false}
            activeDot={false}
            stroke="var(--ink)"
            strokeWidth={2}
          />
          <ReferenceLine {...line(promise, t('details:distribution.promised'))} className={details.promise ?? ''} />
          {tolerated !== null && tolerated <= longest && (
            <ReferenceLine
              {...line(tolerated, t('details:distribution.tolerated'))}
              className={details.tolerated ?? ''}
            />
          )}
        </ComposedChart>
      </ResponsiveContainer>
    </figure>
  );
}
