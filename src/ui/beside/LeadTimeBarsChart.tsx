import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Line } from 'recharts';
import type { ShownDistribution } from '../details/distributionPoints.ts';
import { LeadTimePicture } from '../details/LeadTimePicture.tsx';
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
  const { t } = useTranslation('beside');
  const edges = useMemo(() => leadTimeBars(sample, distribution, promise), [sample, distribution, promise]);
  return (
    <LeadTimePicture label={t('leadTimes.chart')} points={edges} promise={promise} tolerated={tolerated}>
      <Line
        dataKey="formula"
        type="linear"
        isAnimationActive={false}
        dot={false}
        activeDot={false}
        stroke="var(--ink)"
        strokeWidth={2}
      />
    </LeadTimePicture>
  );
}
