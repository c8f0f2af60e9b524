import { useStageSetting } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { Pile as PilePicture } from './Pile.tsx';
import type { PileSize } from './pileScale.ts';
import styles from './Rail.module.css';
import type { Pile } from './stockPiles.ts';

/** Most piles that are drawn by themselves. */
const MOST_PILES = 7;

interface PileSumProps {
  readonly piles: readonly Pile[];
  readonly sizeOf: (pile: Pile) => PileSize;
  /** What a pile says beside it; null where there is no room for it. */
  readonly amountOf: ((pile: Pile) => string) | null;
}

/** The platform and every family of modules as a pile of its own, with a plus between them: they add up. */
export function PileSum({ piles, sizeOf, amountOf }: PileSumProps) {
  const t = useT();
  const shown = piles.length > MOST_PILES ? piles.slice(0, MOST_PILES - 1) : piles;
  const rest = piles.length - shown.length;
  return (
    <span className={styles.piles} title={usePileTitle()(piles)}>
      {shown.map((pile, index) => (
        <span key={pile.key} className={styles.pile}>
          {index > 0 && <span>+</span>}
          <PilePicture {...sizeOf(pile)} />
          {amountOf !== null && <span>{amountOf(pile)}</span>}
        </span>
      ))}
      {rest > 0 && <span>+ {t('stock.more', { count: rest })}</span>}
    </span>
  );
}

/** Every pile in words, a line each. */
function usePileTitle(): (piles: readonly Pile[]) => string {
  const t = useT();
  const { count, money } = useStageSetting().format;
  return (piles) =>
    piles
      .map(({ name, items, money: worth }) => {
        const kinds = t('stock.items', { count: items, amount: count(items) });
        return t('stock.family', { name, items: worth === null ? kinds : `${kinds}, ${money(worth)}` });
      })
      .join('\n');
}
