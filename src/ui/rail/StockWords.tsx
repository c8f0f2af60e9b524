import { useStageSetting } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { inTwoLines } from './inTwoLines.ts';
import styles from './Rail.module.css';
import { combinationsOf, itemsOf, type Pile } from './stockPiles.ts';
import { useStockWords } from './useStockWords.ts';

/** Room for a letter of the words [rem]. */
export const LETTER = 0.5625;

interface StockWordsProps {
  readonly piles: readonly Pile[];
  /** They are a platform and families, or families: what there would be if they multiplied is told as well. */
  readonly isSum: boolean;
  readonly mode: 'items' | 'money';
  /** There is for them [rem]. */
  readonly room: number;
  /** The multiplication written out; null where there is no room for it. */
  readonly product: string | null;
}

/** `33 kinds in stock, not 9 × 8 × 8 × 8 = 4,608`; in money `€1.2M in stock`. */
export function StockWords({ piles, isSum, mode, room, product }: StockWordsProps) {
  const t = useT();
  const {
    geometry,
    format: { count },
  } = useStageSetting();
  const words = useStockWords(mode)(piles);
  if (piles.length === 0) return <span>{t('stock.none')}</span>;
  const combinations = combinationsOf(piles);
  const multiplies = mode === 'items' && isSum && combinations > itemsOf(piles);
  if (geometry.narrow) {
    const whole = multiplies ? t('stock.itemsNot', { items: words, product: count(combinations) }) : words;
    return <span>{whole.length * LETTER > 2 * room ? words : whole}</span>;
  }
  if (!multiplies) return <span className={styles.words}>{inTwoLines(words).join('\n')}</span>;
  return (
    <span className={styles.twoLines}>
      <span>{words}</span>
      <span className={styles.product}>{t('stock.not', { product: product ?? count(combinations) })}</span>
    </span>
  );
}
