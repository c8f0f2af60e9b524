import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stop } from '../../engine/decisions/railStops.ts';
import type { Position } from '../../engine/performance/position.ts';
import { activeChain } from '../../state/activeChain.ts';
import { documentStore } from '../../state/documentStore.ts';
import { useChain } from '../../state/useDocument.ts';
import { useFormat } from '../../state/useFormat.ts';
import { useEvaluation, useStops } from '../../state/useResults.ts';
import { overloadWords } from '../figures/overloadWords.ts';
import { windowCapacity } from './followWindow.ts';
import { stageGeometry } from './geometry.ts';
import { positionWords } from './positionWords.ts';
import { remembered } from './stageTexts.ts';
import { useBoundaryWindow } from './useBoundaryWindow.ts';
import type { StageView } from './useStage.ts';

interface Room {
  /** Of the drawing [px]; 0 before it has been measured. */
  readonly width: number;
  readonly narrow: boolean;
  readonly docked: boolean;
  /** Where nothing can be measured, as on paper: pixels of one rem, and the height of a chart [px]. */
  readonly settled?: { readonly unit: number; readonly chartHeight: number };
}

/** Gathers what the stage is drawn from. */
export function useStageView({ width, narrow, docked, settled }: Room): StageView {
  const evaluation = useEvaluation();
  // By what they are: the geometry outlives every edit of a number.
  const stopsText = JSON.stringify(useStops());
  const stops = useMemo((): readonly Stop[] => JSON.parse(stopsText), [stopsText]);
  const format = useFormat();
  const { t: texts } = useTranslation(['stage', 'common']);
  const t = useMemo(() => remembered(texts), [texts]);
  // By name: words outlive every edit of a number.
  const names = useChain(({ stages }) => JSON.stringify(stages.map(({ name }) => name)));
  const words = useMemo(() => positionWords(JSON.parse(names), t), [names, t]);
  const unit = settled?.unit ?? Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const chartHeight = settled?.chartHeight ?? null;
  const { first, last } = useBoundaryWindow(windowCapacity(width, unit));
  const geometry = useMemo(
    () => stageGeometry({ width: Math.max(width, 1), unit, narrow, docked, first, last, stops }),
    [width, unit, narrow, docked, first, last, stops],
  );
  const boundaries = useMemo(() => geometry.stops.map(({ codp }) => codp), [geometry]);
  const setting = useMemo(
    () => ({ geometry, stops, boundaries, format, t, words, chartHeight }),
    [geometry, stops, boundaries, format, t, words, chartHeight],
  );
  return useMemo(() => {
    const at = ({ codp }: { readonly codp: number }) => evaluation.positions[codp];
    const isKnown = (position: Position | undefined) => position !== undefined;
    const chain = activeChain(documentStore.getState().workspace);
    return {
      ...setting,
      setting,
      chain,
      evaluation,
      allPositions: setting.stops.map(at).filter(isKnown),
      positions: setting.geometry.stops.map(at).filter(isKnown),
      overload: overloadWords({ chain, format: setting.format, t: setting.t }),
    };
  }, [setting, evaluation]);
}
