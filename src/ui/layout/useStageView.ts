import { useMemo } from 'react';
import type { Position } from '../../engine/performance/position.ts';
import { activeChain } from '../../state/activeChain.ts';
import { documentStore } from '../../state/documentStore.ts';
import { useFormat } from '../../state/useFormat.ts';
import { useEvaluation, useStops } from '../../state/useResults.ts';
import { windowCapacity } from './followWindow.ts';
import { stageGeometry } from './geometry.ts';
import { useBoundaryWindow } from './useBoundaryWindow.ts';
import type { StageView } from './useStage.ts';

interface Room {
  /** Of the drawing [px]; 0 before it has been measured. */
  readonly width: number;
  readonly narrow: boolean;
  readonly docked: boolean;
}

/** Gathers what the stage is drawn from. */
export function useStageView({ width, narrow, docked }: Room): StageView {
  const evaluation = useEvaluation();
  const stops = useStops();
  const format = useFormat();
  const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const { first, last } = useBoundaryWindow(windowCapacity(width, unit));
  return useMemo(() => {
    const geometry = stageGeometry({ width: Math.max(width, 1), unit, narrow, docked, first, last, stops });
    const at = ({ codp }: { readonly codp: number }) => evaluation.positions[codp];
    const isKnown = (position: Position | undefined) => position !== undefined;
    const positions = geometry.stops.map(at).filter(isKnown);
    return {
      geometry,
      chain: activeChain(documentStore.getState().workspace),
      evaluation,
      stops,
      allPositions: stops.map(at).filter(isKnown),
      positions,
      boundaries: positions.map(({ codp }) => codp),
      format,
    };
  }, [evaluation, stops, format, width, unit, narrow, docked, first, last]);
}
