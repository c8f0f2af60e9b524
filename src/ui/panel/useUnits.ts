import { useTranslation } from 'react-i18next';
import { formatMoneyParts } from '../../i18n/format.ts';
import { perTimeUnit, timeUnitWord } from '../../i18n/timeUnitWord.ts';
import { useChain } from '../../state/useDocument.ts';
import { useSettings } from '../../state/useSettings.ts';

/** The words that stand behind numbers, in the time unit and currency of the chain and the language of the screen. */
export function useUnits() {
  const { t } = useTranslation('panel');
  const language = useSettings((settings) => settings.language);
  const unit = useChain((chain) => chain.timeUnit);
  const currency = useChain((chain) => chain.currency);
  const { before, after } = formatMoneyParts(0, currency, language);
  const money = `${before}${after}`.trim();
  return {
    money,
    time: timeUnitWord(unit, language),
    perTime: perTimeUnit(unit, language),
    oneTime: timeUnitWord(unit, language, 1),
    percentPerYear: t('unit.percentPerYear'),
  } as const;
}
