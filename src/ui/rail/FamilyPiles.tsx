import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { PileIcon } from './PileIcon.tsx';
import styles from './Rail.module.css';
import type { Pile } from './stockPiles.ts';

/** Most families that are drawn as piles of their own. */
const MOST_PILES = 6;

/** A small pile with its number of items for each family of modules; nothing where there is but one. */
export function FamilyPiles({ piles }: { readonly piles: readonly Pile[] }) {
  const t = useT();
  const { count } = useStage().format;
  const families = piles.filter(({ isFamily }) => isFamily);
  if (families.length < 2) return null;
  const title = families
    .map(({ name, items }) =>
      t('stock.family', { name, items: t('stock.items', { count: items, amount: count(items) }) }),
    )
    .join('\n');
  return (
    <span className={styles.piles} title={title}>
      {families.slice(0, MOST_PILES).map(({ key, items }) => (
        <span key={key} className={styles.pile}>
          <PileIcon />
          {count(items)}
        </span>
      ))}
      {families.length > MOST_PILES && <span>{t('stock.more', { count: families.length - MOST_PILES })}</span>}
    </span>
  );
}
