import { useTranslation } from 'react-i18next';
import { difference } from '../../i18n/difference.ts';
import { useDocument } from '../../state/useDocument.ts';
import { useFormat } from '../../state/useFormat.ts';
import { useComparison, usePosition } from '../../state/useResults.ts';
import { type FigureKey, figureOf } from './figureOf.ts';
import { type Judgement, judge } from './judge.ts';

/** How a figure compares with the baseline: in words, and whether that is better or worse. */
export interface ComparisonWords {
  readonly judgement: Judgement;
  readonly words: string;
}

/** The comparison of one of the three figures with the pinned baseline or the chain as it was opened. */
export function useComparisonWords(key: FigureKey): ComparisonWords {
  const { t } = useTranslation('stage');
  const { time, money, figure } = useFormat();
  const position = usePosition();
  const baseline = useComparison().position;
  const isPinned = useDocument(({ workspace }) => workspace.baseline !== null);
  const isTold = baseline.position !== null && baseline.position !== position.position;
  const reference = isTold ? (baseline.position ?? '') : t(isPinned ? 'compare.pinned' : 'compare.start');
  const value = figureOf(position, key);
  const other = figureOf(baseline, key);
  const judgement = judge(key, difference(value, other), Math.max(Math.abs(value ?? 0), Math.abs(other ?? 0)));
  if (judgement.direction === 'unknown') {
    const isOverloaded = other === null && value !== null && baseline.overloaded.length > 0;
    return { judgement, words: isOverloaded ? t('compare.undefined', { reference }) : '' };
  }
  if (judgement.direction === 'same') return { judgement, words: t('compare.same', { reference }) };
  const isUp = judgement.direction === 'up';
  const { gap } = judgement;
  switch (key) {
    case 'leadTime':
      return { judgement, words: t(isUp ? 'compare.slower' : 'compare.faster', { amount: time(gap), reference }) };
    case 'inventory':
      return { judgement, words: t(isUp ? 'compare.dearer' : 'compare.cheaper', { amount: money(gap), reference }) };
    case 'customization':
      return { judgement, words: t(isUp ? 'compare.more' : 'compare.less', { amount: figure(gap * 100), reference }) };
  }
}
