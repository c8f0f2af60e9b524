import { useTranslation } from 'react-i18next';
import { useChain } from '../../state/useDocument.ts';
import { usePosition } from '../../state/useResults.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useGeometry } from '../layout/useGeometry.ts';
import { usePointBoundary } from '../layout/usePoint.ts';
import styles from './Rail.module.css';

/** Room for the words [rem]. */
const WORDS = 10.75;

/** The second point: where items stop being common. It hangs under the rail, its words away from the line. */
export function DifferentiationMarker() {
  const { t } = useTranslation('stage');
  const { differentiation } = usePosition();
  const stages = useChain((chain) => chain.stages);
  const geometry = useGeometry();
  const boundary = usePointBoundary();
  if (differentiation >= stages.length) return null;
  if (differentiation < geometry.first || differentiation > geometry.last) return null;
  const before = stages[differentiation - 1];
  const x = boundaryX(geometry, differentiation);
  const side = sideOf(x, boundaryX(geometry, boundary), WORDS * geometry.unit);
  return (
    <span
      className={styles.split}
      data-side={side ?? undefined}
      style={{ left: x }}
      title={
        before === undefined
          ? t('differentiation.explainedStart')
          : t('differentiation.explained', { stage: before.name })
      }
    >
      <svg className={styles.diamond} viewBox="-7 -8 14 16" aria-hidden="true" focusable="false">
        <path d="M0-6.5 5.5 0 0 6.5-5.5 0Z" />
      </svg>
      <span className={side === null ? 'visually-hidden' : undefined}>{t('differentiation.marker')}</span>
    </span>
  );
}

/** On which side of the diamond there is room for the words without the line of the point running through them. */
function sideOf(x: number, pointX: number, room: number): 'left' | 'right' | null {
  if (pointX <= x || pointX - x > room) return 'right';
  return x >= room ? 'left' : null;
}
