import { ascendingOrder } from '../numerics/ascendingOrder.ts';
import { untouched } from './measureStock.ts';
import type { Recording, StockTrack } from './recording.ts';
import type { StockRecord } from './records.ts';

/** The part of a play that is kept: it begins at `from`, which is told as 0. */
export interface Kept {
  readonly from: number;
  readonly duration: Recording['duration'];
}

/** Follows a stock through a play: what is on hand and what is owed, of all items together. */
export function trackStock(record: StockRecord, boundary: number, { from, duration }: Kept): StockTrack {
  const { calls, shelfTimes, isAtPoint } = record;
  const { rule, positions } = calls;
  const net = positions.slice();
  let { onHand, owed } = startOf(record);
  const times: number[] = [];
  const track: { onHand: number[]; owed: number[] } = { onHand: [], owed: [] };
  const tell = (time: number) => {
    // What was before the beginning is the state at the beginning.
    const last = times.length - 1;
    const at = Math.max(time - from, 0);
    const place = times[last] === at ? last : last + 1;
    times[place] = at;
    track.onHand[place] = onHand;
    track.owed[place] = owed;
  };
  const change = (item: number, amount: number) => {
    const before = net[item] ?? 0;
    const after = before + amount;
    net[item] = after;
    onHand += Math.max(after, 0) - Math.max(before, 0);
    owed += Math.max(-after, 0) - Math.max(-before, 0);
  };
  tell(from);
  const arrivals = ascendingOrder(shelfTimes);
  let a = 0;
  for (let d = 0; d <= calls.times.length; d++) {
    const asked = calls.times[d] ?? Number.POSITIVE_INFINITY;
    for (; a < shelfTimes.length; a++) {
      const lot = arrivals === null ? a : (arrivals[a] ?? 0);
      const came = shelfTimes[lot] ?? 0;
      if (came >= asked || came > from + duration) break;
      change(calls.lotItems[lot] ?? 0, rule.lot);
      tell(came);
    }
    if (asked > from + duration) break;
    change(calls.items[d] ?? 0, -rule.demandLot);
    tell(asked);
  }
  return {
    stock: rule.stock,
    boundary,
    isAtPoint,
    times: Float64Array.from(times),
    onHand: Float64Array.from(track.onHand),
    owed: Float64Array.from(track.owed),
  };
}

/** Before anything has happened: every item at its position, also those that nobody will ask for. */
function startOf({ calls }: StockRecord): { onHand: number; owed: number } {
  const { rule, positions, levels } = calls;
  const start = { onHand: 0, owed: 0 };
  const asked = new Float64Array(rule.levels.length);
  positions.forEach((position, item) => {
    start.onHand += Math.max(position, 0);
    start.owed += Math.max(-position, 0);
    const level = levels[item] ?? 0;
    asked[level] = (asked[level] ?? 0) + 1;
  });
  rule.levels.forEach(({ count, reorderPoint }, level) => {
    const rest = Math.max(0, count - (asked[level] ?? 0));
    const idle = untouched(rule, reorderPoint);
    start.onHand += rest * idle.onHand;
    start.owed += rest * idle.owed;
  });
  return start;
}
