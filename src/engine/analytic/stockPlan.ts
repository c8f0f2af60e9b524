import type { Chain } from '../chain/chain.ts';
import { holdStock, type Placement, placeStock } from '../decisions/placeStock.ts';
import { COVERING_COST, COVERING_STOCK } from '../formulas/serviceFormulas.ts';
import type { PlannedFigures, StockPlan } from '../performance/stockPlan.ts';
import { type ChainFacts, chainFacts } from './chainFacts.ts';
import { type PlatformServiceLine, type PlatformServiceStage, serviceLineAt } from './serviceLine.ts';

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
    const held = heldStockAt(facts, codp);
    const { stages, holds, placement, best } = held;
    return {
      cost: placement?.cost ?? null,
      leastCost: best?.cost ?? null,
      stages: stages.map(({ id, index }, i) => ({
        id,
        boundary: i === stages.length - 1 ? codp : index + 1,
        holdsStock: holds[i] === true,
        figures: figuresAt(held, i),
      })),
    };
  });
}

/** The platform of a position with its stock as the chain has it. */
export interface HeldStock extends PlatformServiceLine {
  /** After which of its stages stock is held. */
  readonly holds: readonly boolean[];
  /** As stock is held, and as it would cost least; null where a stage is overloaded. */
  readonly placement: Placement | null;
  readonly best: Placement | null;
}

/**
 * Where the stock of a platform is held, in the terms of guaranteed service.
 *
 * @param codp boundary, 0…n
 */
export function heldStockAt(facts: ChainFacts, codp: number): HeldStock {
  const { stages, line } = serviceLineAt(facts, codp);
  const best = line === null ? null : placeStock(line);
  const holds = heldStages(facts.chain.stockPoints, stages, best, codp);
  return { stages, line, holds, best, placement: line === null ? null : holdStock(line, holds) };
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

function figuresAt({ stages, line, placement, holds }: HeldStock, index: number): PlannedFigures | null {
  const stage = stages[index];
  if (line === null || placement === null || stage === undefined) return null;
  const netTime = placement.netTimes[index] ?? 0;
  const units = COVERING_STOCK.of({ cover: stage.stock, netTime });
  const isLast = index === holds.length - 1;
  const changed = isLast ? null : holdStock(line, holds.with(index, holds[index] !== true));
  return {
    time: line.times[index] ?? 0,
    serviceTime: placement.serviceTimes[index] ?? 0,
    netTime,
    safetyStock: units,
    cost: COVERING_COST.of({ unitCost: stage.unitCost, units }),
    otherwise: changed === null ? null : changed.cost - placement.cost,
  };
}
