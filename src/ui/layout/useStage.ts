import { createContext, createElement, type ReactNode, useContext } from 'react';
import type { Chain } from '../../engine/chain/chain.ts';
import type { Stop } from '../../engine/decisions/railStops.ts';
import type { Evaluation, Position } from '../../engine/performance/position.ts';
import type { formatsFor } from '../../state/useFormat.ts';
import type { OverloadWords } from '../figures/overloadWords.ts';
import type { StageGeometry } from './geometry.ts';
import type { PositionWords } from './positionWords.ts';
import type { StageTexts } from './stageTexts.ts';

/** What the stage is set in: it outlives every edit of a number, and changes with structure, names, language or window. */
export interface StageSetting {
  readonly geometry: StageGeometry;
  /** All stops of the rail. */
  readonly stops: readonly Stop[];
  /** Boundaries of the stops on the screen, in the order of `geometry.stops`. */
  readonly boundaries: readonly number[];
  readonly format: ReturnType<typeof formatsFor>;
  readonly t: StageTexts;
  readonly words: PositionWords;
  /** Height of a chart [px] where it is settled beforehand, as on paper; null where it is measured. */
  readonly chartHeight: number | null;
}

/**
 * Everything the stage is drawn from. It changes with an edit, the language or the window, and never with a move of the
 * point: what follows the point does so outside React (`followPoint.ts`).
 */
export interface StageView extends StageSetting {
  readonly setting: StageSetting;
  /** As of the last edit: where its point stands may have changed since. */
  readonly chain: Chain;
  readonly evaluation: Evaluation;
  /** The position at every stop of the rail. */
  readonly allPositions: readonly Position[];
  /** The positions at the stops on the screen, in the order of `geometry.stops`. */
  readonly positions: readonly Position[];
  readonly overload: OverloadWords;
}

const StageContext = createContext<StageView | null>(null);
const SettingContext = createContext<StageSetting | null>(null);

interface StageProviderProps {
  readonly value: StageView;
  readonly children: ReactNode;
}

export function StageProvider({ value, children }: StageProviderProps) {
  return createElement(
    StageContext.Provider,
    { value },
    createElement(SettingContext.Provider, { value: value.setting }, children),
  );
}

/**
 * What the stage is drawn from. Inside the stage it takes the place of the hooks of `state`: a hundred subscriptions would
 * each be asked at every move of the point.
 *
 * @throws Error outside the stage
 */
export function useStage(): StageView {
  const view = useContext(StageContext);
  if (view === null) throw new Error('useStage must be used inside the stage');
  return view;
}

/**
 * What the stage is set in; whoever needs no more than that is left alone when a number is edited.
 *
 * @throws Error outside the stage
 */
export function useStageSetting(): StageSetting {
  const setting = useContext(SettingContext);
  if (setting === null) throw new Error('useStageSetting must be used inside the stage');
  return setting;
}
