import { useEffect, useRef, useState } from 'react';
import type { Chain } from '../../engine/chain/chain.ts';
import { activeChain } from '../../state/activeChain.ts';
import { documentStore } from '../../state/documentStore.ts';
import { gestureStore } from '../../state/gesture.ts';

/** How long the hand must rest before a consequence is spoken [ms]. */
const REST = 350;

/**
 * What there is to say of an edit, once, when the hand rests.
 *
 * @param say gives the words for what has changed since it was last asked; null when there is nothing to say
 */
export function useSpokenAtRest(say: (before: Chain, after: Chain) => string | null): string {
  const [spoken, setSpoken] = useState('');
  const latest = useRef(say);
  latest.current = say;
  useEffect(() => {
    let told = now();
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (gestureStore.getState().before !== null) return;
        const chain = now();
        const words = latest.current(told, chain);
        told = chain;
        if (words !== null) setSpoken(words);
      }, REST);
    };
    const stops = [documentStore.subscribe(wait), gestureStore.subscribe(wait)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, []);
  return spoken;
}

function now(): Chain {
  return activeChain(documentStore.getState().workspace);
}
