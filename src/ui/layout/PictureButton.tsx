import styles from './StageArea.module.css';
import { useT } from './useT.ts';

/** What may stand in the place of the charts. */
export type Picture = 'hourglass' | 'live';

const DRAWINGS: Readonly<Record<Picture, string>> = {
  hourglass:
    'M3 1.75h10M3 14.25h10M4.25 1.75c0 4 3.75 4 3.75 6.25s-3.75 2.25-3.75 6.25M11.75 1.75c0 4-3.75 4-3.75 6.25s3.75 2.25 3.75 6.25',
  live: 'M4 2.5 13 8l-9 5.5Z',
};

interface PictureButtonProps {
  readonly picture: Picture;
  readonly isOpen: boolean;
  readonly onToggle: (picture: Picture) => void;
  /** With words where there is room for them. */
  readonly hasWords: boolean;
}

/** Shows another picture in the place of the charts, and the charts again. */
export function PictureButton({ picture, isOpen, onToggle, hasWords }: PictureButtonProps) {
  const t = useT();
  return (
    <button
      type="button"
      className={styles.action}
      data-picture={picture}
      aria-pressed={isOpen}
      aria-label={t(`action.${picture}`)}
      title={t(`action.${picture}Help`)}
      onClick={() => onToggle(picture)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={DRAWINGS[picture]} />
      </svg>
      {hasWords && <span>{t(`action.${picture}`)}</span>}
    </button>
  );
}
