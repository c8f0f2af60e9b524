import type { Chain, Stage } from '../chain/chain.ts';
import { optionShares } from '../chain/wishCoverage.ts';
import { withoutDust } from '../chain/withoutDust.ts';
import type { ItemLevel, PositionPlan } from '../performance/positionPlan.ts';

/** The work of a stage on one order, or on one lot. */
export interface StageWork {
  /** Of the stage in the chain. */
  readonly index: number;
  readonly servers: number | null;
  readonly supply: Stage['supply'];
  /** Orders or lots per order: F/Q for lots of Q of F families. */
  readonly visits: number;
  /** u: once for every order or lot [time]. */
  readonly setup: number;
  /** What comes on top of the setup: a gamma time [time]. */
  readonly mean: number;
  readonly cv: number;
}

/** What makes items differ: a wish, or the number of items that a stage tells. */
export interface ItemFactor {
  /** Index of the wish, or of the stage that tells its items: what choices are drawn by. */
  readonly source: { readonly kind: 'wish' | 'stage'; readonly index: number };
  /** Shares of the options, in sum 1; an empty list for `count` items equally asked for. */
  readonly shares: readonly number[];
  readonly count: number;
}

/** A stock, and how it is kept. */
export interface StockRule {
  /** Index among the stocks of the position. */
  readonly stock: number;
  readonly lot: number;
  /** Lots in which it is asked for [units]. */
  readonly demandLot: number;
  /** What its items differ in. */
  readonly factors: readonly ItemFactor[];
  /** Empty where the stock is undefined: whatever it does is not told. */
  readonly levels: readonly ItemLevel[];
  readonly isDefined: boolean;
  /** E[L] by formula, for the size of forecast errors [time]. */
  readonly replenishmentTime: number;
}

/** A stock point of the platform, and the stages between it and the one before. */
export interface PlatformLine {
  readonly rule: StockRule;
  readonly stages: readonly StageWork[];
  /** Whether its item is the ancestor of the item that calls it; else it is drawn for each lot. */
  readonly isAncestor: boolean;
}

/** A forecast-driven modular stage and its families, each with a stock. */
export interface ModuleLine {
  readonly stage: StageWork;
  readonly families: readonly StockRule[];
}

/** The chain at one position of its decoupling point, as the simulation plays it. */
export interface System {
  readonly chain: Chain;
  readonly rate: number;
  /** v₀ = σ²/μ of demand per time unit: the squared coefficient of variation between orders. */
  readonly dispersion: number;
  readonly forecastError: number;
  /** Stages that work on orders, before and after the decoupling point. */
  readonly before: readonly StageWork[];
  readonly after: readonly StageWork[];
  /** From the decoupling point outwards. */
  readonly lines: readonly PlatformLine[];
  readonly modules: readonly ModuleLine[];
}

/** Reads off a chain what is played at the position of a plan. */
export function systemOf(given: Chain, plan: PositionPlan): System {
  const chain = withoutDust(given);
  const { codp, stages } = plan.position;
  const isForecast = (index: number, nature: Stage['nature']) =>
    stages[index]?.driven === 'forecast' && chain.stages[index]?.nature === nature;
  const worksOnOrders = (index: number) => stages[index]?.driven === 'order';
  const { mean, std, forecastError } = chain.demand;
  return {
    chain,
    rate: mean,
    dispersion: std ** 2 / mean,
    forecastError,
    before: orderWork(chain, (index) => index < codp && worksOnOrders(index)),
    after: orderWork(chain, (index) => index >= codp),
    lines: platformLines(chain, plan),
    modules: chain.stages.flatMap((stage, index) =>
      isForecast(index, 'material') && stage.modular ? [moduleLine(chain, plan, index)] : [],
    ),
  };
}

function orderWork(chain: Chain, takes: (index: number) => boolean): StageWork[] {
  return chain.stages.flatMap((stage, index) => (takes(index) ? [stageWork(stage, index, 1, 1)] : []));
}

/** One setup, then unit after unit; in a pure delay the lot goes as a whole. */
function stageWork(stage: Stage, index: number, lot: number, families: number): StageWork {
  const { servers, supply, setup, time } = stage;
  const units = servers === null ? 1 : lot;
  const unit = servers === null ? time.mean : time.mean / families;
  return {
    index,
    servers,
    supply,
    visits: families / lot,
    setup: setup.time,
    mean: units * unit,
    cv: time.cv / Math.sqrt(units),
  };
}

function platformLines(chain: Chain, plan: PositionPlan): PlatformLine[] {
  const points = plan.position.stocks.flatMap(({ boundary, stage, wish, lot }, stock) => {
    const last = chain.stages.find(({ id }) => id === stage);
    return wish === null && last?.modular !== true ? [{ boundary, lot, stock }] : [];
  });
  return points.map(({ boundary, lot, stock }, place) => {
    const from = points[place + 1]?.boundary ?? 0;
    const stages = chain.stages.flatMap((stage, index) =>
      index >= from && index < boundary && isPlatform(stage) ? [stageWork(stage, index, lot, 1)] : [],
    );
    // A point that closer stages tell items after has items of its own: nobody knows which of them those come from.
    const next = points[place - 1]?.boundary ?? boundary;
    const isRetold = chain.stages.some(
      (stage, index) => index >= boundary && index < next && isPlatform(stage) && stage.items !== null,
    );
    const demandLot = points[place - 1]?.lot ?? 1;
    const rule = stockRule(plan, { stock, lot, demandLot, factors: platformFactors(chain, boundary) });
    return { rule, stages, isAncestor: !isRetold };
  });
}

function isPlatform({ nature, modular }: Stage): boolean {
  return nature === 'material' && !modular;
}

/** What platform items after a boundary differ in: wishes of its integral stages since one that tells its items. */
function platformFactors(chain: Chain, boundary: number): ItemFactor[] {
  let factors: ItemFactor[] = [];
  chain.stages.slice(0, boundary).forEach((stage, index) => {
    if (!isPlatform(stage)) return;
    if (stage.items !== null) {
      factors = [{ source: { kind: 'stage', index }, shares: [], count: stage.items }];
    } else factors = factors.concat(wishFactors(chain, stage.id));
  });
  return factors.filter(({ count }) => count > 1);
}

function wishFactors(chain: Chain, stage: string): ItemFactor[] {
  return chain.wishes.flatMap((wish, index) =>
    wish.stage === stage
      ? [{ source: { kind: 'wish', index }, shares: optionShares(wish), count: wish.offered } satisfies ItemFactor]
      : [],
  );
}

function moduleLine(chain: Chain, plan: PositionPlan, index: number): ModuleLine {
  const stage = chain.stages[index];
  if (stage === undefined) throw new RangeError(`stage must lie in 0…${chain.stages.length - 1}, got ${index}`);
  const families = plan.position.stocks.flatMap((found, stock) => {
    if (found.stage !== stage.id) return [];
    const factors = wishFactors(chain, stage.id).filter(
      ({ source, count }) => count > 1 && chain.wishes[source.index]?.id === found.wish,
    );
    return [stockRule(plan, { stock, lot: found.lot, demandLot: 1, factors })];
  });
  return { stage: stageWork(stage, index, stage.lot, families.length), families };
}

function stockRule(plan: PositionPlan, rule: Pick<StockRule, 'stock' | 'lot' | 'demandLot' | 'factors'>): StockRule {
  const levels = plan.levels[rule.stock] ?? null;
  const replenishmentTime = plan.position.stocks[rule.stock]?.replenishmentTime ?? 0;
  return { ...rule, levels: levels ?? [], isDefined: levels !== null, replenishmentTime };
}
