import { FieldError } from 'react-aria-components/FieldError';
import { useTranslation } from 'react-i18next';
import type { NumberBounds } from '../../engine/chain/bounds.ts';
import { formatCount, formatNumber } from '../../i18n/format.ts';
import { useSettings } from '../../state/useSettings.ts';
import { Button } from './Button.tsx';
import styles from './Field.module.css';
import { numberText } from './numberText.ts';
import type { EntryProblem } from './useNumberEntry.ts';
import { useRefusal } from './useRefusal.ts';

interface EntryMessageProps {
  readonly problem: EntryProblem | null;
  /** What the chain goes on with. */
  readonly value: number | null;
  readonly bounds: NumberBounds;
  readonly scale: number;
  readonly unit: string | undefined;
  readonly restore: () => void;
}

/** Says kindly what is wrong with what stands in a number field, what is allowed, and that nothing is lost. */
export function EntryMessage({ problem, value, bounds, scale, unit, restore }: EntryMessageProps) {
  const { t } = useTranslation('panel');
  const language = useSettings((settings) => settings.language);
  const told = useProblemText(bounds, scale, unit);
  if (problem === null) return null;
  const kept =
    value === null ? null : `${numberText(value * scale, language, false)}${unit === undefined ? '' : ` ${unit}`}`;
  return (
    <div className={styles.problem}>
      <FieldError className={styles.message ?? ''}>
        {told(problem)} {kept !== null && t('entry.kept', { value: kept })}
      </FieldError>
      {kept !== null && (
        <Button size="small" look="quiet" onPress={restore}>
          {t('entry.restore', { value: kept })}
        </Button>
      )}
    </div>
  );
}

/** What stands in the field and what it allows, in the unit in which it shows: `Te groot: hoogstens 100%.` */
function useProblemText(
  bounds: NumberBounds,
  scale: number,
  unit: string | undefined,
): (problem: EntryProblem) => string {
  const { t } = useTranslation('panel');
  const language = useSettings((settings) => settings.language);
  const refusal = useRefusal();
  const write = (value: number) =>
    `${value < 1e6 ? formatNumber(value * scale, language) : formatCount(value * scale, language)}${unit === '%' ? '%' : ''}`;
  return (problem) => {
    switch (problem.kind) {
      case 'refused':
        return refusal(problem.reason);
      case 'tooSmall':
        return t(bounds.minimumExcluded ? 'entry.moreThan' : 'entry.atLeast', { bound: write(bounds.minimum) });
      case 'tooLarge':
        return t(bounds.maximumExcluded ? 'entry.lessThan' : 'entry.atMost', { bound: write(bounds.maximum) });
      default:
        return t(`entry.${problem.kind}`);
    }
  };
}
