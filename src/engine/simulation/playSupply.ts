import { callLots, type StockCalls } from './callLots.ts';
import type { Chance } from './chance.ts';
import { ancestorsOf, drawChoices, type ItemLayer, type NumberedItems, numberItems } from './items.ts';
import { readyTimes, shelfArrivals } from './matchUnits.ts';
import { passStage } from './passStage.ts';
import { playModule } from './playModule.ts';
import type { Observer, PointDemand } from './records.ts';
import type { PlatformLine, System } from './system.ts';

/**
 * Plays all that is made on forecast: lots are called stock point by stock point towards the outside, then timed from the
 * outside inwards. Module families hang beside.
 */
export function playSupply(system: System, chance: Chance, demand: PointDemand, observer: Observer): void {
  const called = callOutwards(system, chance, demand);
  timeInwards(system, chance, called, demand.order, observer);
  for (const line of system.modules) playModule(system, line, chance, demand, observer);
}

interface CalledLine {
  readonly line: PlatformLine;
  readonly calls: StockCalls;
}

function callOutwards(system: System, chance: Chance, demand: PointDemand): CalledLine[] {
  const called: CalledLine[] = [];
  let layers: readonly ItemLayer[] = [];
  for (const line of system.lines) {
    const caller = called[called.length - 1]?.calls;
    const numbered =
      caller === undefined
        ? numberItems(line.rule.factors, line.rule.factors.map(demand.choices), demand.times.length)
        : itemsOfLots(line, caller, layers, chance);
    layers = numbered.layers;
    const shares = layers[layers.length - 1]?.shares ?? [1];
    const asked = { times: caller?.lotTimes ?? demand.times, items: numbered.items, shares };
    called.push({ line, calls: callLots(system, line.rule, asked, chance) });
  }
  return called;
}

/** What each lot is made from: the ancestor of its item, or where nobody knows that, an item drawn by share. */
function itemsOfLots(
  { rule, isAncestor }: PlatformLine,
  { lotItems }: StockCalls,
  layers: readonly ItemLayer[],
  chance: Chance,
): NumberedItems {
  const { factors } = rule;
  if (isAncestor) {
    const ancestors = ancestorsOf(layers, factors.length);
    return { items: lotItems.map((item) => ancestors[item] ?? 0), layers: layers.slice(0, factors.length + 1) };
  }
  const choices = factors.map((factor, place) =>
    drawChoices(chance.stream('lotItems', rule.stock, place), factor, lotItems.length),
  );
  return numberItems(factors, choices, lotItems.length);
}

function timeInwards(
  system: System,
  chance: Chance,
  called: readonly CalledLine[],
  order: Int32Array | null,
  observer: Observer,
): void {
  let materials: Float64Array | null = null;
  for (const [place, { line, calls }] of [...called.entries()].reverse()) {
    let times = materials ?? calls.lotTimes;
    for (const work of line.stages) {
      const visit = passStage(work, times, chance.ofStage(work.index));
      observer.stage({ ...visit, work, calledAt: calls.lotTimes });
      times = visit.departures;
    }
    const arrivals = shelfArrivals(calls, times);
    const ready = readyTimes(system, calls, arrivals);
    const isAtPoint = place === 0;
    observer.stock({ calls, isAtPoint, order: isAtPoint ? order : null, arrivals, shelfTimes: times, ready });
    materials = calls.rule.isDefined ? later(calls.times, ready) : calls.times;
  }
}

/** When each demand is met. */
function later(times: Float64Array, ready: Float64Array): Float64Array {
  return times.map((time, k) => Math.max(time, ready[k] ?? 0));
}
