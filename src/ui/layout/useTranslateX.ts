import { type RefObject, useCallback, useRef } from 'react';
import { boundaryX } from './geometry.ts';
import { useFollowPoint } from './useFollowPoint.ts';
import { useStageSetting } from './useStage.ts';

/** Keeps an element at the x of the point, by transform only. */
export function useTranslateX<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null);
  const { geometry } = useStageSetting();
  const follow = useCallback(
    (boundary: number) => {
      if (ref.current !== null) ref.current.style.transform = `translateX(${boundaryX(geometry, boundary)}px)`;
    },
    [geometry],
  );
  useFollowPoint(follow);
  return ref;
}
