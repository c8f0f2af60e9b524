import { useEffect, useState } from 'react';
import { useStageSetting } from './useStage.ts';
import { whenAtRest } from './whenAtRest.ts';

/**
 * What only a pointer at rest or a screen reader meets: as it was before the edits under way, until they pause. At once
 * in another language, unit or place.
 *
 * @param value the same object between edits
 */
export function useRested<Value>(value: Value): Value {
  const { t, format, geometry } = useStageSetting();
  const [rested, setRested] = useState({ value, t, format, geometry });
  const isStale = rested.t !== t || rested.format !== format || rested.geometry !== geometry;
  const isAtRest = rested.value === value && !isStale;
  useEffect(
    () => (isAtRest ? undefined : whenAtRest(() => setRested({ value, t, format, geometry }))),
    [isAtRest, value, t, format, geometry],
  );
  return isStale ? value : rested.value;
}
