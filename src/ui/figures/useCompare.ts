import type { Position } from '../../engine/performance/position.ts';
import { difference } from '../../i18n/difference.ts';
import { useDocument } from '../../state/useDocument.ts';
import { useComparison } from '../../state/useResults.ts';
import { useStageSetting } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { type FigureKey, figureOf } from './figureOf.ts';
import { type Judgement, judge } from './judge.ts';

/** How a figure compares with the baseline: in words, and whether that is better or worse. */
export interface ComparisonWords {
  readonly verdict: Judgement['verdict'];
  /** Empty where there is nothing to compare. */
  readonly words: string;
}

/** Compares one of the three figures at any position with the pinned baseline or the chain as it was opened. */
export function useCompare(key: FigureKey): (position: Position) => ComparisonWords {
  const t = useT();
  const { time, money, figure } = useStageSetting().format;
  const baseline = useComparison().position;
  const isPinned = useDocument(({ workspace }) => workspace.baseline !== null);
  const other = figureOf(baseline, key);
  const changed = ({ direction, gap }: Judgement, reference: string) => {
    const isUp = direction === 'up';
    switch (key) {
      case 'leadTime':
        return t(isUp ? 'compare.slower' : 'compare.faster', { amount: time(gap), reference });
      case 'inventory':
        return t(isUp ? 'compare.dearer' : 'compare.cheaper', { amount: money(gap), reference });
      case 'customization':
        return t(isUp ? 'compare.more' : 'compare.less', { amount: figure(gap * 100), reference });
    }
  };
  return (position) => {
    const isTold = baseline.position !== null && baseline.position !== position.position;
    const reference = isTold ? (baseline.position ?? '') : t(isPinned ? 'compare.pinned' : 'compare.start');
    const value = figureOf(position, key);
    if (value === null) return { verdict: null, words: '' };
    if (other === null) {
      const isOverloaded = baseline.overloaded.length > 0;
      return { verdict: null, words: isOverloaded ? t('compare.undefined', { reference }) : '' };
    }
    const judgement = judge(key, difference(value, other), Math.max(Math.abs(value), Math.abs(other)));
    if (judgement.direction === 'same') {
      const isStart = !isTold && !isPinned;
      return { verdict: null, words: isStart ? t('compare.sameStart') : t('compare.same', { reference }) };
    }
    const arrow = judgement.direction === 'up' ? '▲' : '▼';
    return { verdict: judgement.verdict, words: `${arrow} ${changed(judgement, reference)}` };
  };
}
