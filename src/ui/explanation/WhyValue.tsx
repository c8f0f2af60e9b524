import { useTranslation } from 'react-i18next';
import type { Reference } from '../../engine/explanation/definition.ts';
import { explainFigure } from '../../state/explained.ts';
import styles from './Why.module.css';

interface WhyValueProps {
  readonly why: Reference;
  /** What the figure is called. */
  readonly about: string;
  /** The figure, as it is to be read. */
  readonly value: string;
}

/** A figure that explains itself when it is pressed. */
export function WhyValue({ why, about, value }: WhyValueProps) {
  const { t } = useTranslation('common');
  return (
    <button
      type="button"
      className={styles.value}
      aria-haspopup="dialog"
      aria-label={t('why.value', { value, about })}
      onClick={() => explainFigure(why)}
    >
      {value}
    </button>
  );
}
