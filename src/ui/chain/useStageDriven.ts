import { type RefObject, useCallback, useRef } from 'react';
import { useFollowPoint } from '../layout/useFollowPoint.ts';
import { useStage } from '../layout/useStage.ts';

/**
 * Keeps `data-driven` of an element at how a stage works where the point stands: `forecast`, `order` or `reused`.
 *
 * @param index of the stage, 0…n−1
 */
export function useStageDriven<E extends HTMLElement>(index: number): RefObject<E | null> {
  const ref = useRef<E>(null);
  const { positions } = useStage().evaluation;
  const follow = useCallback(
    (boundary: number) => {
      const driven = positions[boundary]?.stages[index]?.driven;
      // Most blocks stay what they are at a move: nothing is written that does not change.
      if (ref.current !== null && ref.current.dataset.driven !== driven) ref.current.dataset.driven = driven;
    },
    [positions, index],
  );
  useFollowPoint(follow);
  return ref;
}
