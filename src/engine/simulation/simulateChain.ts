import { isWithin } from '../chain/bounds.ts';
import type { Chain } from '../chain/chain.ts';
import type { PositionPlan } from '../performance/positionPlan.ts';
import type { SimulatedPosition } from '../performance/simulatedPosition.ts';
import { estimatePosition } from './estimatePosition.ts';
import { type Replication, type Run, replicate } from './replication.ts';
import { simulationBounds } from './simulationBounds.ts';
import { systemOf } from './system.ts';
import { warmUpFor } from './warmUpFor.ts';

/** How much is simulated, within `simulationBounds`; what is left out is chosen. */
export interface SimulationOptions {
  /** Orders that count, in each replication; default 20,000. */
  readonly orders?: number;
  /** Orders that fill the chain before them; by default enough for everything to have been replenished. */
  readonly warmUp?: number;
  /** Default 20. */
  readonly replications?: number;
  /** Default 1. */
  readonly seed?: number;
}

export interface SimulationResult {
  readonly position: SimulatedPosition;
  /** Simulated in all, warm-up included. */
  readonly orders: number;
  /** What each replication showed, with the lead times of its orders. */
  readonly replications: readonly Replication[];
}

/**
 * Plays one position of a chain, order by order: every figure, with the interval in which chance leaves it.
 *
 * @param plan what the company has decided at this position: `planPosition` of the formulas makes it
 * @returns the same figures for the same chain, plan and options, in every thread and run
 * @throws RangeError when an option lies outside its bounds
 * @see model.md §8
 */
export function simulateChain(chain: Chain, plan: PositionPlan, options: SimulationOptions = {}): SimulationResult {
  const run = runOf(chain, plan, options);
  const system = systemOf(chain, plan);
  const replications = Array.from({ length: run.replications }, (_, index) => replicate(system, run, index));
  return {
    position: estimatePosition(system.chain, plan, replications),
    orders: run.replications * (run.orders + run.warmUp),
    replications,
  };
}

/**
 * The run that options ask for, with all that they leave out.
 *
 * @throws RangeError when one lies outside its bounds
 */
export function runOf(chain: Chain, plan: PositionPlan, options: SimulationOptions): Run {
  const { orders = 20_000, replications = 20, seed = 1 } = options;
  const run = { orders, warmUp: options.warmUp ?? warmUpFor(chain, plan.position, orders), replications, seed };
  const limits = Object.entries(simulationBounds);
  for (const [name, value] of Object.entries(run)) {
    const bounds = limits.find(([key]) => key === name)?.[1];
    if (bounds === undefined || isWithin(value, bounds)) continue;
    throw new RangeError(`${name} must be a whole number in ${bounds.minimum}…${bounds.maximum}, got ${value}`);
  }
  return run;
}
