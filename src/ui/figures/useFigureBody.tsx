import { type ReactNode, useMemo } from 'react';
import type { Position } from '../../engine/performance/position.ts';
import { useStageSetting } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './Figure.module.css';
import { type FigureKey, figureOf } from './figureOf.ts';
import { useCompare } from './useCompare.ts';
import { useFigureNote } from './useFigureNote.ts';

/** What one figure says at any position; few elements, for each of them is touched when the point moves. */
export function useFigureBody(figure: FigureKey): (position: Position) => ReactNode {
  const t = useT();
  const { format } = useStageSetting();
  const compare = useCompare(figure);
  const note = useFigureNote(figure);
  const parts = { leadTime: format.timeParts, inventory: format.moneyParts, customization: format.percentParts }[
    figure
  ];
  // biome-ignore lint/correctness/useExhaustiveDependencies: rendered by every edit anyway; this only gives it an identity
  return useMemo(
    () => (position) => {
      const value = figureOf(position, figure);
      const { before, figure: digits, after } = parts(value);
      const { verdict, words } = compare(position);
      return (
        <>
          <p
            className={styles.value}
            data-undefined={value === null || undefined}
            data-long={digits.length > 4 || undefined}
          >
            {before !== '' && <span className={styles.unit}>{before}</span>}
            {digits}
            {after !== '' && <span className={styles.unit}>{after}</span>}
          </p>
          <p className={value === null ? styles.reason : styles.note}>{note(position)}</p>
          {words !== '' && (
            <p className={styles.comparison} data-verdict={verdict ?? undefined}>
              {words}
            </p>
          )}
        </>
      );
    },
    [compare, note, t],
  );
}
