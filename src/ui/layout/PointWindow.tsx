import { type ReactNode, useCallback, useRef } from 'react';
import { boundaryX } from './geometry.ts';
import styles from './PointWindow.module.css';
import { useFollowPoint } from './useFollowPoint.ts';
import { useStageSetting } from './useStage.ts';

/**
 * A window of one column's width over a drawing that stands still: it shows what is drawn at full strength where the
 * point stands. Window and drawing are shifted against one another, which takes no layout and no painting.
 */
export function PointWindow({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const { geometry } = useStageSetting();
  const follow = useCallback(
    (boundary: number) => {
      const left = boundaryX(geometry, boundary) - Math.floor(geometry.pitch / 2);
      if (frame.current !== null) frame.current.style.transform = `translateX(${left}px)`;
      if (drawing.current !== null) drawing.current.style.transform = `translateX(${-left}px)`;
    },
    [geometry],
  );
  useFollowPoint(follow);
  return (
    <div ref={frame} className={styles.frame} style={{ width: geometry.pitch }} aria-hidden="true">
      <div ref={drawing} className={styles.drawing} style={{ width: geometry.width }}>
        {children}
      </div>
    </div>
  );
}
