import type { ServiceLine } from '../decisions/placeStock.ts';
import { standardNormalQuantile } from '../numerics/normal.ts';
import type { ChainFacts } from './chainFacts.ts';
import type { Items } from './itemGroups.ts';
import { orderPath } from './orderPath.ts';
import { itemsAt } from './platformLines.ts';
import { platformVisits } from './supply.ts';

/** The platform up to the decoupling point, as the guaranteed-service model sees it. */
export interface PlatformServiceLine {
  /** Its forecast-driven stages, in flow order. */
  readonly stages: readonly PlatformServiceStage[];
  /** The same as a line to place stock along; null where a stage of it is overloaded. */
  readonly line: ServiceLine | null;
}

export interface PlatformServiceStage {
  /** In the chain, 0…n−1. */
  readonly index: number;
  readonly id: string;
  /** z·σ: safety stock after the stage per √time that it covers, over its items together [units]. */
  readonly stock: number;
}

/** For `level`, which names no probability. */
const USUAL_TARGET = 0.95;

/**
 * The line of a position, with flow times as they are without extra stock points, whatever the chain has.
 *
 * @param codp  boundary, 0…n
 * @see model.md §5
 */
export function serviceLineAt(facts: ChainFacts, codp: number): PlatformServiceLine {
  const path = orderPath(facts, codp);
  const demand = { dispersion: path.dispersion, overloaded: path.overloadedBefore };
  const platform = platformVisits(facts, codp, demand);
  const covers = platform.map(({ index }) => coverAt(facts, index, path.dispersion));
  return {
    stages: platform.map(({ index }, i) => ({
      index,
      id: facts.stages[index]?.stage.id ?? '',
      stock: covers[i]?.stock ?? 0,
    })),
    line: platform.some((visit) => visit.overloaded)
      ? null
      : {
          times: platform.map(({ wait, time }) => wait + time.mean),
          weights: covers.map(({ stock, cost }) => stock * cost),
        },
  };
}

/** z·σ: units of safety stock after a stage per √time; h: what a unit of it costs a year. */
function coverAt(facts: ChainFacts, index: number, dispersion: number): { stock: number; cost: number } {
  const { service, finance } = facts.chain;
  const target = service.measure === 'level' ? USUAL_TARGET : service.target;
  const deviation = deviationOf(itemsAt(facts, index + 1), facts.rate, dispersion);
  const obsolescence = facts.stages[index]?.stage.obsolescenceRate ?? finance.obsolescenceRate;
  return {
    stock: Math.max(0, standardNormalQuantile(target)) * deviation,
    cost: (finance.holdingRate + obsolescence) * (facts.platformValue[index + 1] ?? 0),
  };
}

/** σ = Σ_j √(v_j·λ_j): every item needs a cover of its own, so variety has its price. */
function deviationOf(items: Items, rate: number, dispersion: number): number {
  return items.groups.reduce((sum, { share, count }) => {
    return sum + count * Math.sqrt(Math.max(0, 1 + share * (dispersion - 1)) * rate * share);
  }, 0);
}
