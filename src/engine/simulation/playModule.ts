import { callLots, type StockCalls } from './callLots.ts';
import type { Chance } from './chance.ts';
import { numberItems } from './items.ts';
import { readyTimes, shelfArrivals } from './matchUnits.ts';
import { passStage } from './passStage.ts';
import type { Observer, PointDemand } from './records.ts';
import type { ModuleLine, System } from './system.ts';

/**
 * Plays a forecast-driven modular stage: every order takes one item of each family, and the lots that the families call
 * for share the stage.
 */
export function playModule(
  system: System,
  { stage, families }: ModuleLine,
  chance: Chance,
  { times, order, choices }: PointDemand,
  observer: Observer,
): void {
  const called = families.map((rule) => {
    const { items, layers } = numberItems(rule.factors, rule.factors.map(choices), times.length);
    const shares = layers[layers.length - 1]?.shares ?? [1];
    return callLots(system, rule, { times, items, shares }, chance);
  });
  const queue = queueOf(called, times.length);
  const calledAt = Float64Array.from(queue.families, (family, i) => called[family]?.lotTimes[queue.lots[i] ?? 0] ?? 0);
  const visit = passStage(stage, calledAt, chance.ofStage(stage.index), queue.families);
  observer.stage({ ...visit, work: stage, calledAt });
  const shelfTimes = called.map(({ lotTimes }) => new Float64Array(lotTimes.length));
  queue.families.forEach((family, i) => {
    shelfTimes[family]?.set(visit.departures.subarray(i, i + 1), queue.lots[i]);
  });
  called.forEach((calls, family) => {
    const ofFamily = shelfTimes[family] ?? new Float64Array(0);
    const arrivals = shelfArrivals(calls, ofFamily);
    const ready = readyTimes(system, calls, arrivals);
    observer.stock({ calls, isAtPoint: true, order, arrivals, shelfTimes: ofFamily, ready });
  });
}

/** Lots of all families in the sequence of their calls: which family's, and the how manyeth of it. */
interface LotQueue {
  readonly families: Uint8Array;
  readonly lots: Int32Array;
}

/** Where one order makes several families call, they take turns at being first: none of them is worse off. */
function queueOf(called: readonly StockCalls[], demands: number): LotQueue {
  const total = called.reduce((sum, { lotTimes }) => sum + lotTimes.length, 0);
  const families = new Uint8Array(total);
  const lots = new Int32Array(total);
  const next = new Int32Array(called.length);
  let place = 0;
  for (let k = 0; k < demands && place < total; k++) {
    for (let turn = 0; turn < called.length; turn++) {
      const family = (k + turn) % called.length;
      const lot = next[family] ?? 0;
      if (called[family]?.lotTriggers[lot] !== k) continue;
      families[place] = family;
      lots[place] = lot;
      next[family] = lot + 1;
      place++;
    }
  }
  return { families, lots };
}
