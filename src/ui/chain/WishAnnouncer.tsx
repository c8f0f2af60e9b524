import { useEffect, useRef, useState } from 'react';
import type { Chain } from '../../engine/chain/chain.ts';
import { activeChain } from '../../state/activeChain.ts';
import { documentStore } from '../../state/documentStore.ts';
import { gestureStore } from '../../state/gesture.ts';
import { positionOf } from '../../state/results.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { itemsOf, pilesAtPoint } from '../rail/stockPiles.ts';

/** How long the hand must rest before the consequence is spoken [ms]. */
const REST = 350;

/** Speaks once where a wish enters now, and how much lies in stock, when it has been moved in any way. */
export function WishAnnouncer() {
  const [spoken, setSpoken] = useState('');
  const words = useSpoken();
  const latest = useRef(words);
  latest.current = words;
  useEffect(() => {
    let told = activeChain(documentStore.getState().workspace);
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (gestureStore.getState().before !== null) return;
        const chain = activeChain(documentStore.getState().workspace);
        const moved = chain.wishes === told.wishes ? null : movedWish(told, chain);
        told = chain;
        if (moved !== null) setSpoken(latest.current(chain, moved));
      }, REST);
    };
    const stops = [documentStore.subscribe(wait), gestureStore.subscribe(wait)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, []);
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
  const { count } = useStage().format;
  return (chain, wish) => {
    const items = itemsOf(pilesAtPoint(positionOf(chain).stocks, chain.codp, chain));
    return t('wish.moved', {
      name: wish.name,
      stage: chain.stages.find(({ id }) => id === wish.stage)?.name ?? '',
      items: items === 0 ? t('stock.none') : t('stock.items', { count: items, amount: count(items) }),
    });
  };
}
