import type { Position } from '../../engine/performance/position.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import type { FigureKey } from './figureOf.ts';
import { useOverloadWords } from './useOverloadWords.ts';

/** What a figure rests on at any position, or why there is none and what would cure that. */
export function useFigureNote(figure: FigureKey): (position: Position) => string {
  const t = useT();
  const { chain, format } = useStage();
  const { cure, stage } = useOverloadWords();
  switch (figure) {
    case 'leadTime':
      return (position) => {
        if (position.promise === null) return cure(position);
        const known = { percent: format.percent(position.onTime), time: format.time(position.promise) };
        return t('time' in chain.market.promise ? 'figure.onTime' : 'figure.within', known);
      };
    case 'inventory':
      return (position) =>
        position.tiedUp === null
          ? t('figure.followsLoad', { stage: stage(position) ?? '' })
          : t('figure.tiedUp', { money: format.money(position.tiedUp) });
    case 'customization':
      return ({ customization: { level, specified, chosen } }) =>
        level === null
          ? t('wish.noneReason')
          : t('figure.split', { specified: format.percent(specified), chosen: format.percent(chosen) });
  }
}
