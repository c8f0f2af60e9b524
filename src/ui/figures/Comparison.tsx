import styles from './Figure.module.css';
import type { FigureKey } from './figureOf.ts';
import { useComparisonWords } from './useComparisonWords.ts';

const ARROWS = { up: '▲', down: '▼', same: '', unknown: '' } as const;

/** The difference from the baseline; the colour only repeats what the words say. */
export function Comparison({ figure }: { readonly figure: FigureKey }) {
  const { judgement, words } = useComparisonWords(figure);
  if (words === '') return null;
  const arrow = ARROWS[judgement.direction];
  return (
    <p className={styles.comparison} data-verdict={judgement.verdict ?? undefined}>
      {arrow !== '' && <span aria-hidden="true">{arrow} </span>}
      {words}
    </p>
  );
}
