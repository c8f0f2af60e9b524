import { offsetsOf } from './matchUnits.ts';
import { rangeOf, type Window } from './measureStage.ts';
import type { StockRecord } from './records.ts';
import type { StockRule } from './system.ts';

/** What a stock did while orders counted. NaN where nothing was asked or came. */
export interface StockFigures {
  readonly rule: StockRule;
  readonly isAtPoint: boolean;
  /** From the call of a lot to its arrival on the shelf [time]. */
  readonly replenishmentTime: number;
  /** Share of demands that had to wait for nothing; mean wait of all [time]. */
  readonly fillRate: number;
  readonly wait: number;
  readonly backorders: number;
  readonly onHand: number;
  /** The same, apart for each level of the rule: items of like share. */
  readonly onHandOfLevels: Float64Array;
}

/** Means over the orders that count, or what was asked for and called meanwhile. */
export function measureStock(record: StockRecord, window: Window): StockFigures {
  const { calls, isAtPoint, order, shelfTimes, ready } = record;
  const [firstLot, endLot] = rangeOf(calls.lotTimes, window);
  let replenishing = 0;
  for (let i = firstLot; i < endLot; i++) replenishing += (shelfTimes[i] ?? 0) - (calls.lotTimes[i] ?? 0);
  const [first, end] = isAtPoint ? [0, ready.length] : rangeOf(calls.times, window);
  let count = 0;
  let waits = 0;
  let filled = 0;
  for (let k = first; k < end; k++) {
    const n = order === null ? k : (order[k] ?? 0);
    if (isAtPoint && (n < window.first || n >= window.end)) continue;
    const wait = (ready[k] ?? 0) - (calls.times[k] ?? 0);
    count++;
    if (wait > 0) waits += wait;
    else filled++;
  }
  return {
    rule: calls.rule,
    isAtPoint,
    replenishmentTime: replenishing / (endLot - firstLot),
    fillRate: filled / count,
    wait: waits / count,
    ...onShelf(record, window),
  };
}

/** Mean stock on hand and backorders over time: of items that were asked for as they went, of the others as they stand. */
function onShelf({ calls, arrivals }: StockRecord, window: Window) {
  const { rule, levels, positions, demandTotals } = calls;
  const onHandOfLevels = new Float64Array(rule.levels.length);
  const asked = new Float64Array(rule.levels.length);
  const demands = demandsByItem(calls);
  const balance = { onHand: 0, owed: 0 };
  let backorders = 0;
  const span = window.to - window.from;
  for (let item = 0; item < demandTotals.length; item++) {
    const level = levels[item] ?? 0;
    const start = { net: positions[item] ?? 0, demandLot: rule.demandLot, lot: rule.lot };
    follow(balance, start, eventsOf(demands, item), eventsOf(arrivals, item), window);
    onHandOfLevels[level] = (onHandOfLevels[level] ?? 0) + balance.onHand / span;
    backorders += balance.owed / span;
    asked[level] = (asked[level] ?? 0) + 1;
  }
  let onHand = 0;
  rule.levels.forEach(({ count, reorderPoint }, level) => {
    const rest = Math.max(0, count - (asked[level] ?? 0));
    const idle = untouched(rule, reorderPoint);
    onHandOfLevels[level] = (onHandOfLevels[level] ?? 0) + (rest > 0 ? rest * idle.onHand : 0);
    backorders += rest > 0 ? rest * idle.owed : 0;
    onHand += onHandOfLevels[level] ?? 0;
  });
  return { onHand, backorders, onHandOfLevels };
}

/** When each item was asked for, item by item. */
function demandsByItem({ times, items, demandTotals }: StockRecord['calls']) {
  const offsets = offsetsOf(demandTotals);
  if (demandTotals.length === 1) return { times, offsets };
  const next = offsets.slice();
  const sorted = new Float64Array(times.length);
  for (let k = 0; k < sorted.length; k++) {
    const item = items[k] ?? 0;
    const place = next[item] ?? 0;
    next[item] = place + 1;
    sorted[place] = times[k] ?? 0;
  }
  return { times: sorted, offsets };
}

/** Moments of one item within a list of those of all items: a view would cost more than what is done with it. */
interface Events {
  readonly times: Float64Array;
  readonly first: number;
  readonly end: number;
}

function eventsOf({ times, offsets }: { times: Float64Array; offsets: Int32Array }, item: number): Events {
  return { times, first: offsets[item] ?? 0, end: offsets[item + 1] ?? 0 };
}

interface ItemStart {
  /** On hand less owed when the play begins [units]. */
  readonly net: number;
  readonly demandLot: number;
  readonly lot: number;
}

/** Follows one item through the window: unit-time on hand and owed, written into `balance`. */
function follow(
  balance: { onHand: number; owed: number },
  { net: start, demandLot, lot }: ItemStart,
  demands: Events,
  lots: Events,
  { from, to }: Window,
): void {
  let net = start;
  let since = from;
  let d = demands.first;
  let a = lots.first;
  balance.onHand = 0;
  balance.owed = 0;
  for (;;) {
    const asked = d < demands.end ? (demands.times[d] ?? to) : to;
    const came = a < lots.end ? (lots.times[a] ?? to) : to;
    const now = Math.min(asked, came, to);
    if (now > since) {
      if (net > 0) balance.onHand += net * (now - since);
      else balance.owed -= net * (now - since);
      since = now;
    }
    // Also where a time is no number.
    if (!(now < to)) return;
    if (asked <= came) {
      net -= demandLot;
      d++;
    } else {
      net += lot;
      a++;
    }
  }
}

/** An item that nobody asks for stands where chance has put it: each of its positions is as likely. */
export function untouched({ lot, demandLot }: StockRule, reorderPoint: number) {
  if (reorderPoint + demandLot >= 0) return { onHand: reorderPoint + (lot + demandLot) / 2, owed: 0 };
  const steps = lot / demandLot;
  let onHand = 0;
  let owed = 0;
  for (let step = 1; step <= steps; step++) {
    const position = reorderPoint + step * demandLot;
    if (position > 0) onHand += position;
    else owed -= position;
  }
  return { onHand: onHand / steps, owed: owed / steps };
}
