import type { Chain } from '../../engine/chain/chain.ts';
import { positionOf } from '../../state/results.ts';
import { useSpokenAtRest } from '../layout/useSpokenAtRest.ts';
import { useStageSetting } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { itemsOf, pilesAtPoint } from '../rail/stockPiles.ts';

/** Speaks once where a wish enters now, and how much lies in stock, when it has been moved in any way. */
export function WishAnnouncer() {
  const words = useSpoken();
  const spoken = useSpokenAtRest((before, after) => {
    const moved = before.wishes === after.wishes ? null : movedWish(before, after);
    return moved === null ? null : words(after, moved);
  });
  return (
    <p className="visually-hidden" aria-live="polite">
      {spoken}
    </p>
  );
}

type MovedWish = Chain['wishes'][number];

/** The one wish that enters elsewhere than before; null for none, and for another chain altogether. */
function movedWish(before: Chain, after: Chain): MovedWish | null {
  if (before.stages !== after.stages) return null;
  const stages = new Map(before.wishes.map(({ id, stage }) => [id, stage]));
  const moved = after.wishes.filter(({ id, stage }) => stages.has(id) && stages.get(id) !== stage);
  return moved.length === 1 ? (moved[0] ?? null) : null;
}

function useSpoken(): (chain: Chain, wish: MovedWish) => string {
  const t = useT();
  const { count } = useStageSetting().format;
  return (chain, wish) => {
    const items = itemsOf(pilesAtPoint(positionOf(chain).stocks, chain.codp, chain));
    return t('wish.moved', {
      name: wish.name,
      stage: chain.stages.find(({ id }) => id === wish.stage)?.name ?? '',
      items: items === 0 ? t('stock.none') : t('stock.items', { count: items, amount: count(items) }),
    });
  };
}
