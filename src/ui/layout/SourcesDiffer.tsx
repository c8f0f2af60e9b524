import { useCallback, useRef } from 'react';
import { Info } from '../controls/Info.tsx';
import styles from './StageArea.module.css';
import { useFollowPoint } from './useFollowPoint.ts';
import { useStage } from './useStage.ts';
import { useT } from './useT.ts';

/** Beside engineer to order: that sources differ about its number. */
export function SourcesDiffer() {
  const t = useT();
  const { evaluation } = useStage();
  const ref = useRef<HTMLDivElement>(null);
  const follow = useCallback(
    (boundary: number) => {
      ref.current?.toggleAttribute('data-active', evaluation.positions[boundary]?.position === 'ETO');
    },
    [evaluation],
  );
  useFollowPoint(follow);
  if (evaluation.positions.every(({ position }) => position !== 'ETO')) return null;
  return (
    <div ref={ref} className={styles.sources}>
      <Info about={t('point.sourcesDiffer')}>
        <p>{t('point.sourcesDifferText')}</p>
      </Info>
    </div>
  );
}
