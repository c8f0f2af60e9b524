import type { Position } from '../../engine/performance/position.ts';

/**
 * The level of every item that comes nearest to the stock there is now, to begin a fixed level with.
 *
 * What is in stock and on its way, less what is owed, is the level: E[I] − E[B] = S − λR.
 *
 * @param rate orders per time unit
 * @returns a whole number ≥ 1
 */
export function currentLevel(position: Position, rate: number): number {
  const stock = position.stocks.find((candidate) => candidate.boundary === position.codp);
  if (stock === undefined) return 1;
  const { onHand, backorders, replenishmentTime, items } = stock;
  const level = ((onHand ?? 0) - (backorders ?? 0) + rate * (replenishmentTime ?? 0)) / items;
  return Math.min(Math.max(1, Math.round(level)), 1_000_000);
}
