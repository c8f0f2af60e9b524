import type { PositionPlan } from '../performance/positionPlan.ts';
import type { Replication } from './replication.ts';

/**
 * Cycle stock of every stock in every replication: (Q−1)/2 of each item, or all that is on hand if that is less.
 *
 * Which of the two is less is judged by all replications together: in a single one the stock of an item that is seldom
 * asked for says more of chance than of the item.
 *
 * @returns by replication and by index of the stock [units]
 */
export function cycleStocks({ levels, position }: PositionPlan, played: readonly Replication[]): number[][] {
  const cycles = played.map(() => position.stocks.map(() => 0));
  position.stocks.forEach(({ lot }, stock) => {
    levels[stock]?.forEach(({ count }, level) => {
      const onHand = played.map(({ stocks }) => stocks.get(stock)?.onHandOfLevels[level] ?? 0);
      const most = (count * (lot - 1)) / 2;
      const isCapped = onHand.reduce((sum, units) => sum + units, 0) / played.length >= most;
      cycles.forEach((ofStocks, replication) => {
        ofStocks[stock] = (ofStocks[stock] ?? 0) + (isCapped ? most : (onHand[replication] ?? 0));
      });
    });
  });
  return cycles;
}
