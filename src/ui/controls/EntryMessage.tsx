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
  const range = useRange(bounds, scale, unit);
  const refusal = useRefusal();
  if (problem === null) return null;
  const told = problem.kind === 'refused' ? refusal(problem.reason) : `${t(`entry.${problem.kind}`)} ${range}`;
  const kept =
    value === null ? null : `${numberText(value * scale, language, false)}${unit === undefined ? '' : ` ${unit}`}`;
  return (
    <div className={styles.problem}>
      <FieldError className={styles.message ?? ''}>
        {told} {kept !== null && t('entry.kept', { value: kept })}
      </FieldError>
      {kept !== null && (
        <Button size="small" look="quiet" onPress={restore}>
          {t('entry.restore', { value: kept })}
        </Button>
      )}
    </div>
  );
}

/** What a field allows, in the unit in which it shows: `Toegestaan: van 0 t/m 100 %.` */
function useRange(bounds: NumberBounds, scale: number, unit: string | undefined): string {
  const { t } = useTranslation('panel');
  const language = useSettings((settings) => settings.language);
  const write = (value: number) => (value < 1e6 ? formatNumber(value, language) : formatCount(value, language));
  const minimum = write(bounds.minimum * scale);
  const maximum = `${write(bounds.maximum * scale)}${unit === '%' ? ' %' : ''}`;
  if (bounds.minimumExcluded) return t(bounds.maximumExcluded ? 'entry.between' : 'entry.above', { minimum, maximum });
  return t(bounds.whole ? 'entry.wholeRange' : 'entry.range', { minimum, maximum });
}
