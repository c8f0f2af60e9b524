import { memo, type ReactNode, useCallback, useRef } from 'react';
import type { Position } from '../../engine/performance/position.ts';
import { useFollowPoint } from './useFollowPoint.ts';
import { useSeenFirst } from './useSeenFirst.ts';
import { useStage } from './useStage.ts';
import styles from './Variants.module.css';

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
  const drawAt = useSeenFirst();
  return (
    <div className={`${styles.window} ${className}`}>
      <div ref={strip} className={styles.strip}>
        {positions.map((position) => (
          <div key={position.codp} ref={hide} className={styles.variant} data-variant>
            {drawAt(position.codp, () => children(position))}
          </div>
        ))}
      </div>
    </div>
  );
});

/** Hidden from screen readers until it is shown; a child's ref is called before the effect that shows one of them. */
function hide(variant: HTMLDivElement | null): void {
  variant?.setAttribute('aria-hidden', 'true');
}
