import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './Rail.module.css';
import { combinationsOf, itemsOf, type Pile } from './stockPiles.ts';
import { useStockWords } from './useStockWords.ts';

interface StockWordsProps {
  readonly piles: readonly Pile[];
  /** They are a platform and families, or families: what there would be if they multiplied is told as well. */
  readonly isSum: boolean;
  readonly mode: 'items' | 'money';
  /** The multiplication written out; null where there is no room for it. */
  readonly product: string | null;
}

/** `33 kinds in stock, not 9 × 8 × 8 × 8 = 4,608`; in money `€1.2M in stock`. */
export function StockWords({ piles, isSum, mode, product }: StockWordsProps) {
  const t = useT();
  const {
    geometry,
    format: { count },
  } = useStage();
  const words = useStockWords(mode)(piles);
  if (piles.length === 0) return <span>{t('stock.none')}</span>;
  const combinations = combinationsOf(piles);
  if (mode === 'money' || !isSum || combinations <= itemsOf(piles)) return <span>{words}</span>;
  if (geometry.narrow) return <span>{t('stock.itemsNot', { items: words, product: count(combinations) })}</span>;
  return (
    <span className={styles.twoLines}>
      <span>{words}</span>
      <span className={styles.product}>{t('stock.not', { product: product ?? count(combinations) })}</span>
    </span>
  );
}
