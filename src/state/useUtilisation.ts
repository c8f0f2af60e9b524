import { useStore } from 'zustand/react';
import { activeChain } from './activeChain.ts';
import { documentStore } from './documentStore.ts';
import { positionOf } from './results.ts';

/** How busy a stage is where the point stands: a share of its capacity, ≥ 1 when it is too full; null for no such stage. */
export function useUtilisation(stageId: string): number | null {
  return useStore(documentStore, ({ workspace }) => {
    const { stages } = positionOf(activeChain(workspace));
    return stages.find(({ id }) => id === stageId)?.utilisation ?? null;
  });
}
