import { stopAt } from '../../engine/decisions/railStops.ts';
import { activeChain } from '../../state/activeChain.ts';
import { resultsOf } from '../../state/results.ts';
import { useDocument } from '../../state/useDocument.ts';

/** Index of the stop at which the point stands. */
export function usePointIndex(): number {
  return useDocument(({ workspace }) => {
    const chain = activeChain(workspace);
    return stopAt(resultsOf(chain).stops, chain.codp);
  });
}

/** The boundary at which the point is drawn: the canonical one of its stop. */
export function usePointBoundary(): number {
  return useDocument(({ workspace }) => {
    const chain = activeChain(workspace);
    const { stops } = resultsOf(chain);
    return stops[stopAt(stops, chain.codp)]?.codp ?? chain.codp;
  });
}
