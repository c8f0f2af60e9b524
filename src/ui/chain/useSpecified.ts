import { useMemo } from 'react';
import { usePosition } from '../../state/useResults.ts';

/** Ids of the stages that are order-driven: what enters there the customer specifies. */
export function useSpecified(): ReadonlySet<string> {
  const { stages } = usePosition();
  return useMemo(() => new Set(stages.filter(({ driven }) => driven === 'order').map(({ id }) => id)), [stages]);
}
