import { useStore } from 'zustand/react';
import { activeChain } from './activeChain.ts';
import { documentStore } from './documentStore.ts';
import { resultsOf } from './results.ts';
import { NOTHING_PLAYED, type SimulationState, simulationStore } from './simulationStore.ts';

/** What has been simulated of the very chain on the screen; nothing of any other. The same object while the point moves. */
export function useSimulation(): SimulationState {
  const results = useStore(documentStore, ({ workspace }) => resultsOf(activeChain(workspace)));
  const state = useStore(simulationStore);
  return state.of === results ? state : NOTHING_PLAYED;
}
