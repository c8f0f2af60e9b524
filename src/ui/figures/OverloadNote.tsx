import { memo, useCallback } from 'react';
import type { Position } from '../../engine/performance/position.ts';
import { useStage } from '../layout/useStage.ts';
import { Variants } from '../layout/Variants.tsx';
import styles from './Figure.module.css';
import { OverloadWhy } from './OverloadWhy.tsx';
import { useOverloadWords } from './useOverloadWords.ts';

/** On phones, under the chart: which stage is too full and what cures it. Nothing where no position is overloaded. */
export const OverloadNote = memo(function OverloadNote() {
  const { positions } = useStage();
  const { cure } = useOverloadWords();
  const note = useCallback((position: Position) => <p className={styles.overload}>{cure(position)}</p>, [cure]);
  if (positions.every(({ overloaded }) => overloaded.length === 0)) return null;
  return (
    <div data-part="overload" className={styles.said}>
      <Variants className={styles.overloads}>{note}</Variants>
      <OverloadWhy />
    </div>
  );
});
