import type { Position } from '../../engine/performance/position.ts';
import { type FigureKey, figureOf } from '../figures/figureOf.ts';
import { useStageSetting } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { useWords } from '../layout/useWords.ts';

/** What a chart shows, in one sentence; a second one names the overloaded positions. */
export function useChartSentence(figure: FigureKey, positions: readonly Position[]): string {
  const t = useT();
  const words = useWords();
  const {
    format: { time, money, percent, list },
  } = useStageSetting();
  const format = { leadTime: time, inventory: money, customization: percent }[figure];
  const known = positions.filter((position) => figureOf(position, figure) !== null);
  const at = (position: Position) =>
    t('sentence.at', { name: words.short(position), place: words.place(position.codp) });
  const overloaded = positions.filter((position) => position.overloaded.length > 0);
  const warning =
    overloaded.length === 0 ? '' : ` ${t('sentence.overloaded', { positions: list(overloaded.map(at)) })}`;
  const [first] = known;
  if (first === undefined) return t('sentence.none') + warning;
  const value = (position: Position) => figureOf(position, figure) ?? 0;
  const low = known.reduce((least, position) => (value(position) < value(least) ? position : least), first);
  const high = known.reduce((most, position) => (value(position) > value(most) ? position : most), first);
  if (value(low) === value(high)) return t('sentence.same', { value: format(value(low)) }) + warning;
  const parameters = {
    low: at(low),
    lowValue: format(value(low)),
    high: at(high),
    highValue: format(value(high)),
  };
  return t(`sentence.${figure}`, parameters) + warning;
}
