import { useMemo } from 'react';
import { activeChain } from '../../state/activeChain.ts';
import { documentStore } from '../../state/documentStore.ts';
import { withWishAt } from '../../state/moveWish.ts';
import { positionOf } from '../../state/results.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { itemsOf, pilesAtPoint } from '../rail/stockPiles.ts';
import styles from './Carry.module.css';
import type { CarriedWish } from './useWishCarry.ts';
import { WishText } from './WishText.tsx';

interface CarriedChipProps {
  readonly carried: CarriedWish;
  readonly ghost: (element: HTMLElement | null) => void;
}

/** The chip under the pointer; it tells at once what dropping it here would do to the stock at the point. */
export function CarriedChip({ carried: { wish, over }, ghost }: CarriedChipProps) {
  const t = useT();
  const {
    chain,
    format: { count },
  } = useStage();
  const { before, after } = useMemo(() => itemsWith(wish.id, over), [wish.id, over]);
  const items = after === 0 ? t('stock.none') : t('stock.items', { count: after, amount: count(after) });
  const own = chain.stages.find(({ id }) => id === wish.stage);
  const isFixed = over !== wish.stage && own !== undefined && own.items !== null;
  const same = isFixed ? t('wish.fixed', { items, stage: own.name }) : items;
  const outcome = before === after ? same : t('wish.instead', { items, before: count(before) });
  return (
    <div ref={ghost} className={styles.ghost} aria-hidden="true">
      <span className={styles.chip}>
        <WishText wish={wish} isBrief={false} isSpecified={false} />
      </span>
      <span className={styles.outcome}>{over === null ? t('wish.nowhere') : outcome}</span>
    </div>
  );
}

/** How many kinds lie at the point now, and would with the wish at that stage. */
function itemsWith(wishId: string, stageId: string | null): { readonly before: number; readonly after: number } {
  const chain = activeChain(documentStore.getState().workspace);
  const itemsAt = (candidate: typeof chain) =>
    itemsOf(pilesAtPoint(positionOf(candidate).stocks, candidate.codp, candidate));
  const before = itemsAt(chain);
  return { before, after: stageId === null ? before : itemsAt(withWishAt(chain, wishId, stageId)) };
}
