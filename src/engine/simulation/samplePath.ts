import { ascendingOrder, inOrder } from '../numerics/ascendingOrder.ts';
import { fillWithGamma } from '../numerics/gammaDraws.ts';
import type { Chance } from './chance.ts';
import { drawChoices } from './items.ts';
import { passStage } from './passStage.ts';
import { playSupply } from './playSupply.ts';
import type { Observer, StockRecord } from './records.ts';
import type { ItemFactor, StageWork, System } from './system.ts';

/** What became of every order, in the sequence of their arrival in the chain [time]. */
export interface SamplePath {
  readonly arrivals: Float64Array;
  /** When each asks for its parts at the decoupling point. */
  readonly demands: Float64Array;
  /** When it has them all. */
  readonly releases: Float64Array;
  readonly departures: Float64Array;
  /** Which order each demand at the decoupling point is of, by time; null where orders come there in sequence. */
  readonly demandOrder: Int32Array | null;
}

/**
 * Plays so many orders through the chain: passes over lists of times, one for each stage, since demand pulls and nothing
 * blocks. Time and memory are in proportion to the orders.
 *
 * @param count    orders, ≥ 1
 * @param observer told of stages and stocks on the way
 * @see model.md §8
 */
export function samplePath(system: System, chance: Chance, count: number, observer: Observer): SamplePath {
  const arrivals = drawArrivals(system, chance, count);
  observer.arrivals(arrivals);
  const demands = passOrders(system.before, arrivals, chance, observer);
  const demandOrder = ascendingOrder(demands);
  const hasStock = system.lines.length + system.modules.length > 0;
  const releases = hasStock ? demands.slice() : demands;
  if (hasStock) {
    const times = inOrder(demands, demandOrder);
    const stock = (record: StockRecord) => {
      observer.stock(record);
      if (record.isAtPoint && record.calls.rule.isDefined) delay(releases, record, demandOrder);
    };
    const demand = { times, order: demandOrder, choices: choicesOf(chance, count, demandOrder) };
    playSupply(system, chance, demand, { ...observer, stock });
  }
  const departures = passOrders(system.after, releases, chance, observer);
  return { arrivals, demands, releases, departures, demandOrder };
}

/** Orders arrive as a gamma renewal process. */
function drawArrivals({ rate, dispersion }: System, chance: Chance, count: number): Float64Array {
  const arrivals = new Float64Array(count);
  fillWithGamma(chance.stream('arrivals'), { mean: 1 / rate, cv: Math.sqrt(dispersion) }, arrivals);
  let time = 0;
  for (let n = 0; n < count; n++) {
    time += arrivals[n] ?? 0;
    arrivals[n] = time;
  }
  return arrivals;
}

function passOrders(stages: readonly StageWork[], from: Float64Array, chance: Chance, observer: Observer) {
  let times = from;
  for (const work of stages) {
    const visit = passStage(work, times, chance.ofStage(work.index));
    observer.stage({ ...visit, work, calledAt: null });
    times = visit.departures;
  }
  return times;
}

/** What customers want, drawn once for each wish and put in the sequence in which they ask at the decoupling point. */
function choicesOf(chance: Chance, count: number, order: Int32Array | null): (factor: ItemFactor) => Int32Array {
  return (factor) => {
    const { kind, index } = factor.source;
    const drawn = drawChoices(chance.stream(kind === 'wish' ? 'wishes' : 'orderItems', index), factor, count);
    return order === null ? drawn : drawn.map((_, place) => drawn[order[place] ?? 0] ?? 0);
  };
}

/** An order has its parts when the last of them is there. */
function delay(releases: Float64Array, { ready }: StockRecord, order: Int32Array | null): void {
  for (let k = 0; k < ready.length; k++) {
    const n = order === null ? k : (order[k] ?? 0);
    const time = ready[k] ?? 0;
    if (time > (releases[n] ?? 0)) releases[n] = time;
  }
}
