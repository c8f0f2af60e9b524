import { useSyncExternalStore } from 'react';

/** Where the rows stack and the three figures choose the one chart that is shown: the same query as in the styles. */
const NARROW = '(max-width: 44.99rem)';

/** True on phones, and on anything magnified until it is as narrow as one. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
}

function subscribe(changed: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
