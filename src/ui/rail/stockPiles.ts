import type { Chain } from '../../engine/chain/chain.ts';
import type { StockPerformance } from '../../engine/performance/position.ts';

/** One kind of stock that a pile is drawn for. */
export interface Pile {
  readonly key: string;
  readonly name: string;
  /** Number of distinct items. */
  readonly items: number;
  /** What is on hand on average is worth [money]; null where a stage that feeds it is overloaded. */
  readonly money: number | null;
  /** A family of modules, beside the platform. */
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
        money: stock.onHand === null ? null : stock.onHand * stock.value,
        isFamily: wish !== undefined || stage?.modular === true,
      };
    });
}

/** Number of distinct items in all those piles: they add up. */
export function itemsOf(piles: readonly Pile[]): number {
  return piles.reduce((total, { items }) => total + items, 0);
}

/** Number of items there would be if what the piles hold were made as one product: they would multiply. */
export function combinationsOf(piles: readonly Pile[]): number {
  return piles.reduce((product, { items }) => product * items, 1);
}

/** What all those piles are worth [money]; null if one of them is not known. */
export function moneyOf(piles: readonly Pile[]): number | null {
  return piles.reduce<number | null>(
    (total, { money }) => (total === null || money === null ? null : total + money),
    0,
  );
}
