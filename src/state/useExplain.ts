import { useMemo } from 'react';
import type { Chain } from '../engine/chain/chain.ts';
import { type Explain, explainer } from '../engine/explanation/explainer.ts';

/**
 * Explains the figures of a chain with its point where it stands; the same function while neither changes. It takes as
 * long as evaluating the chain: hand it a deferred chain, so that a drag never waits for it.
 */
export function useExplain(chain: Chain): Explain {
  return useMemo(() => explainer(chain, chain.codp), [chain]);
}
