import { createStore } from 'zustand/vanilla';
import type { PlayedPosition } from '../worker/protocol.ts';

/** `resting`: nothing to do yet; `stopped` by a person; `broken`: workers died too often. */
export type SimulationStatus = 'resting' | 'running' | 'done' | 'stopped' | 'broken';

/** What is known by simulation, and of what. */
export interface SimulationState {
  /** What the figures belong to, by identity. */
  readonly of: object | null;
  readonly status: SimulationStatus;
  /** By boundary, as far as each has been played. */
  readonly played: ReadonlyMap<number, PlayedPosition>;
  /** Share of all that is to be played, 0…1. */
  readonly progress: number;
}

export const NOTHING_PLAYED: SimulationState = { of: null, status: 'resting', played: new Map(), progress: 0 };

/** What has been simulated of which chain; `useSimulation` compares that with the one on the screen. */
export const simulationStore = createStore<SimulationState>()(() => NOTHING_PLAYED);
