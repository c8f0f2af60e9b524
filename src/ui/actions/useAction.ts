import { useEffect, useEffectEvent } from 'react';
import { handleAction } from './actionHandlers.ts';
import type { ActionId } from './actionTable.ts';

/** Does an action of the table for as long as the component is there. */
export function useAction(id: ActionId, run: () => void): void {
  const latest = useEffectEvent(run);
  useEffect(() => handleAction(id, () => latest()), [id]);
}
