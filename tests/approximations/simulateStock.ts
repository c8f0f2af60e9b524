import { drawGamma } from './draw.ts';
import type { Random } from './randomFrom.ts';

/** A stage that replenishes: a pure delay in which lots may overtake, or one server. */
export interface SupplyStage {
  readonly mean: number;
  readonly cv: number;
  readonly servers: 1 | null;
  /** Setup of every lot [time]. */
  readonly setup?: number;
}

/** Stocks that one line replenishes, one for each family; (r, nQ) for every item of each. */
export interface StockSupply {
  /** Items of one family, equally asked for. */
  readonly items: number;
  readonly lot: number;
  /** r, of every item. */
  readonly reorderPoint: number;
  readonly line: readonly SupplyStage[];
  /** Families that every order asks for; default 1. */
  readonly families?: number;
}

/** Times at which orders arrive: a gamma renewal process. */
export function drawArrivals(rate: number, scv: number, count: number, random: Random): Float64Array {
  const cv = Math.sqrt(scv);
  let time = 0;
  return new Float64Array(count).map(() => {
    time += drawGamma(random, 1 / rate, cv);
    return time;
  });
}

/** What became of the orders. */
export interface Played {
  /** How long each waited for the last of its items; NaN where the lot that would serve it is never called. */
  readonly waits: Float64Array;
  /** Mean time from the call of a lot to its arrival. */
  readonly replenishmentTime: number;
}

/**
 * Plays orders that take one item of every family.
 *
 * @param calls   when each order calls for its items
 * @param delays  how long each call takes to reach the line, as when it waits at a stock upstream; for lots of 1 only
 */
export function simulateStock(supply: StockSupply, calls: Float64Array, random: Random, delays?: Float64Array): Played {
  const families = supply.families ?? 1;
  const choices = Array.from({ length: families }, () =>
    new Int32Array(calls.length).map(() => Math.floor(random() * supply.items)),
  );
  const starts = choices.map(() =>
    new Int32Array(supply.items).map(() => supply.reorderPoint + 1 + Math.floor(random() * supply.lot)),
  );
  const lots = callLots(supply, calls, choices, starts, delays);
  const times = passLine(supply, lots, random);
  const arrived = arrivals(lots, times);
  const waits = new Float64Array(calls.length);
  choices.forEach((chosen, family) => {
    const taken = new Int32Array(supply.items);
    chosen.forEach((item, order) => {
      const number = (taken[item] ?? 0) + 1;
      taken[item] = number;
      const lot = Math.ceil((number - (starts[family]?.[item] ?? 0)) / supply.lot);
      // The lots of an item serve its orders in the sequence in which they arrive, whichever was called first.
      const ready = lot < 1 ? 0 : (arrived.get(family * supply.items + item)?.[lot - 1] ?? Number.NaN);
      waits[order] = Math.max(waits[order] ?? 0, ready - (calls[order] ?? 0));
    });
  });
  return { waits, replenishmentTime: meanFlow(lots, times) };
}

/** Mean time from call to arrival, a tenth of the lots left out to warm up. */
function meanFlow(lots: readonly Lot[], times: Float64Array): number {
  const first = Math.ceil(lots.length / 10);
  const flow = lots.reduce((sum, { time }, i) => sum + (i < first ? 0 : (times[i] ?? 0) - time), 0);
  return flow / (lots.length - first);
}

interface Lot {
  /** Which stock called it: family × items + item. */
  readonly stock: number;
  readonly time: number;
}

function callLots(
  { items, lot, reorderPoint }: StockSupply,
  calls: Float64Array,
  choices: readonly Int32Array[],
  starts: readonly Int32Array[],
  delays: Float64Array | undefined,
): Lot[] {
  const lots: Lot[] = [];
  const positions = starts.map((start) => start.slice());
  calls.forEach((time, order) => {
    choices.forEach((chosen, family) => {
      const item = chosen[order] ?? 0;
      const position = (positions[family]?.[item] ?? 0) - 1;
      const isCalled = position === reorderPoint;
      positions[family]?.fill(isCalled ? position + lot : position, item, item + 1);
      if (isCalled) lots.push({ stock: family * items + item, time: time + (delays?.[order] ?? 0) });
    });
  });
  return lots;
}

/** When each lot has passed the line. */
function passLine({ lot, line, families = 1 }: StockSupply, lots: readonly Lot[], random: Random): Float64Array {
  const times = Float64Array.from(lots, ({ time }) => time);
  for (const stage of line) {
    const { setup = 0, servers, cv } = stage;
    // Each family of a module takes its part of the unit time at a server.
    const unit = servers === null ? stage.mean : stage.mean / families;
    const units = servers === null ? 1 : lot;
    const draw = () => setup + drawGamma(random, units * unit, cv / Math.sqrt(units));
    if (servers === null) delayAll(times, draw);
    else serveInTurn(times, draw);
  }
  return times;
}

/** When the lots of each stock arrive, in the sequence of arrival. */
function arrivals(lots: readonly Lot[], times: Float64Array): Map<number, Float64Array> {
  const byStock = new Map<number, number[]>();
  lots.forEach(({ stock }, i) => {
    const list = byStock.get(stock) ?? [];
    list.push(times[i] ?? 0);
    byStock.set(stock, list);
  });
  return new Map(Array.from(byStock, ([stock, list]) => [stock, Float64Array.from(list).sort()]));
}

function delayAll(times: Float64Array, draw: () => number): void {
  for (let i = 0; i < times.length; i++) times[i] = (times[i] ?? 0) + draw();
}

/** Lindley's recursion, in the sequence of arrival: the times of arrival become those of completion. */
export function serveInTurn(times: Float64Array, draw: () => number): void {
  const order = Uint32Array.from(times, (_, i) => i).sort((one, other) => (times[one] ?? 0) - (times[other] ?? 0));
  let free = 0;
  for (const i of order) {
    free = Math.max(free, times[i] ?? 0) + draw();
    times[i] = free;
  }
}
