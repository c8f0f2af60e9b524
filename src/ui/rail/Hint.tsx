import { useTranslation } from 'react-i18next';
import { useSettings } from '../../state/useSettings.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useGeometry } from '../layout/useGeometry.ts';
import { usePointBoundary } from '../layout/usePoint.ts';
import { besideStyle } from './besideStyle.ts';
import styles from './Rail.module.css';

/** The invitation of the first visit, beside the triangle; the first move puts it away for good. */
export function Hint() {
  const { t } = useTranslation('stage');
  const seen = useSettings(({ hintSeen }) => hintSeen);
  const geometry = useGeometry();
  const x = boundaryX(geometry, usePointBoundary());
  if (seen) return null;
  return (
    <p className={styles.hint} style={besideStyle(geometry, x, geometry.narrow ? 'stock' : 'other')}>
      <svg viewBox="0 0 32 12" className={styles.cue} aria-hidden="true" focusable="false">
        <path d="M6 1 1 6l5 5M1 6h30M26 1l5 5-5 5" />
      </svg>
      {t('point.hint')}
    </p>
  );
}
