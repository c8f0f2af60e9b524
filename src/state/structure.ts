import { textLengths } from '../engine/chain/bounds.ts';
import type { Chain, Stage, Wish } from '../engine/chain/chain.ts';
import { railStops, stopAt } from '../engine/decisions/railStops.ts';
import { freeId } from './freeId.ts';

/** Which side of what stands in a gap a new stage takes: that of the source, or that of the customer. */
export type GapSide = 'source' | 'customer';

/** Where a new stage goes. */
export interface Gap {
  /** Boundary 0…n: how many stages lie before it. */
  readonly boundary: number;
  /** Counts where the decoupling point or a stock point stands in that gap. */
  readonly side: GapSide;
}

/**
 * The chain with one more stage. The point and the stock points stay between the same neighbours; in the gap of one of
 * them, the side decides.
 *
 * @param gap boundary 0…n
 */
export function insertStage(chain: Chain, stage: Stage, { boundary, side }: Gap): Chain {
  const isPassed = (point: number) => point > boundary || (point === boundary && side === 'source');
  const point = pointOf(chain);
  return {
    ...chain,
    stages: chain.stages.toSpliced(boundary, 0, stage),
    codp: isPassed(point) ? point + 1 : chain.codp,
    stockPoints: withStockPoints(chain, (own) => (isPassed(own) ? own + 1 : own)),
  };
}

/**
 * The chain without a stage and its wishes; what stood on its two sides stands in the one gap that is left. The last
 * stage stays: then it is the same chain, as for an id that no stage has.
 */
export function removeStage(chain: Chain, id: string): Chain {
  const index = chain.stages.findIndex((stage) => stage.id === id);
  if (index < 0 || chain.stages.length === 1) return chain;
  const point = pointOf(chain);
  return {
    ...chain,
    stages: chain.stages.toSpliced(index, 1),
    wishes: chain.wishes.filter((wish) => wish.stage !== id),
    codp: point > index ? point - 1 : chain.codp,
    stockPoints: withStockPoints(chain, (own) => (own > index ? own - 1 : own)),
  };
}

/**
 * The chain with a stage at another place. The point and the stock points keep their index: the stages change places
 * under them.
 *
 * @param to the stage's new index; kept within 0…n−1
 */
export function moveStage(chain: Chain, id: string, to: number): Chain {
  const from = chain.stages.findIndex((stage) => stage.id === id);
  const stage = chain.stages[from];
  const place = Math.min(Math.max(to, 0), chain.stages.length - 1);
  if (stage === undefined || place === from) return chain;
  return { ...chain, stages: chain.stages.toSpliced(from, 1).toSpliced(place, 0, stage) };
}

/**
 * The chain with a stage twice, its wishes included, the copy right after it and on the same side of the point. All that
 * is copied gets a new id. An id that no stage has gives the same chain.
 */
export function duplicateStage(chain: Chain, id: string): Chain {
  const index = chain.stages.findIndex((stage) => stage.id === id);
  const stage = chain.stages[index];
  if (stage === undefined) return chain;
  const taken = new Set(chain.wishes.map((wish) => wish.id));
  const copyId = freeStageId(chain);
  const copied = chain.wishes
    .filter((wish) => wish.stage === id)
    .map((wish): Wish => {
      const own = freeId('wish', taken);
      taken.add(own);
      return { ...wish, id: own, stage: copyId };
    });
  const copy = { ...stage, id: copyId, name: nextName(stage.name, new Set(chain.stages.map(({ name }) => name))) };
  const side = index < pointOf(chain) ? 'source' : 'customer';
  const longer = insertStage(chain, copy, { boundary: index + 1, side });
  return { ...longer, wishes: [...chain.wishes, ...copied] };
}

/** An id that no stage of the chain has. */
export function freeStageId({ stages }: Chain): string {
  return freeId('stage', new Set(stages.map((stage) => stage.id)));
}

/** Where the point stands: of the boundaries beside a stage of order nature, which are one position, the last. */
function pointOf(chain: Chain): number {
  const stops = railStops(chain);
  return stops[stopAt(stops, chain.codp)]?.codp ?? chain.codp;
}

/** Stock points that come together are one; none is left before all stages, where nothing could lie. */
function withStockPoints({ stockPoints }: Chain, moved: (point: number) => number): Chain['stockPoints'] {
  if (stockPoints === 'best') return stockPoints;
  return [...new Set(stockPoints.map(moved))].filter((point) => point > 0);
}

/** `Painting` → `Painting 2` → `Painting 3`, within the length of a name. */
function nextName(name: string, taken: ReadonlySet<string>): string {
  const [, whole = name] = /^(.*?)(?: \d+)?$/s.exec(name) ?? [];
  const stem = Array.from(whole)
    .slice(0, textLengths.name - 4)
    .join('');
  let number = 2;
  while (taken.has(`${stem} ${number}`)) number += 1;
  return `${stem} ${number}`;
}
