import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Area, AreaChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { TimeSeries } from '../../engine/simulation/recording.ts';
import { timeUnitWord } from '../../i18n/timeUnitWord.ts';
import { useChain } from '../../state/useDocument.ts';
import { useFormat } from '../../state/useFormat.ts';
import { roundTicks } from '../charts/roundTicks.ts';
import details from '../details/Details.module.css';
import styles from './Beside.module.css';
import { hasUpstream, type SeriesRow, seriesRows } from './seriesRows.ts';

/** What stands on one another in each chart, from the ground up. */
const CHARTS = {
  stock: ['onHand', 'upstream'],
  waiting: ['backlog'],
  work: ['anonymous', 'ordered'],
} as const;

const FILLS = {
  onHand: 'url(#hatch)',
  upstream: 'url(#hatch-muted)',
  anonymous: 'url(#hatch)',
  backlog: 'var(--warm)',
  ordered: 'var(--warm)',
} as const;

type Part = keyof typeof FILLS;

const LINES: Readonly<Record<Part, string>> = {
  onHand: 'var(--cool)',
  upstream: 'var(--cool-muted)',
  anonymous: 'var(--cool)',
  backlog: 'var(--warm)',
  ordered: 'var(--warm)',
};

/** Three charts, each on a scale of its own: what lies in stock, who waits for it, and what is being made. */
export function OverTimeCharts({ series }: { readonly series: TimeSeries }) {
  const rows = useMemo(() => seriesRows(series, series.onHand.length), [series]);
  const hasOthers = hasUpstream(series);
  return (
    <div className={styles.charts}>
      <TimeChart chart="stock" rows={rows} parts={hasOthers ? CHARTS.stock : ['onHand']} />
      <TimeChart chart="waiting" rows={rows} parts={CHARTS.waiting} />
      <TimeChart chart="work" rows={rows} parts={CHARTS.work} />
    </div>
  );
}

interface TimeChartProps {
  readonly chart: keyof typeof CHARTS;
  readonly rows: readonly SeriesRow[];
  readonly parts: readonly Part[];
}

function TimeChart({ chart, rows, parts }: TimeChartProps) {
  const { t } = useTranslation('beside');
  const format = useFormat();
  const unit = useChain((chain) => chain.timeUnit);
  const most = Math.max(...rows.map((row) => parts.reduce((sum, part) => sum + row[part], 0)));
  const top = most > 0 ? most : 1;
  const last = rows.at(-1)?.from ?? 0;
  return (
    <div className={styles.timeChart}>
      <h4 className={styles.chartTitle}>{t(`time.${chart}`)}</h4>
      <figure className={details.picture} role="img" aria-label={t(`time.${chart}`)}>
        <ResponsiveContainer width="100%" height="100%">
          <AreaChart data={[...rows]} margin={{ top: 8, right: 8, bottom: 20, left: 0 }} accessibilityLayer={false}>
            <XAxis
              dataKey="from"
              type="number"
              domain={[0, last]}
              ticks={last > 0 ? [0, ...roundTicks(last, 4)] : [0]}
              tickFormatter={(time: number) => format.figure(time)}
              label={{
                value: t('time.axis', { unit: timeUnitWord(unit, format.language) }),
                position: 'bottom',
                offset: 4,
              }}
            />
            <YAxis
              width={52}
              domain={[0, top]}
              ticks={[0, ...roundTicks(top, 3)]}
              tickFormatter={(amount: number) => format.figure(amount)}
            />
            {parts.map((part) => (
              <Area
                key={part}
                dataKey={part}
                stackId="all"
                type="linear"
                isAnimationActive={false}
                stroke={LINES[part]}
                fill={FILLS[part]}
                fillOpacity={1}
                activeDot={false}
              />
            ))}
          </AreaChart>
        </ResponsiveContainer>
      </figure>
      <ul className={styles.legend}>
        {parts.map((part) => (
          <li key={part} data-mark={part}>
            {t(`time.${part}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
