import type { Chain } from '../chain/chain.ts';
import { placeStock } from '../decisions/placeStock.ts';
import { COVERING_STOCK } from '../formulas/serviceFormulas.ts';
import { type ChainFacts, chainFacts } from './chainFacts.ts';
import { serviceLineAt } from './serviceLine.ts';

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
  return guaranteedServiceAt(chainFacts(chain), codp);
}

function guaranteedServiceAt(facts: ChainFacts, codp: number): GuaranteedService {
  const platform = serviceLineAt(facts, codp);
  if (platform.line === null) {
    const unknown = { serviceTime: null, netTime: null, safetyStock: null };
    return { cost: null, stockPoints: [], stages: platform.stages.map(({ id }) => ({ id, ...unknown })) };
  }
  const { cost, serviceTimes, netTimes } = placeStock(platform.line);
  return {
    cost,
    stockPoints: platform.stages.slice(0, -1).flatMap(({ index }, i) => ((netTimes[i] ?? 0) > 0 ? [index + 1] : [])),
    stages: platform.stages.map(({ id, stock }, i) => ({
      id,
      serviceTime: serviceTimes[i] ?? 0,
      netTime: netTimes[i] ?? 0,
      safetyStock: COVERING_STOCK.of({ cover: stock, netTime: netTimes[i] ?? 0 }),
    })),
  };
}

/** The facts with stock points placed where they cost least for this position, if the chain leaves that open. */
export function withPlacedStock(facts: ChainFacts, codp: number): ChainFacts {
  if (facts.chain.stockPoints !== 'best') return facts;
  const { stockPoints } = guaranteedServiceAt(facts, codp);
  return { ...facts, chain: { ...facts.chain, stockPoints } };
}
