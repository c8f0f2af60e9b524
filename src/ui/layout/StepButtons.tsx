import { useTranslation } from 'react-i18next';
import { useStops } from '../../state/useResults.ts';
import { movePointBy, settlePoint } from './movePoint.ts';
import styles from './StageArea.module.css';
import { usePointIndex } from './usePoint.ts';

/** One stop further from the customer, one stop closer: the same as the drag, by single presses. */
export function StepButtons() {
  const { t } = useTranslation('stage');
  const index = usePointIndex();
  const last = useStops().length - 1;
  return (
    <div className={styles.steps}>
      <StepButton label={t('point.further')} steps={-1} isAtEnd={index === 0} />
      <StepButton label={t('point.closer')} steps={1} isAtEnd={index === last} />
    </div>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly steps: -1 | 1;
  readonly isAtEnd: boolean;
}

/** At an end it stays in the order of the tab key, so that the focus is not lost under the finger. */
function StepButton({ label, steps, isAtEnd }: StepButtonProps) {
  return (
    <button
      type="button"
      className={styles.step}
      data-towards={steps > 0 ? 'customer' : 'source'}
      aria-disabled={isAtEnd}
      onClick={() => settlePoint(() => movePointBy(steps))}
    >
      <svg viewBox="0 0 10 16" aria-hidden="true" focusable="false">
        <path d={steps < 0 ? 'M8 2 2 8l6 6' : 'm2 2 6 6-6 6'} />
      </svg>
      <span>{label}</span>
    </button>
  );
}
