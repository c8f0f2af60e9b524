import { useCallback } from 'react';
import type { Position } from '../../engine/performance/position.ts';
import { useTranslateX } from '../layout/useTranslateX.ts';
import { useWords } from '../layout/useWords.ts';
import { Variants } from '../layout/Variants.tsx';
import styles from './Chart.module.css';

/** The foot of the line: what the position of the point is called. */
export function PointName() {
  const words = useWords();
  const foot = useTranslateX<HTMLDivElement>();
  const name = useCallback(
    (position: Position) => (
      <span className={styles.axisItem}>
        <span className={styles.axisName}>{words.short(position)}</span>
      </span>
    ),
    [words],
  );
  return (
    <div ref={foot} className={styles.axisPoint}>
      <Variants className={styles.axisNames}>{name}</Variants>
    </div>
  );
}
