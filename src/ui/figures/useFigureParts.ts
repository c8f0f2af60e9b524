import type { FormattedParts } from '../../i18n/localeNumber.ts';
import { useFormat } from '../../state/useFormat.ts';
import { usePosition } from '../../state/useResults.ts';
import { type FigureKey, figureOf } from './figureOf.ts';

/** A figure at the position of now, with its unit apart from the digits. */
export function useFigureParts(key: FigureKey): FormattedParts {
  const { timeParts, moneyParts, percentParts } = useFormat();
  const value = figureOf(usePosition(), key);
  switch (key) {
    case 'leadTime':
      return timeParts(value);
    case 'inventory':
      return moneyParts(value);
    case 'customization':
      return percentParts(value);
  }
}
