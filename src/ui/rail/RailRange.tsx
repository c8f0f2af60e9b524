import { useCallback, useId, useMemo, useRef } from 'react';
import { useAction } from '../actions/useAction.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useFollowPoint } from '../layout/useFollowPoint.ts';
import { useStage } from '../layout/useStage.ts';
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
  const { geometry } = useStage();
  useRangeGesture(input);
  useAction('focusPoint', () => input.current?.focus());
  const texts = useValueTexts();
  const first = geometry.stops[0]?.codp ?? geometry.first;
  const last = geometry.stops.at(-1)?.codp ?? geometry.last;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the browser clamps the value when the ends change
  const follow = useCallback(
    (boundary: number) => {
      if (input.current === null) return;
      // Setting even the same value lays the range out anew.
      if (input.current.value !== String(boundary)) input.current.value = String(boundary);
      input.current.setAttribute('aria-valuetext', texts.get(boundary) ?? '');
    },
    [texts, first, last],
  );
  useFollowPoint(follow);
  const thumb = THUMB * geometry.unit;
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        className={styles.range}
        type="range"
        min={first}
        max={last}
        step={1}
        style={{ left: boundaryX(geometry, first) - thumb / 2, width: (last - first) * geometry.pitch + thumb }}
      />
    </>
  );
}

/** What the value means in words, by boundary. */
function useValueTexts(): ReadonlyMap<number, string> {
  const { allPositions } = useStage();
  const words = useWords();
  return useMemo(
    () => new Map(allPositions.map((position) => [position.codp, words.full(position)])),
    [allPositions, words],
  );
}
