import { useTranslation } from 'react-i18next';
import type { Chain } from '../../engine/chain/chain.ts';
import type { Reference, Unit } from '../../engine/explanation/definition.ts';
import type { Explain, Explanation } from '../../engine/explanation/explainer.ts';
import type { Position } from '../../engine/performance/position.ts';
import { textKeyOf } from '../../i18n/explanationTexts.ts';
import { formatPrecise } from '../../i18n/formatPrecise.ts';
import { timeUnitWord } from '../../i18n/timeUnitWord.ts';
import { useFormat } from '../../state/useFormat.ts';
import { useWords } from '../layout/useWords.ts';

/** How explanations speak of the figures of a chain. */
export interface ExplanationWords {
  /** `Wait at the stage`. */
  readonly name: (reference: Reference) => string;
  /** `stage Assembly`; empty for figures of the position itself. */
  readonly subject: (reference: Reference) => string;
  /** The value with its unit, as it is read elsewhere. */
  readonly value: (explanation: Explanation, explain: Explain) => string;
  /** A number within a formula. */
  readonly precise: (value: number) => string;
}

/** Words for the figures of a chain and their positions. */
export function useExplanationWords(chain: Chain, positions: readonly Position[]): ExplanationWords {
  const { t } = useTranslation('explanation');
  const format = useFormat();
  const words = useWords();
  const inUnit = useFigureInUnit(chain);
  const positionAt = (codp: number) => {
    const position = positions[codp];
    return position === undefined ? '' : words.full(position);
  };
  const stageName = (stage: number) => chain.stages[stage]?.name ?? '';
  const stockName = (reference: Reference) => {
    const { stock = -1, codp = chain.codp } = reference.subject;
    const told = positions[codp]?.stocks[stock];
    const wish = chain.wishes.find(({ id }) => id === told?.wish);
    const stage = chain.stages.find(({ id }) => id === told?.stage);
    return wish === undefined
      ? t('subject.stock', { name: stage?.name ?? '' })
      : t('subject.family', { name: wish.name });
  };
  return {
    name: ({ key }) => t(`name.${textKeyOf(key)}`),
    subject: (reference) => {
      const { stage, stock, item, wish, codp } = reference.subject;
      const said: string[] = [];
      if (stage !== undefined) said.push(t('subject.stage', { name: stageName(stage) }));
      if (wish !== undefined) said.push(t('subject.wish', { name: chain.wishes[wish]?.name ?? '' }));
      if (item !== undefined) said.push(t('subject.item', { rank: format.count(item + 1) }));
      if (stock !== undefined) said.push(stockName(reference));
      if (codp !== undefined) said.push(t('subject.position', { name: positionAt(codp) }));
      return said.join(', ');
    },
    value: ({ reference, form, definition, value }, explain) => {
      if (value === null) return format.figure(null);
      if (reference.key === 'best') return positionAt(value);
      const unit =
        reference.key === 'goal' && form.kind === 'same' ? explain(form.as).definition.unit : definition.unit;
      return inUnit(value, unit);
    },
    precise: (value) => formatPrecise(value, format.language),
  };
}

/** Says a number in the unit of its figure. */
export function useFigureInUnit(chain: Chain): (value: number, unit: Unit) => string {
  const { t } = useTranslation('explanation');
  const format = useFormat();
  const unitWord = timeUnitWord(chain.timeUnit, format.language);
  return (value, unit) => {
    const figure = format.figure(value);
    switch (unit) {
      case 'time':
        return format.time(value);
      case 'money':
        return format.money(value);
      case 'share':
        return format.percent(value);
      case 'rate':
        return format.rate(value);
      case 'count':
        return format.count(value);
      case 'number':
        return figure;
      case 'units':
        return t('unit.units', { figure });
      case 'contacts':
        return t('unit.contacts', { figure });
      case 'perYear':
        return t('unit.perYear', { figure });
      case 'time²':
        return t('unit.squareTime', { figure, unit: unitWord });
      case 'units²':
        return t('unit.squareUnits', { figure });
      case 'moneyTime':
        return t('unit.moneyTime', { figure: format.money(value), unit: unitWord });
    }
  };
}
