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
  const [kept, setKept] = useState<BoundaryWindow | null>(null);
  useEffect(() => {
    const follow = () => {
      const chain = activeChain(documentStore.getState().workspace);
      setKept((previous) => {
        const { codp } = chain;
        const isSeen = previous !== null && codp >= previous.first && codp <= previous.last;
        if (isSeen && gestureStore.getState().before !== null) return previous;
        return followWindow(previous, { codp, stages: chain.stages.length, capacity });
      });
    };
    follow();
    const stops = [documentStore.subscribe(follow), gestureStore.subscribe(follow)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [capacity]);
  const { codp } = activeChain(documentStore.getState().workspace);
  const isValid = kept !== null && kept.last <= stages && kept.last - kept.first === Math.min(capacity, stages);
  return isValid ? kept : followWindow(null, { codp, stages, capacity });
}
