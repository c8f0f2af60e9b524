import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../i18n/format.ts';
import { useSettings } from '../../state/useSettings.ts';
import { PresetChoice } from '../controls/PresetChoice.tsx';

interface VariabilityChoiceProps {
  readonly label: string;
  /** Coefficient of variation. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** How much something varies, in words: coefficients of variation of 0, 0.25, 0.6 and 1 (exponential). */
export function VariabilityChoice({ label, value, onChange }: VariabilityChoiceProps) {
  const { t } = useTranslation('panel');
  const language = useSettings((settings) => settings.language);
  return (
    <PresetChoice
      label={label}
      value={value}
      presets={[
        { value: 0, upTo: 0, label: t('variability.constant') },
        { value: 0.25, upTo: 0.4, label: t('variability.little') },
        { value: 0.6, upTo: 0.8, label: t('variability.strong') },
        { value: 1, upTo: Number.POSITIVE_INFINITY, label: t('variability.very') },
      ]}
      write={(own) => formatFigure(own, language)}
      onChange={onChange}
    />
  );
}
