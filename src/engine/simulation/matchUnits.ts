import { ascendingOrder } from '../numerics/ascendingOrder.ts';
import type { StockCalls } from './callLots.ts';
import type { System } from './system.ts';

/** When lots came to the shelf, item by item, each item's in the sequence in which they came. */
export interface ShelfArrivals {
  readonly times: Float64Array;
  /** Where the lots of each item begin in `times`; one more than there are items. */
  readonly offsets: Int32Array;
}

/**
 * Sorts the lots of a stock by item and by when they came.
 *
 * Lots may overtake one another. Units of an item are all the same, so whichever comes first serves the first who waits:
 * nothing of an item stands on the shelf while an order waits for it.
 *
 * @param shelfTimes when each lot came, in the sequence of the calls
 */
export function shelfArrivals(calls: StockCalls, shelfTimes: Float64Array): ShelfArrivals {
  const { lotItems, lotTotals } = calls;
  const offsets = offsetsOf(lotTotals);
  const next = offsets.slice();
  const times = new Float64Array(shelfTimes.length);
  const order = ascendingOrder(shelfTimes);
  for (let place = 0; place < times.length; place++) {
    const lot = order === null ? place : (order[place] ?? 0);
    const item = lotItems[lot] ?? 0;
    const target = next[item] ?? 0;
    next[item] = target + 1;
    times[target] = shelfTimes[lot] ?? 0;
  }
  return { times, offsets };
}

/** Where the members of each item begin, with all members in one list. */
export function offsetsOf(totals: Int32Array): Int32Array {
  const offsets = new Int32Array(totals.length + 1);
  for (let item = 0; item < totals.length; item++) offsets[item + 1] = (offsets[item] ?? 0) + (totals[item] ?? 0);
  return offsets;
}

/**
 * When what each demand asks for is there: at the start, or when the lot comes that holds the last of its units.
 *
 * A reorder point below 0 lets demands wait for later ones. Where the play ends before those, they and the
 * replenishment are taken to last as long as on average.
 *
 * @returns for each demand, in sequence
 */
export function readyTimes(system: System, calls: StockCalls, arrivals: ShelfArrivals): Float64Array {
  const { items, ranks, positions, lotTotals, rule } = calls;
  const { lot, demandLot } = rule;
  const ready = new Float64Array(items.length);
  for (let k = 0; k < ready.length; k++) {
    const item = items[k] ?? 0;
    const short = (ranks[k] ?? 0) * demandLot - (positions[item] ?? 0);
    if (short <= 0) continue;
    const number = Math.ceil(short / lot);
    ready[k] =
      number <= (lotTotals[item] ?? 0)
        ? (arrivals.times[(arrivals.offsets[item] ?? 0) + number - 1] ?? 0)
        : expectedArrival(system, calls, item, number);
  }
  return ready;
}

function expectedArrival(system: System, calls: StockCalls, item: number, number: number): number {
  const { times, shares, positions, reorderPoints, demandTotals, rule } = calls;
  const callsAt = (positions[item] ?? 0) - (reorderPoints[item] ?? 0) + (number - 1) * rule.lot;
  const missing = Math.max(0, callsAt - (demandTotals[item] ?? 0) * rule.demandLot);
  const end = times[times.length - 1] ?? 0;
  return end + missing / (system.rate * (shares[item] ?? 1)) + rule.replenishmentTime;
}
