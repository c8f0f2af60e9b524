import { useDeferredValue, useMemo } from 'react';
import type { Chain } from '../../engine/chain/chain.ts';
import { stopAt } from '../../engine/decisions/railStops.ts';
import { type ComparedAnswer, compareAnswers } from '../../engine/explanation/compareAnswers.ts';
import type { Position } from '../../engine/performance/position.ts';
import type { SimulationState } from '../../state/simulationStore.ts';
import { useChain } from '../../state/useDocument.ts';
import { usePosition, useStops } from '../../state/useResults.ts';
import { useSimulation } from '../../state/useSimulation.ts';

/** A position as far as it has been played. */
export type Played = NonNullable<ReturnType<SimulationState['played']['get']>>;

/** A position, and what was played of it. */
export interface Compared {
  readonly chain: Chain;
  readonly position: Position;
  /** Null as long as nothing was played of this very chain and position. */
  readonly played: Played | null;
  /** Every figure twice; empty as long as nothing was played. */
  readonly answers: readonly ComparedAnswer[];
}

/** Formulas and simulation where the point stands; null between two renderings that do not belong together. */
export function useCompared(): Compared | null {
  // The drag goes first: what is read at rest follows when there is time.
  const chain = useDeferredValue(useChain((active) => active));
  const position = useDeferredValue(usePosition());
  const stops = useDeferredValue(useStops());
  const simulation = useDeferredValue(useSimulation());
  const stop = stops[stopAt(stops, position.codp)]?.codp ?? position.codp;
  const played = simulation.played.get(stop) ?? null;
  const answers = useMemo(() => {
    if (played === null) return [];
    const time = played.counted / chain.demand.mean;
    return compareAnswers({ chain, position, played: time }, played.position);
  }, [chain, position, played]);
  return chain.codp === position.codp && chain.stages.length === position.stages.length
    ? { chain, position, played, answers }
    : null;
}
