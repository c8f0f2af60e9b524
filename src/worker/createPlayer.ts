import { planPosition } from '../engine/analytic/planPosition.ts';
import type { Chain } from '../engine/chain/chain.ts';
import type { PositionPlan } from '../engine/performance/positionPlan.ts';
import { estimatePosition } from '../engine/simulation/estimatePosition.ts';
import { type Replication, type Run, replicate } from '../engine/simulation/replication.ts';
import { runOf } from '../engine/simulation/simulateChain.ts';
import { type System, systemOf } from '../engine/simulation/system.ts';
import { PLAY, type PlayAnswer, type PlayRequest } from './protocol.ts';

interface Played {
  readonly plan: PositionPlan;
  readonly system: System;
  readonly run: Run;
  readonly replications: Replication[];
}

/**
 * What a worker does, without the worker: plays positions replication by replication, and answers with what all of them
 * together show. It remembers the positions of one chain, the latest.
 */
export function createPlayer(): (request: PlayRequest) => PlayAnswer {
  let run: number | null = null;
  const positions = new Map<number, Played>();
  return (request) => {
    if (run !== request.run) positions.clear();
    run = request.run;
    const { chain, codp } = request;
    const played = positions.get(codp) ?? begin(chain, codp);
    positions.set(codp, played);
    const { replications } = played;
    while (replications.length < request.replications) {
      replications.push(replicate(played.system, played.run, replications.length));
    }
    const position = estimatePosition(played.system.chain, played.plan, replications);
    const orders = replications.length * (played.run.orders + played.run.warmUp);
    return { run: request.run, codp, played: { position, replications: replications.length, orders } };
  };
}

function begin(chain: Chain, codp: number): Played {
  const plan = planPosition(chain, codp);
  return { plan, system: systemOf(chain, plan), run: runOf(chain, plan, PLAY), replications: [] };
}
