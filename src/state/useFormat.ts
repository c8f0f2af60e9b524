import { useMemo } from 'react';
import type { TimeUnit } from '../engine/chain/chain.ts';
import {
  formatCount,
  formatFigure,
  formatMoney,
  formatMoneyParts,
  formatMultiple,
  formatNumber,
  formatPercent,
  formatPercentParts,
  formatRate,
  formatSigned,
  formatTime,
  formatTimeParts,
} from '../i18n/format.ts';
import { formatList } from '../i18n/formatList.ts';
import type { Language } from '../i18n/language.ts';
import { useChain } from './useDocument.ts';
import { useSettings } from './useSettings.ts';

type Figure = number | null;

/** The formats of `i18n/format.ts` bound to a language, a currency and a time unit. */
export function formatsFor(language: Language, currency: string, unit: TimeUnit) {
  const money = (value: Figure) => formatMoney(value, currency, language);
  const time = (value: Figure) => formatTime(value, unit, language);
  const percent = (value: Figure) => formatPercent(value, language);
  const figure = (value: Figure) => formatFigure(value, language);
  return {
    language,
    figure,
    money,
    time,
    percent,
    number: (value: Figure) => formatNumber(value, language),
    count: (value: Figure) => formatCount(value, language),
    rate: (value: Figure) => formatRate(value, unit, language),
    multiple: (value: Figure) => formatMultiple(value, language),
    list: (names: readonly string[]) => formatList(names, language),
    moneyParts: (value: Figure) => formatMoneyParts(value, currency, language),
    timeParts: (value: Figure) => formatTimeParts(value, unit, language),
    percentParts: (value: Figure) => formatPercentParts(value, language),
    signedFigure: (value: Figure) => formatSigned(value, figure),
    signedMoney: (value: Figure) => formatSigned(value, money),
    signedTime: (value: Figure) => formatSigned(value, time),
    signedPercent: (value: Figure) => formatSigned(value, percent),
  } as const;
}

/** Every format in the language of the screen, and the currency and time unit of the active chain. */
export function useFormat(): ReturnType<typeof formatsFor> {
  const language = useSettings((settings) => settings.language);
  const currency = useChain((chain) => chain.currency);
  const unit = useChain((chain) => chain.timeUnit);
  return useMemo(() => formatsFor(language, currency, unit), [language, currency, unit]);
}
