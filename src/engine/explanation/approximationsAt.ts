import type { Chain, Stage } from '../chain/chain.ts';
import type { StockPerformance } from '../performance/position.ts';
import type { Reference } from './definition.ts';
import { familiesOf, fedBy, lineOf, type PlacedPoint, pointBefore } from './replenishment.ts';

/** What the formulas leave out or take roughly, or what keeps a simulation from settling. */
export type Approximation =
  | 'fewTurns'
  | 'surges'
  | 'inSequence'
  | 'familiesAtServer'
  | 'lotsAtServer'
  | 'smoothed'
  | 'irregularFlow'
  | 'severalServers'
  | 'nearlyFull'
  | 'together'
  | 'echelons'
  | 'overtaking'
  | 'clumps'
  | 'forecastDrawn'
  | 'grouped'
  | 'fittedDemand'
  | 'independentParts';

/** Above this load a simulation of the usual length hardly settles. */
const NEARLY_FULL = 0.95;
/** Stock that is replenished less often than so in all that is played has met few turns of fortune. */
const FEW_TURNS = 200;
/** Up to so many items each is reckoned with by itself. */
const ONE_BY_ONE = 1_000;

/**
 * What of the model is no exact theory for a figure of this chain, or what keeps the simulation from settling, what matters
 * most first; empty where the formula is exact, so that only chance tells the two apart.
 *
 * @param reference a figure of a stage, of a stock, or of the position
 * @param view      with how long was played in all [time]
 * @see model.md §§3, 4 and 6, and the table of approximations in the model document
 */
export function approximationsAt({ key, subject }: Reference, view: PlayedPoint): Approximation[] {
  if (key === 'stage.utilisation') return [];
  if (subject.stage !== undefined) return atStage(view, subject.stage);
  if (subject.stock !== undefined) return atStock(view, subject.stock);
  if (key === 'fillRate' || key === 'stockWait') return atPoint(view);
  return BY_THE_LAW.has(key) ? ofOrders(view) : [];
}

/** Figures of the lead time as it varies. */
const BY_THE_LAW: ReadonlySet<string> = new Set([
  'leadTime.std',
  'leadTime.p50',
  'leadTime.p80',
  'leadTime.p90',
  'leadTime.p95',
  'leadTime.p99',
  'promise',
  'onTime',
  'lateness',
]);

/** A position, and how long it was played. */
export interface PlayedPoint extends PlacedPoint {
  /** All replications together, without what warms them up [time]. */
  readonly played: number;
}

function atStage(view: PlacedPoint, index: number): Approximation[] {
  const stage = view.chain.stages[index];
  if (stage === undefined) return [];
  if (stage.servers === null) return isLateForAll(stage) ? ['inSequence'] : [];
  const isOrder = view.position.stages[index]?.driven === 'order';
  const stock = isOrder ? undefined : fedBy(view, index);
  const lot = stock?.lot ?? 1;
  const before = flowBefore(view, index);
  const isBehindStock = isOrder && index >= view.position.codp && view.position.stocks.length > 0;
  const isChance = hasPoissonDemand(view.chain) && before.every(keepsChance);
  return listed([
    ['surges', before.some(isLateForAll)],
    ['familiesAtServer', !isOrder && stage.modular && familiesOf(view, stage).length > 1],
    ['lotsAtServer', lot > 1],
    ['smoothed', isBehindStock],
    ['irregularFlow', !isChance],
    ['severalServers', stage.servers > 1 && !isExponential(stage)],
    ['nearlyFull', (view.position.stages[index]?.utilisation ?? 0) > NEARLY_FULL],
  ]);
}

function atStock(view: PlayedPoint, index: number): Approximation[] {
  const stock = view.position.stocks[index];
  if (stock === undefined) return [];
  const line = lineOf(view, stock);
  const servers = line.filter((stage) => stage.servers !== null);
  const isPoisson = hasPoissonDemand(view.chain) && ordersBefore(view).every(keepsChance) && stock.lot === 1;
  const isPalm = servers.length === 0 && !line.some(isLateForAll);
  const isSingleServer = line.length === 1 && line.every((stage) => stage.servers === 1 && isExponential(stage));
  const found = listed([
    ['fewTurns', meetsFewTurns(stock, view)],
    ['familiesAtServer', servers.some(({ modular }) => modular) && familiesOf(view, line[0]).length > 1],
    ['echelons', pointBefore(view, stock) > 0],
    ['overtaking', stock.lot > 1 && line.some(mayBeOvertaken)],
    ['lotsAtServer', stock.lot > 1 && servers.length > 0],
    ['clumps', !hasPoissonDemand(view.chain)],
    ['forecastDrawn', view.chain.demand.forecastError > 0],
    ['grouped', stock.items > ONE_BY_ONE],
  ]);
  const isExact = found.length === 0 && isPoisson && (isPalm || isSingleServer);
  return isExact ? [] : [...found, 'fittedDemand'];
}

function atPoint(view: PlayedPoint): Approximation[] {
  const { codp, stocks } = view.position;
  const places = stocks.flatMap(({ boundary }, place) => (boundary === codp ? [place] : []));
  const own = places.flatMap((place) => atStock(view, place));
  return [...new Set<Approximation>(places.length > 1 ? ['together', ...own] : own)];
}

/** Exact where all work is exponential, at single servers, and nothing is in stock (Jackson). */
function ofOrders(view: PlayedPoint): Approximation[] {
  const { chain, position } = view;
  const own = chain.stages.filter((_, index) => position.stages[index]?.driven === 'order');
  const isJackson = own.every((stage) => stage.servers === null || (stage.servers === 1 && isExponential(stage)));
  const isExact = isJackson && position.stocks.length === 0 && hasPoissonDemand(chain);
  return listed([
    ['fewTurns', position.stocks.some((stock) => meetsFewTurns(stock, view))],
    ['inSequence', own.some(isLateForAll)],
    ['forecastDrawn', chain.demand.forecastError > 0 && position.stocks.length > 0],
    ['independentParts', !isExact],
  ]);
}

function meetsFewTurns({ replenishmentTime }: StockPerformance, { played }: PlayedPoint): boolean {
  return replenishmentTime !== null && played < FEW_TURNS * replenishmentTime;
}

function listed(found: readonly (readonly [Approximation, boolean])[]): Approximation[] {
  return found.flatMap(([approximation, holds]) => (holds ? [approximation] : []));
}

/** A supplier who is late for all alike: nothing overtakes. */
function isLateForAll({ servers, supply, time }: Stage): boolean {
  return servers === null && supply === 'sequential' && time.cv > 0 && time.mean > 0;
}

function isExponential({ time, setup }: Stage): boolean {
  return time.cv === 1 && setup.time === 0;
}

/** Whether orders that come by pure chance leave so. */
function keepsChance(stage: Stage): boolean {
  return stage.servers === null ? !isLateForAll(stage) : isExponential(stage);
}

function mayBeOvertaken({ servers, supply, time }: Stage): boolean {
  return time.cv > 0 && (servers === null ? supply === 'parallel' : servers > 1);
}

function hasPoissonDemand({ demand }: Chain): boolean {
  return Math.abs(demand.std ** 2 / demand.mean - 1) < 1e-9;
}

/** Stages that orders pass before they ask for stock. */
function ordersBefore({ chain, position }: PlacedPoint): Stage[] {
  return chain.stages.filter((_, index) => index < position.codp && position.stages[index]?.driven === 'order');
}

/** What shapes the flow that reaches a stage. */
function flowBefore(view: PlacedPoint, index: number): Stage[] {
  const { chain, position } = view;
  if (position.stages[index]?.driven === 'order') {
    return chain.stages.slice(0, index).filter((_, before) => position.stages[before]?.driven === 'order');
  }
  const stock = fedBy(view, index);
  const stage = chain.stages[index];
  const line = stock === undefined ? [] : lineOf(view, stock);
  return [...ordersBefore(view), ...line.slice(0, Math.max(0, stage === undefined ? 0 : line.indexOf(stage)))];
}
