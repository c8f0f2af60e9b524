import type { ServiceLine } from '../../src/engine/decisions/placeStock.ts';

/**
 * The least cost of a year of safety stock along a line by plain enumeration: every way to hold stock or not after each
 * stage but the last, which always does. 2ⁿ⁻¹ ways, so for short lines only.
 */
export function cheapestOfAll({ times, weights }: ServiceLine): number {
  const last = times.length - 1;
  let least = Number.POSITIVE_INFINITY;
  for (let choice = 0; choice < 2 ** Math.max(last, 0); choice++) {
    let cost = 0;
    let since = 0;
    for (let i = 0; i <= last; i++) {
      since += times[i] ?? 0;
      if (i < last && ((choice >> i) & 1) === 0) continue;
      cost += (weights[i] ?? 0) * Math.sqrt(since);
      since = 0;
    }
    least = Math.min(least, cost);
  }
  return least;
}
