import { useCallback, useSyncExternalStore } from 'react';

/** Where the rows stack and the three figures choose the one chart that is shown: the same queries as in the styles. */
const NARROW = '(max-width: 44.99rem)';
/** Where legends stand above the charts, to leave the width to the chain. */
const MIDDLING = '(max-width: 63.99rem)';

/** True on phones, and on anything magnified until it is as narrow as one. */
export function useNarrow(): boolean {
  return useMedia(NARROW);
}

/** True on phones and tablets. */
export function useMiddling(): boolean {
  return useMedia(MIDDLING);
}

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = mediaOf(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => mediaOf(query).matches);
}

const asked = new Map<string, MediaQueryList>();

/** Every component that draws asks: one list for each query knows it by itself. */
function mediaOf(query: string): MediaQueryList {
  const media = asked.get(query) ?? matchMedia(query);
  asked.set(query, media);
  return media;
}
