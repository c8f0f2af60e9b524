import { type ReactNode, useCallback, useRef } from 'react';
import { boundaryX } from './geometry.ts';
import styles from './PointWindow.module.css';
import { useFollowPoint } from './useFollowPoint.ts';
import { useStageSetting } from './useStage.ts';

interface PointHalfProps {
  /** The side of the point that is shown: towards the source, or towards the customer. */
  readonly side: 'source' | 'customer';
  readonly children: ReactNode;
}

/** A drawing of which only one side of the point is seen; like `PointWindow` it moves without layout and painting. */
export function PointHalf({ side, children }: PointHalfProps) {
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const { geometry } = useStageSetting();
  const follow = useCallback(
    (boundary: number) => {
      const x = boundaryX(geometry, boundary) - (side === 'source' ? geometry.width : 0);
      if (frame.current !== null) frame.current.style.transform = `translateX(${x}px)`;
      if (drawing.current !== null) drawing.current.style.transform = `translateX(${-x}px)`;
    },
    [geometry, side],
  );
  useFollowPoint(follow);
  return (
    <div ref={frame} className={styles.frame} style={{ width: geometry.width }} aria-hidden="true">
      <div ref={drawing} className={styles.drawing}>
        {children}
      </div>
    </div>
  );
}
