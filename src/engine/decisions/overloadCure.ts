import type { Chain } from '../chain/chain.ts';
import { HIGHEST_RATE, SERVERS_NEEDED } from '../formulas/queueFormulas.ts';
import type { Position } from '../performance/position.ts';

/** What would make a stage able to carry what is asked of it. */
export interface OverloadCure {
  /** ρ as it is; above 1 the stage is overloaded. */
  readonly utilisation: number;
  /** The smallest number of servers with a utilisation below 1. */
  readonly servers: number;
  /** The demand at which the stage, as it is, would just be full [units per time]. */
  readonly maximumRate: number;
}

/**
 * How to cure an overloaded stage at one position of the decoupling point: more servers, or less demand.
 *
 * Utilisation is proportional to demand and to 1/servers, so both follow from it.
 *
 * @returns null when the stage has unlimited capacity or nothing to do at this position
 * @example 120 % busy with 1 server at 20 a day → 2 servers, or at most 16.7 a day
 */
export function overloadCure(chain: Chain, position: Position, stageId: string): OverloadCure | null {
  const servers = chain.stages.find((stage) => stage.id === stageId)?.servers ?? null;
  const utilisation = position.stages.find((stage) => stage.id === stageId)?.utilisation ?? 0;
  if (servers === null || utilisation === 0) return null;
  return {
    utilisation,
    servers: SERVERS_NEEDED.of({ load: utilisation, servers }),
    maximumRate: HIGHEST_RATE.of({ rate: chain.demand.mean, load: utilisation }),
  };
}
