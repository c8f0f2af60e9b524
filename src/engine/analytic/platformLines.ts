import { STOCK_LOT } from '../formulas/stockFormulas.ts';
import type { ChainFacts } from './chainFacts.ts';
import type { Items } from './itemGroups.ts';

/** A stock point of the platform and the stages that replenish it from the one before. */
export interface Line {
  readonly boundary: number;
  readonly stages: readonly number[];
  readonly lot: number;
  readonly demandLot: number;
  readonly demandItems: Items;
}

/** The platform's stock points up to `codp`, outermost first, each with its stages and its lot. */
export function platformLines(facts: ChainFacts, codp: number): Line[] {
  const { stockPoints } = facts.chain;
  const extra = stockPoints === 'best' ? [] : stockPoints.filter((boundary) => boundary < codp);
  const boundaries = [...extra].sort((one, other) => one - other).concat(codp);
  const groups: { boundary: number; stages: number[] }[] = [];
  let from = 0;
  for (const boundary of boundaries) {
    const stages = platformStages(facts, from, boundary);
    const last = groups[groups.length - 1];
    // Without a stage of its own a point is ignored; the decoupling point itself takes the place of the one before it.
    if (stages.length > 0) groups.push({ boundary, stages });
    else if (boundary === codp && last !== undefined) last.boundary = codp;
    from = boundary;
  }
  return withLots(facts, groups);
}

function platformStages(facts: ChainFacts, from: number, to: number): number[] {
  const indices: number[] = [];
  for (let index = from; index < to; index++) if (facts.stages[index]?.role === 'platform') indices.push(index);
  return indices;
}

/** Lots from the decoupling point outwards: a point upstream takes a multiple of the lot that is asked of it. */
function withLots(facts: ChainFacts, groups: readonly { boundary: number; stages: readonly number[] }[]): Line[] {
  const lines: Line[] = [];
  let demandLot = 1;
  let demandItems: Items | null = null;
  for (const { boundary, stages } of [...groups].reverse()) {
    const largestLot = Math.max(...stages.map((index) => facts.stages[index]?.stage.lot ?? 1));
    const lot = STOCK_LOT.of({ demandLot, largestLot });
    const items = itemsAt(facts, boundary);
    lines.unshift({ boundary, stages, lot, demandLot, demandItems: demandItems ?? items });
    demandLot = lot;
    demandItems = items;
  }
  return lines;
}

/** The platform's items after a boundary. */
export function itemsAt(facts: ChainFacts, boundary: number): Items {
  const items = facts.platformItems[boundary];
  if (items === undefined) throw new RangeError(`boundary must lie in 0…${facts.stages.length}, got ${boundary}`);
  return items;
}
