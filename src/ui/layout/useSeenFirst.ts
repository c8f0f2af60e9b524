import { type ReactNode, useEffect, useRef, useState } from 'react';
import { pointBoundary } from './followPoint.ts';
import { useStage } from './useStage.ts';
import { whenAtRest } from './whenAtRest.ts';

/** Gives what is drawn for a boundary, by drawing it or from memory. */
export type DrawAt = (boundary: number, draw: () => ReactNode) => ReactNode;

/**
 * For what is drawn at every stop while one is seen: an edit draws that one at once, and the others, which are as they
 * were before, when the hand rests or the point moves.
 */
export function useSeenFirst(): DrawAt {
  const { positions, t, format, geometry } = useStage();
  const [whole, setWhole] = useState(positions);
  const drawn = useRef({ t, format, geometry, at: new Map<number, ReactNode>() });
  const known = drawn.current;
  // In another language, unit or place everything is drawn anew.
  if (known.t !== t || known.format !== format || known.geometry !== geometry) {
    drawn.current = { t, format, geometry, at: new Map() };
  }
  const { at } = drawn.current;
  useEffect(() => (whole === positions ? undefined : whenAtRest(() => setWhole(positions))), [whole, positions]);
  const seen = pointBoundary();
  return (boundary, draw) => {
    const before = at.get(boundary);
    if (whole !== positions && before !== undefined && boundary !== seen) return before;
    const now = draw();
    at.set(boundary, now);
    return now;
  };
}
