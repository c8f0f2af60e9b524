import { useTranslation } from 'react-i18next';
import type { Reference } from '../../engine/explanation/definition.ts';
import { explainFigure } from '../../state/explained.ts';
import { Icon } from '../controls/Icon.tsx';
import styles from './Why.module.css';

interface WhyButtonProps {
  readonly why: Reference;
  /** What the figure is called. */
  readonly about: string;
}

/** A question mark beside a large figure, that explains it. */
export function WhyButton({ why, about }: WhyButtonProps) {
  const { t } = useTranslation('common');
  return (
    <button
      type="button"
      className={styles.button}
      aria-haspopup="dialog"
      aria-label={t('why.about', { about })}
      title={t('why.about', { about })}
      onClick={() => explainFigure(why)}
    >
      <Icon name="question" />
    </button>
  );
}
