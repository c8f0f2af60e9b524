import { useEffect, useState } from 'react';
import { activeChain } from '../../state/activeChain.ts';
import { documentStore } from '../../state/documentStore.ts';
import { gestureStore } from '../../state/gesture.ts';
import { useChain } from '../../state/useDocument.ts';
import { type BoundaryWindow, followWindow } from './followWindow.ts';

/**
 * The part of the chain on the screen. It follows the point when the hand rests: under a drag nothing is laid out anew,
 * unless the point has left the screen altogether (a held key).
 */
export function useBoundaryWindow(capacity: number): BoundaryWindow {
  const stages = useChain((chain) => chain.stages.length);
  const [kept, setKept] = useState(() => nextWindow(null, capacity));
  useEffect(() => {
    let latest: BoundaryWindow | null = null;
    const follow = () => {
      const next = nextWindow(latest, capacity);
      if (next === latest) return;
      latest = next;
      setKept(next);
    };
    follow();
    const stops = [documentStore.subscribe(follow), gestureStore.subscribe(follow)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [capacity]);
  const isValid = kept.last <= stages && kept.last - kept.first === Math.min(capacity, stages);
  return isValid ? kept : nextWindow(null, capacity);
}

/** The same object as long as the window stays where it is: a new one would render the whole stage at every move. */
function nextWindow(previous: BoundaryWindow | null, capacity: number): BoundaryWindow {
  const { codp, stages } = activeChain(documentStore.getState().workspace);
  if (previous !== null && gestureStore.getState().before !== null) {
    if (codp >= previous.first && codp <= previous.last && previous.last <= stages.length) return previous;
  }
  const next = followWindow(previous, { codp, stages: stages.length, capacity });
  return next.first === previous?.first && next.last === previous.last ? previous : next;
}
