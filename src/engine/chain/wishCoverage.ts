import type { Wish } from './chain.ts';

/**
 * Shares of the options that exist, most popular first: popularity ∝ rank^−z (Zipf).
 *
 * Customers whose option does not exist take one that does, in proportion, so the shares of the offered sum to 1.
 *
 * @returns `offered` numbers, each > 0, in sum 1
 */
export function optionShares(wish: Pick<Wish, 'offered' | 'exponent'>): number[] {
  const weights = Array.from({ length: wish.offered }, (_, index) => popularity(index + 1, wish.exponent));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/**
 * Share of customers whose own option is among those offered.
 *
 * @returns 0…1; 1 when every wished option is offered
 * @example 12 wished, 4 offered, exponent 1 → 0.671
 */
export function coverage(wish: Pick<Wish, 'wished' | 'offered' | 'exponent'>): number {
  if (wish.offered >= wish.wished) return 1;
  let offered = 0;
  for (let rank = 1; rank <= wish.offered; rank++) offered += popularity(rank, wish.exponent);
  let all = offered;
  for (let rank = wish.offered + 1; rank <= wish.wished; rank++) all += popularity(rank, wish.exponent);
  return offered / all;
}

function popularity(rank: number, exponent: number): number {
  return exponent === 0 ? 1 : rank ** -exponent;
}
