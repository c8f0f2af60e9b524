import { FAMILY_WAIT, FAMILY_WAIT_VARIANCE, LOT_RATE } from '../formulas/queueFormulas.ts';
import { FAMILY_PART } from '../formulas/stockFormulas.ts';
import type { ChainFacts, StageFacts } from './chainFacts.ts';
import type { Items } from './itemGroups.ts';
import type { ServiceTarget } from './itemStock.ts';
import { itemsAt, type Line, platformLines } from './platformLines.ts';
import { type LotFlow, lotFlow, lotTime, type Visit, visitStage } from './queueing.ts';
import { NO_WAIT, type Replenishment, type StockPoint, type StockRules, stockPoint, type Wait } from './stockPoint.ts';

/** One stock, its rules and its figures; `point` is null where a stage that feeds it is overloaded. */
export interface SuppliedStock {
  readonly boundary: number;
  /** Index of the last stage that the stock passed. */
  readonly stage: number;
  readonly wish: string | null;
  readonly items: Items;
  readonly lot: number;
  /** The stages that replenish it from the stock before; null for a family of a module. */
  readonly line: Line | null;
  readonly value: number;
  readonly replenishmentTime: number;
  /** What the figures of `point` are computed from. */
  readonly rules: StockRules;
  readonly replenishment: Replenishment;
  readonly point: StockPoint | null;
}

/** A visit of replenishment lots to a forecast-driven stage. */
export interface SupplyVisit extends Visit {
  readonly index: number;
  readonly lot: number;
  readonly families: number;
  /** The lots that enter the line of this stage. */
  readonly lots: LotFlow;
}

/** How the forecast-driven stages supply the decoupling point. */
export interface Supply {
  readonly visits: readonly SupplyVisit[];
  /** The platform at the decoupling point; null where no stage of it is forecast-driven. */
  readonly platform: SuppliedStock | null;
  /** Platform stock from there upstream. */
  readonly upstream: readonly SuppliedStock[];
  readonly modules: readonly SuppliedStock[];
}

/** Demand as it reaches the decoupling point. */
export interface DecoupledDemand {
  /** v: dispersion after the order-nature stages before the point. */
  readonly dispersion: number;
  /** One of those is overloaded: what the stocks are asked is undefined. */
  readonly overloaded: boolean;
}

/**
 * The stocks at and before boundary `codp`, evaluated from the outside inwards (METRIC), and the visits of their lots.
 *
 * @see model.md §4; Sherbrooke 1968
 */
export function supplyAt(facts: ChainFacts, codp: number, demand: DecoupledDemand): Supply {
  const visits: SupplyVisit[] = [];
  const platform: SuppliedStock[] = [];
  let upstreamWait: Wait = NO_WAIT;
  let overloaded = demand.overloaded;
  for (const line of platformLines(facts, codp)) {
    const passed = passLine(facts, line, demand.dispersion, overloaded);
    visits.push(...passed.visits);
    overloaded ||= passed.visits.some((visit) => visit.overloaded);
    const stock = platformStock(
      facts,
      line,
      demand.dispersion,
      delayedBy(passed.replenishment, upstreamWait),
      overloaded,
    );
    upstreamWait = stock.point?.wait ?? NO_WAIT;
    platform.unshift(stock);
  }
  const modules: SuppliedStock[] = [];
  facts.stages.slice(0, codp).forEach((stage, index) => {
    if (stage.role !== 'module') return;
    const supplied = supplyModule(facts, { stage, index, codp }, demand);
    visits.push(supplied.visit);
    modules.push(...supplied.stocks);
  });
  return { visits, platform: platform[0] ?? null, upstream: platform.slice(1), modules };
}

/** The visits of the platform's lots with no stock but that at boundary `codp`; computes no stock. */
export function platformVisits(facts: ChainFacts, codp: number, demand: DecoupledDemand): SupplyVisit[] {
  const open = { ...facts, chain: { ...facts.chain, stockPoints: [] } };
  return platformLines(open, codp).flatMap(
    (line) => passLine(facts, line, demand.dispersion, demand.overloaded).visits,
  );
}

function passLine(facts: ChainFacts, line: Line, dispersion: number, overloaded: boolean) {
  const items = itemsAt(facts, line.boundary);
  const lots: LotFlow = {
    lot: line.lot,
    demandLot: line.demandLot,
    families: 1,
    dispersion,
    effectiveItems: items.effective,
    effectiveDemandItems: line.demandItems.effective,
  };
  return passStages(facts, { stages: line.stages, lots, overloaded });
}

interface Passage {
  readonly stages: readonly number[];
  readonly lots: LotFlow;
  readonly overloaded: boolean;
}

/** Takes lots through stages one after the other, and adds up what their replenishment takes. */
function passStages(facts: ChainFacts, { stages, lots, overloaded }: Passage) {
  const rate = LOT_RATE.of({ rate: facts.rate, families: lots.families, lot: lots.lot });
  const work = stages.flatMap((index) => {
    const stage = facts.stages[index]?.stage;
    return stage === undefined ? [] : [{ index, stage, time: lotTime(stage, lots.lot, lots.families) }];
  });
  let flow = lotFlow(lots, overloaded);
  const visits: SupplyVisit[] = [];
  const replenishment = { mean: 0, orderedVariance: 0, crossingMean: 0, crossingVariance: 0 };
  for (const { index, stage, time } of work) {
    const passed = visitStage(stage, flow, rate, time);
    flow = passed.flow;
    const visit = withFamilies(passed.visit, stage.servers, lots);
    visits.push({ ...visit, index, lot: lots.lot, families: lots.families, lots });
    replenishment.mean += visit.wait + time.mean;
    replenishment.orderedVariance += visit.waitVariance;
    if (stage.servers === 1 || (stage.servers === null && stage.supply === 'sequential')) {
      replenishment.orderedVariance += time.variance;
    } else {
      replenishment.crossingMean += time.mean;
      replenishment.crossingVariance += time.variance;
    }
  }
  return { visits, replenishment };
}

/** F families called at once wait for each other: e = (F−1)τ/(2sQ) on the mean, e² on the variance. */
function withFamilies(visit: Visit, servers: number | null, lots: LotFlow): Visit {
  if (servers === null || lots.families === 1 || visit.overloaded) return visit;
  const { wait, waitVariance, time } = visit;
  const familyWait = FAMILY_WAIT.of({ families: lots.families, time: time.mean, servers, lot: lots.lot });
  return {
    ...visit,
    wait: wait + familyWait,
    waitVariance: FAMILY_WAIT_VARIANCE.of({ waitVariance, familyWait }),
  };
}

function delayedBy(replenishment: Replenishment, wait: Wait): Replenishment {
  return {
    ...replenishment,
    mean: replenishment.mean + wait.mean,
    orderedVariance: replenishment.orderedVariance + Math.max(0, wait.second - wait.mean * wait.mean),
  };
}

function serviceTarget(facts: ChainFacts): ServiceTarget {
  return facts.chain.service;
}

function platformStock(
  facts: ChainFacts,
  line: Line,
  dispersion: number,
  replenishment: Replenishment,
  overloaded: boolean,
): SuppliedStock {
  const items = itemsAt(facts, line.boundary);
  const rules = {
    items,
    policy: { lot: line.lot, demandLot: line.demandLot },
    effectiveDemandItems: line.demandItems.effective,
    service: serviceTarget(facts),
    rate: facts.rate,
    dispersion,
    forecastError: facts.chain.demand.forecastError,
  };
  return {
    boundary: line.boundary,
    stage: line.stages[line.stages.length - 1] ?? 0,
    wish: null,
    items,
    lot: line.lot,
    line,
    value: facts.platformValue[line.boundary] ?? 0,
    replenishmentTime: replenishment.mean,
    rules,
    replenishment,
    point: overloaded ? null : stockPoint(rules, replenishment),
  };
}

/** A module: one visit of all its families' lots, and a stock for each family. */
function supplyModule(
  facts: ChainFacts,
  module: { stage: StageFacts; index: number; codp: number },
  demand: DecoupledDemand,
): { visit: SupplyVisit; stocks: SuppliedStock[] } {
  const { stage, families } = module.stage;
  const squares = families.reduce((sum, family) => sum + 1 / family.items.effective, 0);
  const effectiveItems = families.length ** 2 / squares;
  const lots: LotFlow = {
    lot: stage.lot,
    demandLot: 1,
    families: families.length,
    dispersion: demand.dispersion,
    effectiveItems,
    effectiveDemandItems: effectiveItems,
  };
  const passed = passStages(facts, { stages: [module.index], lots, overloaded: demand.overloaded });
  const [visit] = passed.visits;
  if (visit === undefined) throw new RangeError(`stage ${module.index} does not exist`);
  const stocks = families.map(({ wish, items }) => {
    const rules = {
      items,
      policy: { lot: stage.lot, demandLot: 1 },
      effectiveDemandItems: items.effective,
      service: serviceTarget(facts),
      rate: facts.rate,
      dispersion: demand.dispersion,
      forecastError: facts.chain.demand.forecastError,
    };
    return {
      boundary: module.codp,
      stage: module.index,
      wish,
      items,
      lot: stage.lot,
      line: null,
      value: FAMILY_PART.of({ whole: stage.addedValue, families: families.length }),
      replenishmentTime: passed.replenishment.mean,
      rules,
      replenishment: passed.replenishment,
      point: visit.overloaded ? null : stockPoint(rules, passed.replenishment),
    };
  });
  return { visit, stocks };
}
