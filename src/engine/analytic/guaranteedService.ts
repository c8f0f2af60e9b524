import type { Chain } from '../chain/chain.ts';
import { placeStock } from '../decisions/placeStock.ts';
import { standardNormalQuantile } from '../numerics/normal.ts';
import { type ChainFacts, chainFacts } from './chainFacts.ts';
import type { Items } from './itemGroups.ts';
import { orderPath } from './orderPath.ts';
import { itemsAt } from './platformLines.ts';
import { supplyAt } from './supply.ts';

/** The guaranteed-service solution for the platform up to the decoupling point. */
export interface GuaranteedService {
  /** Cost of safety stock a year, at and upstream of the decoupling point; null where a stage is overloaded. */
  readonly cost: number | null;
  /** Boundaries upstream of the decoupling point at which it pays to hold stock. */
  readonly stockPoints: readonly number[];
  /** The platform's forecast-driven stages, in flow order. */
  readonly stages: readonly GuaranteedStage[];
}

export interface GuaranteedStage {
  readonly id: string;
  /** Time after which the stage promises to deliver to the next [time]. */
  readonly serviceTime: number | null;
  /** Time of demand that the stock after the stage must cover [time]. */
  readonly netTime: number | null;
  /** Safety stock after the stage, over its items together [units]. */
  readonly safetyStock: number | null;
}

/** For `level`, which names no probability. */
const USUAL_TARGET = 0.95;

/**
 * Where it costs least to hold the platform's stock with the decoupling point at boundary `codp`.
 *
 * Demand beyond what the stock must cover is taken to be met otherwise, as the model does (Simpson 1958).
 *
 * @param chain its own stock points make no difference to the answer
 * @param codp  boundary, 0…n
 * @returns figures that are null when a forecast-driven stage of the platform is overloaded
 * @throws RangeError when `codp` is no boundary of the chain
 * @see model.md §5; Graves & Willems 2000
 */
export function guaranteedService(chain: Chain, codp: number): GuaranteedService {
  if (!(Number.isInteger(codp) && codp >= 0 && codp <= chain.stages.length)) {
    throw new RangeError(`codp must be a whole number in 0…${chain.stages.length}, got ${codp}`);
  }
  return guaranteedServiceAt(chainFacts({ ...chain, stockPoints: [] }), codp);
}

/** The same from facts of a chain without stock points of its own. */
function guaranteedServiceAt(facts: ChainFacts, codp: number): GuaranteedService {
  const path = orderPath(facts, codp);
  const { visits } = supplyAt(facts, codp, { dispersion: path.dispersion, overloaded: path.overloadedBefore });
  const platform = visits.filter(({ index }) => facts.stages[index]?.role === 'platform');
  const idOf = (index: number): string => facts.stages[index]?.stage.id ?? '';
  if (platform.some((visit) => visit.overloaded)) {
    const stages = platform.map(({ index }) => ({
      id: idOf(index),
      serviceTime: null,
      netTime: null,
      safetyStock: null,
    }));
    return { cost: null, stockPoints: [], stages };
  }
  const covers = platform.map(({ index }) => coverAt(facts, index, path.dispersion));
  const placement = placeStock({
    times: platform.map(({ wait, time }) => wait + time.mean),
    weights: covers.map(({ stock, cost }) => stock * cost),
  });
  const stages = platform.map(({ index }, i) => ({
    id: idOf(index),
    serviceTime: placement.serviceTimes[i] ?? 0,
    netTime: placement.netTimes[i] ?? 0,
    safetyStock: (covers[i]?.stock ?? 0) * Math.sqrt(placement.netTimes[i] ?? 0),
  }));
  const stockPoints = platform
    .slice(0, -1)
    .flatMap(({ index }, i) => ((stages[i]?.netTime ?? 0) > 0 ? [index + 1] : []));
  return { cost: placement.cost, stockPoints, stages };
}

/** The facts with stock points placed where they cost least for this position, if the chain leaves that open. */
export function withPlacedStock(facts: ChainFacts, codp: number): ChainFacts {
  if (facts.chain.stockPoints !== 'best') return facts;
  const open = { ...facts, chain: { ...facts.chain, stockPoints: [] } };
  const { stockPoints } = guaranteedServiceAt(open, codp);
  return { ...facts, chain: { ...facts.chain, stockPoints } };
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
