import { memo, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Position } from '../../engine/performance/position.ts';
import { pointBoundary } from './followPoint.ts';
import { useFollowPoint } from './useFollowPoint.ts';
import { useStage } from './useStage.ts';
import styles from './Variants.module.css';
import { whenAtRest } from './whenAtRest.ts';

interface VariantsProps {
  /** Gives `--row`, the height of every variant. */
  readonly className: string | undefined;
  /** What is said at a position, without anything that takes the focus; the same function between edits. */
  readonly children: (position: Position) => ReactNode;
}

/**
 * What is said at every stop on the screen, on a strip behind a window that shows one. A move of the point shifts the
 * strip: no text is set, nothing is laid out or painted. Screen readers meet the one that is shown. An edit draws that
 * one at once, and the others when the hand rests.
 */
export const Variants = memo(function Variants({ className, children }: VariantsProps) {
  const { positions, boundaries } = useStage();
  const strip = useRef<HTMLDivElement>(null);
  const shown = useRef<Element | null>(null);
  const follow = useCallback(
    (boundary: number) => {
      if (strip.current === null) return;
      const index = Math.max(boundaries.indexOf(boundary), 0);
      strip.current.style.transform = `translateY(${(-100 * index) / boundaries.length}%)`;
      shown.current?.setAttribute('aria-hidden', 'true');
      shown.current = strip.current.children[index] ?? null;
      shown.current?.removeAttribute('aria-hidden');
    },
    [boundaries],
  );
  useFollowPoint(follow);
  const variantAt = useVariants(children);
  return (
    <div className={`${styles.window} ${className}`}>
      <div ref={strip} className={styles.strip}>
        {positions.map((position) => (
          <div key={position.codp} ref={hide} className={styles.variant} data-variant>
            {variantAt(position)}
          </div>
        ))}
      </div>
    </div>
  );
});

/** Gives what is said at a position; of positions that are not seen, what was said before the edit until it has rested. */
function useVariants(children: VariantsProps['children']): VariantsProps['children'] {
  const { positions, t, format } = useStage();
  const [whole, setWhole] = useState(positions);
  const said = useRef({ t, format, at: new Map<number, ReactNode>() });
  // In another language or unit everything is said anew.
  if (said.current.t !== t || said.current.format !== format) said.current = { t, format, at: new Map() };
  const { at } = said.current;
  useEffect(() => (whole === positions ? undefined : whenAtRest(() => setWhole(positions))), [whole, positions]);
  const seen = pointBoundary();
  return (position) => {
    const before = at.get(position.codp);
    if (whole !== positions && before !== undefined && position.codp !== seen) return before;
    const now = children(position);
    at.set(position.codp, now);
    return now;
  };
}

/** Hidden from screen readers until it is shown; a child's ref is called before the effect that shows one of them. */
function hide(variant: HTMLDivElement | null): void {
  variant?.setAttribute('aria-hidden', 'true');
}
