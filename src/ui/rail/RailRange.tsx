import { useId, useLayoutEffect, useRef } from 'react';
import { usePosition } from '../../state/useResults.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useGeometry } from '../layout/useGeometry.ts';
import { usePointBoundary } from '../layout/usePoint.ts';
import { useWords } from '../layout/useWords.ts';
import styles from './Rail.module.css';
import { useRangeGesture } from './useRangeGesture.ts';

/** Width of the thumb [rem]; the same in Rail.module.css. */
const THUMB = 2.75;

/**
 * The native range that lies unseen over the rail: what mouse, touch, keys and screen readers take hold of.
 *
 * Its value counts boundaries, so that the thumb stays under the pointer where boundaries share a stop. The value is set
 * by hand: what the range reports may be refused, and a refused value must leave it where the point is.
 */
export function RailRange({ label }: { readonly label: string }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const geometry = useGeometry();
  const boundary = usePointBoundary();
  const position = usePosition();
  const words = useWords();
  const handlers = useRangeGesture(geometry);
  const first = geometry.stops[0]?.codp ?? geometry.first;
  const last = geometry.stops.at(-1)?.codp ?? geometry.last;
  const thumb = THUMB * geometry.unit;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the browser clamps the value when the ends change
  useLayoutEffect(() => {
    if (input.current !== null) input.current.value = String(boundary);
  }, [boundary, first, last]);
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        {...handlers}
        ref={input}
        id={id}
        className={styles.range}
        type="range"
        min={first}
        max={last}
        step={1}
        defaultValue={boundary}
        aria-valuetext={words.full(position)}
        style={{ left: boundaryX(geometry, first) - thumb / 2, width: (last - first) * geometry.pitch + thumb }}
      />
    </>
  );
}
