import { type RefObject, useLayoutEffect, useRef } from 'react';
import { followPoint } from './followPoint.ts';

/**
 * Marks with `data-active` the child of an element that belongs to the stop where the point stands.
 *
 * @param boundaries the boundary of each child, in their order; the same array between edits
 * @param isCurrent the children are parts of a set that screen readers are told the current one of
 */
export function useActiveChild<E extends Element>(
  boundaries: readonly number[],
  isCurrent = false,
): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    let active: Element | null = null;
    const mark = (child: Element | null) => {
      active?.removeAttribute('data-active');
      if (isCurrent) active?.removeAttribute('aria-current');
      child?.setAttribute('data-active', '');
      if (isCurrent) child?.setAttribute('aria-current', 'true');
      active = child;
    };
    const stop = followPoint((boundary) => mark(ref.current?.children[boundaries.indexOf(boundary)] ?? null));
    return () => {
      stop();
      mark(null);
    };
  }, [boundaries, isCurrent]);
  return ref;
}
