import { useStore } from 'zustand/react';
import type { Stop } from '../engine/decisions/railStops.ts';
import type { Evaluation, Position } from '../engine/performance/position.ts';
import { activeChain } from './activeChain.ts';
import { documentStore } from './documentStore.ts';
import { type Comparison, comparisonOf, positionOf, resultsOf } from './results.ts';

/** All positions of the active chain, and the best; the same object while only the point moves. */
export function useEvaluation(): Evaluation {
  return useStore(documentStore, (state) => resultsOf(activeChain(state.workspace)).evaluation);
}

/** The figures where the point stands now. */
export function usePosition(): Position {
  return useStore(documentStore, (state) => positionOf(activeChain(state.workspace)));
}

/** What the figures are compared with: the pinned baseline, or the chain as it was opened. */
export function useComparison(): Comparison {
  return useStore(documentStore, comparisonOf);
}

/** The stops of the point on the rail of the active chain. */
export function useStops(): readonly Stop[] {
  return useStore(documentStore, (state) => resultsOf(activeChain(state.workspace)).stops);
}
