import { createContext, useContext } from 'react';
import type { Chain } from '../../engine/chain/chain.ts';
import type { Stop } from '../../engine/decisions/railStops.ts';
import type { Evaluation, Position } from '../../engine/performance/position.ts';
import type { formatsFor } from '../../state/useFormat.ts';
import type { OverloadWords } from '../figures/overloadWords.ts';
import type { StageGeometry } from './geometry.ts';
import type { PositionWords } from './positionWords.ts';
import type { StageTexts } from './stageTexts.ts';

/**
 * Everything the stage is drawn from. It changes with an edit, the language or the window, and never with a move of the
 * point: what follows the point does so outside React (`followPoint.ts`).
 */
export interface StageView {
  readonly geometry: StageGeometry;
  /** As of the last edit: where its point stands may have changed since. */
  readonly chain: Chain;
  readonly evaluation: Evaluation;
  /** All stops of the rail, and the position at each. */
  readonly stops: readonly Stop[];
  readonly allPositions: readonly Position[];
  /** The positions at the stops on the screen, in the order of `geometry.stops`, and their boundaries. */
  readonly positions: readonly Position[];
  readonly boundaries: readonly number[];
  readonly format: ReturnType<typeof formatsFor>;
  readonly t: StageTexts;
  readonly words: PositionWords;
  readonly overload: OverloadWords;
  /** Height of a chart [px] where it is settled beforehand, as on paper; null where it is measured. */
  readonly chartHeight: number | null;
}

const StageContext = createContext<StageView | null>(null);

export const StageProvider = StageContext.Provider;

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
