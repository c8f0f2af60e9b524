import { type RefObject, useEffect, useRef } from 'react';
import type { StageGeometry } from '../layout/geometry.ts';
import { useStageSetting } from '../layout/useStage.ts';
import { attachRange } from './attachRange.ts';

/**
 * Lets the range over the rail move the point. Its events are listened to directly: an `input` event through React costs
 * more than all that it sets in motion.
 */
export function useRangeGesture(input: RefObject<HTMLInputElement | null>): void {
  const { geometry } = useStageSetting();
  const latest = useRef<StageGeometry>(geometry);
  useEffect(() => {
    latest.current = geometry;
  }, [geometry]);
  useEffect(() => {
    return input.current === null ? undefined : attachRange(input.current, () => latest.current);
  }, [input]);
}
