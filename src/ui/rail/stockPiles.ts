import type { Chain } from '../../engine/chain/chain.ts';
import type { StockPerformance } from '../../engine/performance/position.ts';

/** One kind of stock that a pile is drawn for. */
export interface Pile {
  readonly key: string;
  readonly name: string;
  readonly items: number;
  /** The platform is what the point itself stands for; families stand beside it. */
  readonly isFamily: boolean;
}

/** The stocks at the decoupling point: the platform if there is one, then the module families. */
export function pilesAtPoint(
  stocks: readonly StockPerformance[],
  codp: number,
  chain: Pick<Chain, 'stages' | 'wishes'>,
): Pile[] {
  return stocks
    .filter(({ boundary }) => boundary === codp)
    .map((stock) => {
      const stage = chain.stages.find(({ id }) => id === stock.stage);
      const wish = chain.wishes.find(({ id }) => id === stock.wish);
      return {
        key: `${stock.stage}/${stock.wish}`,
        name: wish?.name ?? stage?.name ?? stock.stage,
        items: stock.items,
        isFamily: wish !== undefined || stage?.modular === true,
      };
    });
}

/** Number of distinct items in all those piles. */
export function itemsOf(piles: readonly Pile[]): number {
  return piles.reduce((total, { items }) => total + items, 0);
}
