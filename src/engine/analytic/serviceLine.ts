import type { Chain } from '../chain/chain.ts';
import type { ServiceLine } from '../decisions/placeStock.ts';
import { COVER, UNIT_COST } from '../formulas/serviceFormulas.ts';
import { standardNormalQuantile } from '../numerics/normal.ts';
import type { ChainFacts } from './chainFacts.ts';
import type { Items } from './itemGroups.ts';
import { obsolescenceRateOf } from './money.ts';
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
  /** σ of demand for its items together [units per √time]. */
  readonly deviation: number;
  /** z·σ: safety stock after the stage per √time that it covers, over its items together [units]. */
  readonly stock: number;
  /** h: what a unit of it costs a year [money]. */
  readonly unitCost: number;
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
  const stages = platform.map(({ index }) => serviceStage(facts, index, path.dispersion));
  return {
    stages,
    line: platform.some((visit) => visit.overloaded)
      ? null
      : {
          times: platform.map(({ wait, time }) => wait + time.mean),
          weights: stages.map(({ stock, unitCost }) => stock * unitCost),
        },
  };
}

function serviceStage(facts: ChainFacts, index: number, dispersion: number): PlatformServiceStage {
  const deviation = deviationOf(itemsAt(facts, index + 1), facts.rate, dispersion);
  return {
    index,
    id: facts.stages[index]?.stage.id ?? '',
    deviation,
    stock: COVER.of({ factor: safetyFactor(facts.chain.service), deviation }),
    unitCost: UNIT_COST.of({
      holdingRate: facts.chain.finance.holdingRate,
      obsolescence: obsolescenceRateOf(facts, index),
      value: facts.platformValue[index + 1] ?? 0,
    }),
  };
}

/** z = max(0, Φ⁻¹(target)). */
export function safetyFactor(service: Chain['service']): number {
  return Math.max(0, standardNormalQuantile(service.measure === 'level' ? USUAL_TARGET : service.target));
}

/** σ = Σ_j √(v_j·λ_j): every item needs a cover of its own, so variety has its price. */
function deviationOf(items: Items, rate: number, dispersion: number): number {
  return items.groups.reduce((sum, { share, count }) => {
    return sum + count * Math.sqrt(Math.max(0, 1 + share * (dispersion - 1)) * rate * share);
  }, 0);
}
