import type { Chain } from '../chain/chain.ts';
import { holdStock, type Placement, placeStock, type ServiceLine } from '../decisions/placeStock.ts';
import type { PlannedFigures, StockPlan } from '../performance/stockPlan.ts';
import { chainFacts } from './chainFacts.ts';
import { type PlatformServiceStage, serviceLineAt } from './serviceLine.ts';

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
