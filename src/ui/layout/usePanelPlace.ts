import { useSyncExternalStore } from 'react';
import { useChain } from '../../state/useDocument.ts';
import { type PanelPlace, panelPlace } from './panelPlace.ts';
import { useNarrow } from './useNarrow.ts';

/** Where the side panel goes on this screen and for this chain. */
export function usePanelPlace(): PanelPlace {
  const stages = useChain((chain) => chain.stages.length);
  const isNarrow = useNarrow();
  const width = useSyncExternalStore(subscribe, pageWidth);
  return isNarrow ? 'sheet' : panelPlace(Math.max(width, 45), stages);
}

/** Width of the page in rem of the root element, which grows with the screen. */
function pageWidth(): number {
  return innerWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function subscribe(changed: () => void): () => void {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
}
