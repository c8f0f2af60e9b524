import { useMemo } from 'react';
import { type LeadTimeDistribution, leadTimeDistribution } from '../engine/analytic/leadTimeDistribution.ts';
import type { Chain } from '../engine/chain/chain.ts';

/**
 * The distribution of the customer's lead time of a chain with its point where it stands; null when a stage is
 * overloaded. It takes some milliseconds: hand it a deferred chain, so that a drag never waits for it.
 */
export function useLeadTimeDistribution(chain: Chain): LeadTimeDistribution | null {
  return useMemo(() => leadTimeDistribution(chain, chain.codp), [chain]);
}
