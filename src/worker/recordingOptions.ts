import type { Chain } from '../engine/chain/chain.ts';
import type { Position } from '../engine/performance/position.ts';
import type { RecordingOptions } from '../engine/simulation/recordChain.ts';
import { warmUpFor } from '../engine/simulation/warmUpFor.ts';

/** So many lead times are recorded, but no fewer and no more orders than this: what can be watched and what can be held. */
const LEAD_TIMES = 8;
const FEWEST = 150;
const MOST = 20_000;
/** Of all stages together, so many visits: a recording takes 24 bytes for each. */
const MOST_VISITS = 160_000;
/** The longest warm-up [orders]: a queue that needs more shows its growth. */
const LONGEST_WARM_UP = 20_000;
/** About so many marks move at once at most. */
const MARKS = 250;

/** The same at every position, so that the same customers come at the same moments wherever the point stands. */
export interface RecordingPlan extends RecordingOptions {
  /** A usual lead time of the chain: what the pace of the play goes by [time]. */
  readonly leadTime: number;
}

/**
 * Decides how much of a chain is recorded.
 *
 * @param positions evaluated, at every stop of the rail
 */
export function recordingPlan(chain: Chain, positions: readonly Position[]): RecordingPlan {
  const rate = chain.demand.mean;
  const work = chain.stages.reduce((sum, { time, setup }) => sum + time.mean + setup.time, 0);
  const leadTimes = positions.flatMap(({ leadTime }) => (leadTime.mean === null ? [] : [leadTime.mean]));
  const pause = Math.min(1 / rate, Number.MAX_VALUE);
  const leadTime = Math.max(...leadTimes, leadTimes.length === 0 ? work : 0, pause);
  const most = Math.min(MOST, Math.floor(MOST_VISITS / chain.stages.length));
  const orders = Math.round(Math.min(Math.max(rate * leadTime * LEAD_TIMES, FEWEST), most));
  const feasible = positions.filter(({ overloaded }) => overloaded.length === 0);
  const warmUps = feasible.map((position) => Math.min(warmUpFor(chain, position, orders), LONGEST_WARM_UP));
  const marks = positions.map((position) => marksAt(chain, position));
  return {
    leadTime,
    orders,
    warmUp: Math.max(0, ...warmUps),
    every: Math.max(1, Math.ceil(Math.max(0, ...marks) / MARKS)),
    seed: 1,
  };
}

/** Orders and lots in the chain, as far as they are known. */
function marksAt(chain: Chain, { stages }: Position): number {
  return stages.reduce((sum, { wip, driven }, index) => {
    const lot = driven === 'forecast' ? (chain.stages[index]?.lot ?? 1) : 1;
    return sum + (wip ?? 0) / lot;
  }, 0);
}
