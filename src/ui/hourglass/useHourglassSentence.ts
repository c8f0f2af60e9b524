import type { Position } from '../../engine/performance/position.ts';
import { useStageSetting } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { useWords } from '../layout/useWords.ts';
import { type Kinds, waistOf, widestOf } from './kindsAlong.ts';

/** What the hourglass shows, in one or two sentences. */
export function useHourglassSentence(along: readonly Kinds[]): string {
  const t = useT();
  const words = useWords();
  const { count } = useStageSetting().format;
  const waist = waistOf(along);
  const widest = widestOf(along);
  if (waist === null || widest === null) return t('hourglass.none');
  const at = (position: Position) =>
    t('sentence.at', { name: words.short(position), place: words.place(position.codp) });
  const parts: string[] = [
    waist.kinds === widest.kinds
      ? t('hourglass.same', { kinds: count(waist.kinds) })
      : t('hourglass.sentence', {
          waist: at(waist.position),
          fewest: count(waist.kinds),
          widest: at(widest.position),
          most: count(widest.kinds),
        }),
  ];
  const spared = waistOf(along.filter(({ kinds, combined }) => combined > kinds));
  if (spared !== null) {
    const { kinds, combined, position } = spared;
    parts.push(t('hourglass.modules', { at: at(position), kinds: count(kinds), combined: count(combined) }));
  }
  return parts.join(' ');
}
