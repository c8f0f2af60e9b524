import type { Chain } from '../chain/chain.ts';
import type { Position } from '../performance/position.ts';

/** More would take longer than anybody waits. */
const LONGEST = 1_000_000;

/**
 * Orders that a replication plays before any counts: as many as come until everything that is called at the start has
 * been replenished, late as it may be, and until the slowest queue has forgotten that it was empty; at least a tenth of
 * the orders that count.
 *
 * @param orders that count
 * @returns whole, at most a million
 */
export function warmUpFor(chain: Chain, position: Position, orders: number): number {
  let time = 0;
  let variance = 0;
  let forgetting = 0;
  position.stages.forEach(({ wait, flowTime, utilisation }, index) => {
    const { mean = 0, cv = 0 } = chain.stages[index]?.time ?? {};
    time += flowTime ?? 0;
    variance += (cv * mean) ** 2 + (wait ?? 0) ** 2;
    // Of M/M/1: the relaxation time is four times the wait, over one minus the load.
    if (wait !== null && utilisation < 1) forgetting = Math.max(forgetting, (8 * wait) / (1 - utilisation));
  });
  const filling = 1.1 * time + 4 * Math.sqrt(variance);
  const needed = Math.max(orders / 10, chain.demand.mean * Math.max(filling, forgetting));
  return Math.ceil(Math.min(LONGEST, needed));
}
