import { useCallback } from 'react';
import { boundaryX } from '../layout/geometry.ts';
import { useStage } from '../layout/useStage.ts';
import { besidePlace, pileRoom } from './besidePlace.ts';

/** How far the text beside the triangle may reach [rem]: where it does, a pile keeps its number to itself. */
const LABEL = 15.75;

/** Whether the text beside the triangle lies over a boundary, with the point at another one. */
export function useUnderLabel(): (boundary: number, codp: number) => boolean {
  const { geometry, chain } = useStage();
  return useCallback(
    (boundary, codp) => {
      const x = boundaryX(geometry, codp);
      return (
        besidePlace(geometry, x, 'stock', pileRoom(chain)).right !== undefined &&
        x - boundaryX(geometry, boundary) < Math.max(LABEL, pileRoom(chain)) * geometry.unit
      );
    },
    [geometry, chain],
  );
}
