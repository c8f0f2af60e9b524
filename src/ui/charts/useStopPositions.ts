import { useMemo } from 'react';
import type { Position } from '../../engine/performance/position.ts';
import { useEvaluation, useStops } from '../../state/useResults.ts';
import { useGeometry } from '../layout/useGeometry.ts';

/** The position at each stop of the whole chain. */
export function useAllPositions(): readonly Position[] {
  const { positions } = useEvaluation();
  const stops = useStops();
  return useMemo(() => atStops(positions, stops), [positions, stops]);
}

/** The position at each stop on the screen, in the order of `geometry.stops`. */
export function useStopPositions(): readonly Position[] {
  const { positions } = useEvaluation();
  const { stops } = useGeometry();
  return useMemo(() => atStops(positions, stops), [positions, stops]);
}

function atStops(positions: readonly Position[], stops: readonly { readonly codp: number }[]): Position[] {
  return stops.map(({ codp }) => positions[codp]).filter((position) => position !== undefined);
}
