import type { Chain } from '../../engine/chain/chain.ts';
import type { Position } from '../../engine/performance/position.ts';
import { combinationsOf, itemsOf, type Pile, pilesAtPoint } from '../rail/stockPiles.ts';

/** How many kinds lie in stock with the point at one position. */
export interface Kinds {
  readonly position: Position;
  readonly piles: readonly Pile[];
  /** All kinds; 0 where nothing lies in stock. */
  readonly kinds: number;
  /** As many as there would be without modules, had everything been made as one product. */
  readonly combined: number;
}

/** The numbers of kinds along a chain, from the source to the customer. */
export function kindsAlong(positions: readonly Position[], chain: Pick<Chain, 'stages' | 'wishes'>): Kinds[] {
  return positions.map((position) => {
    const piles = pilesAtPoint(position.stocks, position.codp, chain);
    const kinds = itemsOf(piles);
    return { position, piles, kinds, combined: kinds === 0 ? 0 : Math.max(kinds, combinationsOf(piles)) };
  });
}

/** The waist: the fewest kinds where anything lies in stock at all, the closest to the customer of those; null if none does. */
export function waistOf(along: readonly Kinds[]): Kinds | null {
  return along.reduce<Kinds | null>((waist, here) => {
    if (here.kinds === 0 || (waist !== null && here.kinds > waist.kinds)) return waist;
    return here;
  }, null);
}

/** Where there are the most kinds; null if nothing lies in stock anywhere. */
export function widestOf(along: readonly Kinds[]): Kinds | null {
  return along.reduce<Kinds | null>((widest, here) => {
    if (here.kinds === 0 || (widest !== null && here.kinds <= widest.kinds)) return widest;
    return here;
  }, null);
}
