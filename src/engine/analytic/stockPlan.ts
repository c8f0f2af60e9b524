import type { Chain } from '../chain/chain.ts';
import { holdStock, type Placement, placeStock, type ServiceLine } from '../decisions/placeStock.ts';
import { chainFacts } from './chainFacts.ts';
import { type PlatformServiceStage, serviceLineAt } from './serviceLine.ts';

/** The platform's stocks of one position as the chain has them, and why: in the terms of guaranteed service. */
export interface StockPlan {
  /** Cost of safety stock a year, at and upstream of the decoupling point; null where a stage is overloaded. */
  readonly cost: number | null;
  /** The least that it could be; null where a stage is overloaded. */
  readonly leastCost: number | null;
  /** The platform's forecast-driven stages, in flow order; the last holds the stock at the decoupling point. */
  readonly stages: readonly PlannedStage[];
}

export interface PlannedStage {
  readonly id: string;
  /** Where stock after it is held: a boundary of the chain. */
  readonly boundary: number;
  readonly holdsStock: boolean;
  /** Figures of the stage; null where a stage of the line is overloaded. */
  readonly figures: PlannedFigures | null;
}

export interface PlannedFigures {
  /** T: mean flow time of the stage [time]. */
  readonly time: number;
  /** S: time after which the stage promises to deliver to the next [time]. */
  readonly serviceTime: number;
  /** τ: time of demand that the stock after the stage must cover; 0 without stock [time]. */
  readonly netTime: number;
  /** Over its items together [units]. */
  readonly safetyStock: number;
  /** Of that stock, a year. */
  readonly cost: number;
  /** What all stocks together would cost more a year were this one left out, or put in; null at the decoupling point. */
  readonly otherwise: number | null;
}

/**
 * The stock plan of every position of the decoupling point.
 *
 * @param chain its stock points as they are: chosen by hand, or `'best'` and then placed anew for every position
 * @returns one plan for each boundary 0…n
 * @see model.md §5; Graves & Willems 2000
 */
export function stockPlans(chain: Chain): StockPlan[] {
  const facts = chainFacts(chain);
  return Array.from({ length: chain.stages.length + 1 }, (_, codp) => {
    const { stages, line } = serviceLineAt(facts, codp);
    const best = line === null ? null : placeStock(line);
    const holds = heldStages(chain.stockPoints, stages, best, codp);
    const placement = line === null ? null : holdStock(line, holds);
    return {
      cost: placement?.cost ?? null,
      leastCost: best?.cost ?? null,
      stages: stages.map(({ id, index, stock }, i) => ({
        id,
        boundary: i === stages.length - 1 ? codp : index + 1,
        holdsStock: holds[i] === true,
        figures: line === null || placement === null ? null : figuresAt({ line, placement, holds, index: i, stock }),
      })),
    };
  });
}

/** After which stages stock is held: a point belongs to the last stage of the platform before it. */
function heldStages(
  stockPoints: Chain['stockPoints'],
  stages: readonly PlatformServiceStage[],
  best: Placement | null,
  codp: number,
): boolean[] {
  return stages.map(({ index }, i) => {
    const next = stages[i + 1];
    if (next === undefined) return true;
    if (stockPoints === 'best') return (best?.netTimes[i] ?? 0) > 0;
    return stockPoints.some((boundary) => boundary < codp && boundary > index && boundary <= next.index);
  });
}

interface Planned {
  readonly line: ServiceLine;
  readonly placement: Placement;
  readonly holds: readonly boolean[];
  /** In the line. */
  readonly index: number;
  /** z·σ */
  readonly stock: number;
}

function figuresAt({ line, placement, holds, index, stock }: Planned): PlannedFigures {
  const netTime = placement.netTimes[index] ?? 0;
  const isLast = index === holds.length - 1;
  const changed = isLast ? null : holdStock(line, holds.with(index, holds[index] !== true));
  return {
    time: line.times[index] ?? 0,
    serviceTime: placement.serviceTimes[index] ?? 0,
    netTime,
    safetyStock: stock * Math.sqrt(netTime),
    cost: (line.weights[index] ?? 0) * Math.sqrt(netTime),
    otherwise: changed === null ? null : changed.cost - placement.cost,
  };
}
