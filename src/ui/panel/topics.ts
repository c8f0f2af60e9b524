import { useTranslation } from 'react-i18next';
import type { Service } from '../../engine/chain/chain.ts';
import { timeUnitWord } from '../../i18n/timeUnitWord.ts';
import { useFormat } from '../../state/useFormat.ts';
import type { StillChain } from '../../state/useStillChain.ts';
import { useBestPosition } from './useBestPosition.ts';

/** What the panel edits besides stages and wishes, in the order of the overview. */
export const TOPICS = ['demand', 'market', 'service', 'stocks', 'money', 'goal', 'chain'] as const;

export type Topic = (typeof TOPICS)[number];

/** What there is to know of each topic at a glance. */
export function useTopicLine(chain: StillChain): Readonly<Record<Topic, string>> {
  const { t } = useTranslation('panel');
  const format = useFormat();
  const best = useBestPosition();
  const { tolerated } = chain.market;
  return {
    demand: format.rate(chain.demand.mean),
    market:
      tolerated === null
        ? t('overview.marketLineUnknown')
        : t('overview.marketLine', { time: format.time(tolerated.mean) }),
    service: useServiceLine(chain.service),
    stocks: useStocksLine(chain),
    money: t('overview.moneyLine', { rate: format.percent(chain.finance.holdingRate) }),
    goal: best === null ? t('goal.bestNone') : t('goal.best', { position: best }),
    chain: t('overview.chainLine', { unit: timeUnitWord(chain.timeUnit, format.language), currency: chain.currency }),
  };
}

function useServiceLine(service: Service): string {
  const { t } = useTranslation('panel');
  const format = useFormat();
  switch (service.measure) {
    case 'cycle':
      return t('overview.serviceCycle', { target: format.percent(service.target) });
    case 'fill':
      return t('overview.serviceFill', { target: format.percent(service.target) });
    case 'level':
      return t('overview.serviceLevel', { level: format.count(service.level) });
  }
}

function useStocksLine({ stockPoints, stages }: StillChain): string {
  const { t } = useTranslation('panel');
  const format = useFormat();
  if (stockPoints === 'best') return t('overview.stocksPlaced');
  const names = stockPoints.flatMap((boundary) => stages[boundary - 1]?.name ?? []);
  return names.length === 0 ? t('overview.stocksNone') : t('overview.stocksAfter', { stages: format.list(names) });
}
