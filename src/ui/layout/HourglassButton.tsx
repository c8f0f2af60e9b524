import styles from './StageArea.module.css';
import { useT } from './useT.ts';

interface HourglassButtonProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** With words where there is room for them. */
  readonly hasWords: boolean;
}

/** Shows how many kinds there are along the chain in the place of the charts, and the charts again. */
export function HourglassButton({ isOpen, onToggle, hasWords }: HourglassButtonProps) {
  const t = useT();
  return (
    <button
      type="button"
      className={styles.action}
      aria-pressed={isOpen}
      aria-label={t('action.hourglass')}
      title={t('action.hourglassHelp')}
      onClick={onToggle}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M3 1.75h10M3 14.25h10M4.25 1.75c0 4 3.75 4 3.75 6.25s-3.75 2.25-3.75 6.25M11.75 1.75c0 4-3.75 4-3.75 6.25s3.75 2.25 3.75 6.25" />
      </svg>
      {hasWords && <span>{t('action.hourglass')}</span>}
    </button>
  );
}
