import { useMemo } from 'react';
import type { Stage, Wish } from '../../engine/chain/chain.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useStage } from '../layout/useStage.ts';
import { usePlacing } from '../stocks/usePlacing.ts';

/** The wishes of one stage and where they hang. */
export interface WishGroup {
  readonly stage: Stage;
  readonly index: number;
  readonly wishes: readonly Wish[];
  /** Those that have a chip of their own; what is over is told by number. */
  readonly shown: readonly Wish[];
  readonly x: number;
  readonly width: number;
  /** No room for counts. */
  readonly isBrief: boolean;
}

/** Most chips under one stage, the one for the rest included. */
const MOST_ROWS = 2;
/** Room for a chip with its count; with less it has its name only [rem]. */
const COUNT = 7;
/** From the line of the point [px]. */
const CLEAR = 3;

/** The wishes on the screen by stage, and how many rows of chips they take; on phones none, for a list has them. */
export function useWishGroups(): { readonly groups: readonly WishGroup[]; readonly rows: number } {
  const {
    geometry,
    chain: { stages, wishes },
  } = useStage();
  // Then the lane of the stocks takes their place.
  const isPlacing = usePlacing();
  return useMemo(() => {
    if (geometry.narrow || isPlacing) return { groups: [], rows: 0 };
    const most = geometry.blocks === 'named' ? MOST_ROWS : 0;
    const groups = stages.map((stage, index): WishGroup => {
      const own = wishes.filter((wish) => wish.stage === stage.id);
      return {
        stage,
        index,
        wishes: own,
        shown: own.length > most ? own.slice(0, Math.max(most - 1, 0)) : own,
        // A little wider than the block: chips may reach under the gaps, not under the line of the point.
        x: boundaryX(geometry, index) + CLEAR,
        width: geometry.pitch - 2 * CLEAR,
        isBrief: geometry.pitch < COUNT * geometry.unit,
      };
    });
    // Of the whole chain, so that nothing jumps when a long one is gone through.
    const rows = Math.max(...groups.map((group) => Math.min(group.wishes.length, Math.max(most, 1))));
    const isOnScreen = ({ index, wishes: own }: WishGroup) =>
      own.length > 0 && index >= geometry.first && index < geometry.last;
    return { groups: groups.filter(isOnScreen), rows };
  }, [geometry, stages, wishes, isPlacing]);
}
