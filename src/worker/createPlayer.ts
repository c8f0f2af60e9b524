import { planPosition } from '../engine/analytic/planPosition.ts';
import type { Chain } from '../engine/chain/chain.ts';
import type { PositionPlan } from '../engine/performance/positionPlan.ts';
import { estimatePosition } from '../engine/simulation/estimatePosition.ts';
import { leadTimeSample } from '../engine/simulation/leadTimeSample.ts';
import { type Replication, type Run, replicate } from '../engine/simulation/replication.ts';
import { runOf } from '../engine/simulation/simulateChain.ts';
import { type System, systemOf } from '../engine/simulation/system.ts';
import { PLAY, type PlayAnswer, type PlayRequest } from './protocol.ts';

interface Played {
  readonly plan: PositionPlan;
  readonly system: System;
  readonly run: Run;
  readonly replications: Replication[];
  /** A sample of the lead times of each. */
  readonly samples: Float64Array[];
}

/** So many lead times of each replication go to the page: enough for a picture of their law. */
const SAMPLE = 250;

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
    const { replications, samples } = played;
    while (replications.length < request.replications) {
      const replication = replicate(played.system, played.run, replications.length);
      replications.push(replication);
      samples.push(leadTimeSample(replication.leadTimes, SAMPLE));
    }
    const position = estimatePosition(played.system.chain, played.plan, replications);
    const counted = replications.length * played.run.orders;
    const orders = counted + replications.length * played.run.warmUp;
    const leadTimes = Float64Array.from(samples.flatMap((sample) => [...sample])).sort();
    return {
      run: request.run,
      codp,
      played: { position, replications: replications.length, orders, counted, leadTimes },
    };
  };
}

function begin(chain: Chain, codp: number): Played {
  const plan = planPosition(chain, codp);
  return { plan, system: systemOf(chain, plan), run: runOf(chain, plan, PLAY), replications: [], samples: [] };
}
