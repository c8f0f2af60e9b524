import { useCallback, useRef } from 'react';
import { useSettings } from '../../state/useSettings.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useFollowPoint } from '../layout/useFollowPoint.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { besidePlace, pileRoom } from './besidePlace.ts';
import styles from './Rail.module.css';

/** The invitation of the first visit, beside the triangle; the first move puts it away for good. */
export function Hint() {
  const seen = useSettings(({ hintSeen }) => hintSeen);
  return seen ? null : <Invitation />;
}

function Invitation() {
  const t = useT();
  const ref = useRef<HTMLParagraphElement>(null);
  const { geometry, chain } = useStage();
  const follow = useCallback(
    (boundary: number) => {
      if (ref.current === null) return;
      const side = geometry.narrow ? 'stock' : 'other';
      const place = besidePlace(geometry, boundaryX(geometry, boundary), side, pileRoom(chain));
      ref.current.style.left = place.left === undefined ? '' : `${place.left}px`;
      ref.current.style.right = place.right === undefined ? '' : `${place.right}px`;
    },
    [geometry, chain],
  );
  useFollowPoint(follow);
  return (
    <p ref={ref} className={styles.hint}>
      <svg viewBox="0 0 32 12" className={styles.cue} aria-hidden="true" focusable="false">
        <path d="M6 1 1 6l5 5M1 6h30M26 1l5 5-5 5" />
      </svg>
      {t('point.hint')}
    </p>
  );
}
