import type { Chain } from '../chain/chain.ts';
import type { PositionPlan } from '../performance/positionPlan.ts';
import { chanceOf } from './chance.ts';
import type { Flow, FlowStep, Recording } from './recording.ts';
import type { StageRecord, StockRecord } from './records.ts';
import { type SamplePath, samplePath } from './samplePath.ts';
import { type StockRule, type System, systemOf } from './system.ts';
import { timeSeries } from './timeSeries.ts';
import { type Kept, trackStock } from './trackStock.ts';

/** How much is recorded. */
export interface RecordingOptions {
  /** Orders that fill the chain before the recording begins; whole, ≥ 0. */
  readonly warmUp: number;
  /** Orders that arrive in the course of it; whole, ≥ 1. */
  readonly orders: number;
  /** Of orders and lots every so manyeth one is kept; whole, ≥ 1. */
  readonly every: number;
  /** A whole number; the same one brings the same customers at every position. */
  readonly seed: number;
}

/**
 * Plays one position of a chain once, and keeps where everything was at every moment.
 *
 * Also where a stage is too full, of which the formulas know no stock and no wait: its queue grows for as long as the
 * recording lasts, and what it feeds runs dry.
 *
 * @param plan what the company has decided at this position
 * @see model.md §8
 */
export function recordChain(chain: Chain, plan: PositionPlan, options: RecordingOptions): Recording {
  const { warmUp, orders, every, seed } = options;
  const system = playable(systemOf(chain, plan));
  const stages: StageRecord[] = [];
  const stocks: StockRecord[] = [];
  const path = samplePath(system, chanceOf(seed, 0), warmUp + orders + 1, {
    arrivals: () => {},
    stage: (record) => stages.push(record),
    stock: (record) => stocks.push(record),
  });
  const from = path.arrivals[warmUp] ?? 0;
  const kept: Kept = { from, duration: (path.arrivals[warmUp + orders] ?? from) - from };
  const boundaryOf = (stock: number) => plan.position.stocks[stock]?.boundary ?? plan.position.codp;
  const flows = [
    orderFlow(system, path, stages),
    ...platformFlows(system, stages, stocks),
    ...moduleFlows(system, stages, stocks),
  ];
  const tracks = stocks.map((record) => trackStock(record, boundaryOf(record.calls.rule.stock), kept));
  return {
    codp: plan.position.codp,
    duration: kept.duration,
    every,
    flows: flows.map((flow) => keep(flow, every, kept)),
    stocks: tracks,
    series: timeSeries(flows, tracks, kept),
  };
}

/** Every stock delays those who ask in vain, also where the formulas tell nothing of it. */
function playable(system: System): System {
  const defined = (rule: StockRule): StockRule => ({ ...rule, isDefined: true });
  return {
    ...system,
    lines: system.lines.map((line) => ({ ...line, rule: defined(line.rule) })),
    modules: system.modules.map((line) => ({ ...line, families: line.families.map(defined) })),
  };
}

function stepOf({ work, arrivals, starts, departures }: StageRecord): FlowStep {
  return { stage: work.index, servers: work.servers, arrivals, starts, departures };
}

function orderFlow(system: System, path: SamplePath, stages: readonly StageRecord[]): Flow {
  const { arrivals, demands, releases, departures } = path;
  const stepsOf = (works: System['before']) =>
    works.flatMap(({ index }) => stages.filter(({ work }) => work.index === index).map(stepOf));
  const point: FlowStep = { stage: null, servers: null, arrivals: demands, starts: releases, departures: releases };
  return {
    kind: 'order',
    stock: null,
    lot: 1,
    numbers: Int32Array.from(arrivals, (_, index) => index),
    calledAt: arrivals,
    steps: [...stepsOf(system.before), point, ...stepsOf(system.after)],
    doneAt: departures,
  };
}

function platformFlows(system: System, stages: readonly StageRecord[], stocks: readonly StockRecord[]): Flow[] {
  return system.lines.flatMap(({ rule, stages: works }) => {
    const found = stocks.find(({ calls }) => calls.rule.stock === rule.stock);
    if (found === undefined) return [];
    const { calls, shelfTimes } = found;
    const steps = works.flatMap(({ index }) => stages.filter(({ work }) => work.index === index).map(stepOf));
    return [lotFlow('platform', rule, calls.lotTimes, shelfTimes, steps)];
  });
}

/** The families of a module share its stage: each lot is found there again by when it came and went. */
function moduleFlows(system: System, stages: readonly StageRecord[], stocks: readonly StockRecord[]): Flow[] {
  return system.modules.flatMap(({ stage, families }) => {
    const visited = stages.find(({ work }) => work.index === stage.index);
    if (visited === undefined) return [];
    const taken = new Uint8Array(visited.arrivals.length);
    return families.flatMap((rule) => {
      const found = stocks.find(({ calls }) => calls.rule.stock === rule.stock);
      if (found === undefined) return [];
      const { calls, shelfTimes } = found;
      const places = placesOf(calls.lotTimes, shelfTimes, visited, taken);
      const pick = (times: Float64Array) => Float64Array.from(places, (place) => times[place] ?? 0);
      const step = { ...stepOf(visited), ...pickAll(visited, pick) };
      return [lotFlow('module', rule, calls.lotTimes, shelfTimes, [step])];
    });
  });
}

function pickAll({ arrivals, starts, departures }: StageRecord, pick: (times: Float64Array) => Float64Array) {
  return { arrivals: pick(arrivals), starts: pick(starts), departures: pick(departures) };
}

/** Where each lot of a family stands among those of all families, which are in the sequence of their calls. */
function placesOf(called: Float64Array, shelved: Float64Array, visit: StageRecord, taken: Uint8Array): Int32Array {
  const places = new Int32Array(called.length);
  let begin = 0;
  for (let lot = 0; lot < called.length; lot++) {
    while ((visit.arrivals[begin] ?? Number.POSITIVE_INFINITY) < (called[lot] ?? 0)) begin += 1;
    let place = begin;
    while (place < taken.length && (taken[place] === 1 || visit.departures[place] !== shelved[lot])) place += 1;
    places[lot] = place;
    taken[place] = 1;
  }
  return places;
}

function lotFlow(
  kind: Flow['kind'],
  rule: StockRule,
  calledAt: Float64Array,
  doneAt: Float64Array,
  steps: readonly FlowStep[],
): Flow {
  const numbers = Int32Array.from(calledAt, (_, index) => index);
  return { kind, stock: rule.stock, lot: rule.lot, numbers, calledAt, steps, doneAt };
}

/** Of what is in the chain at some moment of the recording every so manyeth, with times from its beginning. */
function keep(flow: Flow, every: number, { from, duration }: Kept): Flow {
  const members: number[] = [];
  for (let index = 0; index < flow.numbers.length; index += every) {
    const called = flow.calledAt[index] ?? 0;
    if ((flow.doneAt[index] ?? 0) >= from && called <= from + duration) members.push(index);
  }
  const pick = (times: Float64Array) => Float64Array.from(members, (index) => (times[index] ?? 0) - from);
  return {
    ...flow,
    numbers: Int32Array.from(members),
    calledAt: pick(flow.calledAt),
    doneAt: pick(flow.doneAt),
    steps: flow.steps.map((step) => ({
      ...step,
      arrivals: pick(step.arrivals),
      starts: pick(step.starts),
      departures: pick(step.departures),
    })),
  };
}
