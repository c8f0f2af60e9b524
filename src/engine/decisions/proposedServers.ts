import type { Chain } from '../chain/chain.ts';

/** A stage so loaded still has room for a bad week. */
const COMFORTABLE = 0.85;
const MOST = 10_000;

/**
 * The smallest number of servers with which a stage is at most 85 % busy with single units.
 *
 * @returns a whole number, 1…10,000
 * @example 20 units a day, half a day each → 12 servers
 */
export function proposedServers(chain: Chain, stageId: string): number {
  const stage = chain.stages.find((candidate) => candidate.id === stageId);
  if (stage === undefined) throw new RangeError(`stage must be one of the chain, got ${stageId}`);
  const work = chain.demand.mean * (stage.setup.time + stage.time.mean);
  return Math.min(MOST, Math.max(1, Math.ceil((work / COMFORTABLE) * (1 - 1e-12))));
}
