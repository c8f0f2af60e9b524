import { useCallback } from 'react';
import type { Position } from '../../engine/performance/position.ts';
import { SourcesDiffer } from './SourcesDiffer.tsx';
import styles from './StageArea.module.css';
import { useT } from './useT.ts';
import { useWords } from './useWords.ts';
import { Variants } from './Variants.tsx';

/** What the position of now is called: number and abbreviation together, the name in words, and where it stands. */
export function PositionPanel() {
  const t = useT();
  const words = useWords();
  const name = useCallback(
    (position: Position) => {
      const koop = words.koop(position);
      return (
        <div className={styles.position}>
          <p className={styles.koop}>{koop !== null && `${koop} · ${position.position}`}</p>
          <h1 className={styles.name}>{words.name(position)}</h1>
          {koop !== null && <p className={styles.place}>{words.place(position.codp)}</p>}
        </div>
      );
    },
    [words],
  );
  return (
    <section className={styles.positionArea} aria-label={t('point.position')}>
      <Variants className={styles.positions}>{name}</Variants>
      <SourcesDiffer />
    </section>
  );
}
