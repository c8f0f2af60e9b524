import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chain } from '../../engine/chain/chain.ts';
import type { Position } from '../../engine/performance/position.ts';
import { useFormat } from '../../state/useFormat.ts';
import { useLeadTimeDistribution } from '../../state/useLeadTimeDistribution.ts';
import details from '../details/Details.module.css';
import { FigureGroup } from '../details/FigureGroup.tsx';
import { meanWhenLate } from '../details/meanWhenLate.ts';
import styles from './Beside.module.css';
import type { Played } from './useCompared.ts';

const LeadTimeBarsChart = lazy(async () => ({ default: (await import('./LeadTimeBarsChart.tsx')).LeadTimeBarsChart }));

interface SimulatedLeadTimesProps {
  readonly chain: Chain;
  readonly position: Position;
  readonly played: Played;
}

/** The lead times that were simulated, with the promise and the late tail, beside what the formulas say of them. */
export function SimulatedLeadTimes({ chain, position, played }: SimulatedLeadTimesProps) {
  const { t } = useTranslation(['beside', 'details']);
  const format = useFormat();
  const distribution = useLeadTimeDistribution(chain);
  const { promise, onTime, lateness } = played.position;
  if (distribution === null || promise === null || onTime === null) return null;
  const late = meanWhenLate({ lateness: lateness?.mean ?? null, onTime: onTime.mean });
  const sentence = t('leadTimes.sentence', {
    onTime: format.percent(onTime.mean),
    promise: format.time(promise.mean),
    formula: format.percent(position.onTime),
    told: format.time(position.promise),
  });
  return (
    <FigureGroup title={t('leadTimes.title')} info={t('leadTimes.info')} width="double">
      <p className={details.text}>
        {sentence} {onTime.mean < 1 ? t('leadTimes.late', { time: format.time(late) }) : t('leadTimes.neverLate')}
      </p>
      <div className={styles.chart}>
        <Suspense>
          <LeadTimeBarsChart
            sample={played.leadTimes}
            distribution={distribution}
            promise={promise.mean}
            tolerated={chain.market.tolerated?.mean ?? null}
          />
        </Suspense>
      </div>
      <ul className={styles.legend}>
        <li data-mark="ordered">{t('details:distribution.onTime')}</li>
        <li data-mark="late">{t('details:distribution.lateArea')}</li>
        <li data-mark="line">{t('leadTimes.formula')}</li>
      </ul>
    </FigureGroup>
  );
}
