import { useSyncExternalStore } from 'react';
import { useChain } from '../../state/useDocument.ts';
import { pageWidth, subscribeToWidth } from './pageWidth.ts';
import { type PanelPlace, panelPlace } from './panelPlace.ts';
import { useNarrow } from './useNarrow.ts';

/** Where the side panel goes on this screen and for this chain. */
export function usePanelPlace(): PanelPlace {
  const stages = useChain((chain) => chain.stages.length);
  const isNarrow = useNarrow();
  const width = useSyncExternalStore(subscribeToWidth, pageWidth);
  return isNarrow ? 'sheet' : panelPlace(Math.max(width, 45), stages);
}
