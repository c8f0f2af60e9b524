import type { Driven, Position } from '../performance/position.ts';
import type { ComparedFigure } from './comparedFigures.ts';
import type { Reference } from './definition.ts';
import type { DefinitionKey } from './definitionKey.ts';
import type { Subject } from './figureKey.ts';
import { lineOf, type PlacedPoint, pointBefore } from './replenishment.ts';
import { ref } from './sight.ts';

/** Something that a figure is made of, and how much of it one unit of that makes. */
interface Part {
  readonly of: Reference;
  readonly weight: number;
}

/** What of a difference a part has to account for, to be where it comes from. */
const LEAST_SHARE = 1 / 3;

/**
 * Where the difference of a figure comes from: down along what it is made of, each time to the part that accounts for
 * most of it.
 *
 * @param figures all compared figures of the position
 * @returns the figure itself where none of its parts accounts for it
 */
export function differenceOrigin(
  point: PlacedPoint,
  figures: readonly ComparedFigure[],
  figure: ComparedFigure,
): ComparedFigure {
  const difference = figure.simulated.mean - figure.formula;
  let origin: ComparedFigure | null = null;
  let most = LEAST_SHARE * Math.abs(difference);
  for (const { of, weight } of partsOf(point, figure.reference)) {
    const part = figures.find(({ reference }) => isSame(reference, of));
    if (part === undefined || part.verdict === 'within' || part.verdict === 'open') continue;
    const share = weight * (part.simulated.mean - part.formula) * Math.sign(difference);
    if (share <= most) continue;
    origin = part;
    most = share;
  }
  return origin === null ? figure : differenceOrigin(point, figures, origin);
}

function isSame(one: Reference, other: Reference): boolean {
  return (
    one.key === other.key && one.subject.stage === other.subject.stage && one.subject.stock === other.subject.stock
  );
}

/** What a figure is made of, as far as that is compared too; weights in the unit of the figure for one of the part's. */
function partsOf(point: PlacedPoint, { key, subject }: Reference): Part[] {
  const { chain, position } = point;
  const { demand, market, finance } = chain;
  const perOrder = demand.mean * chain.timeUnitsPerYear;
  switch (key) {
    case 'leadTime.mean':
      return [part('stockWait'), ...ofStages(position, ['order'])];
    case 'leadTime.std':
    case 'leadTime.p50':
    case 'leadTime.p80':
    case 'leadTime.p90':
    case 'leadTime.p95':
    case 'leadTime.p99':
    case 'promise':
      return [part('leadTime.mean')];
    case 'pd.production':
      return ofStages(position, ['order', 'forecast']);
    case 'pd.ratio':
      return [part('pd.production', 1 / (position.pd.delivery ?? 1))];
    case 'onTime':
      return 'time' in market.promise ? [part('leadTime.mean', -1 / (market.promise.time || 1))] : [];
    case 'lateness':
      return 'time' in market.promise ? [part('leadTime.mean')] : [];
    case 'acceptance':
      return [part('promise', -1 / (position.promise || 1))];
    case 'contacts':
      return [part('leadTime.mean', market.contactsPerWait), part('lateness', market.contactsPerLate)];
    case 'stage.flowTime':
      return [{ of: ref('stage.wait', subject), weight: 1 }];
    case 'stage.wip':
      return [{ of: ref('stage.flowTime', subject), weight: demand.mean }];
    case 'fillRate':
      return ofPoint(position, 'stock.fillRate', 1);
    case 'stockWait':
      return ofPoint(position, 'stock.backorders', 1 / demand.mean);
    case 'stock.fillRate':
    case 'stock.backorders':
    case 'stock.onHand':
    case 'stock.safetyStock':
      return [{ of: ref('stock.replenishmentTime', subject), weight: ofLongerReplenishment(point, key, subject) }];
    case 'stock.replenishmentTime':
      return ofLine(point, subject.stock);
    case 'cost.cycle':
      return ofWorth(position, 'stock.cycleStock', finance.holdingRate);
    case 'cost.safety':
      return ofWorth(position, 'stock.safetyStock', finance.holdingRate);
    case 'cost.obsolescence':
      return ofWorth(position, 'stock.onHand', finance.obsolescenceRate);
    case 'cost.wip':
      return ofWork(point, finance.holdingRate);
    case 'tiedUp':
      return [...ofWorth(position, 'stock.onHand', 1), ...ofWork(point, 1)];
    case 'cost.inventory':
      return [part('cost.cycle'), part('cost.safety'), part('cost.wip'), part('cost.obsolescence')];
    case 'cost.lateness':
      return [part('lateness', perOrder * finance.lateCost)];
    case 'cost.contacts':
      return [part('contacts', perOrder * finance.contactCost)];
    case 'cost.missedMargin':
      return [part('acceptance', -perOrder * market.margin)];
    case 'cost.total':
      return [
        part('cost.inventory'),
        part('cost.setup'),
        part('cost.lateness'),
        part('cost.contacts'),
        part('cost.missedMargin'),
      ];
    default:
      return [];
  }
}

function part(key: DefinitionKey, weight = 1): Part {
  return { of: ref(key), weight };
}

function ofStages({ stages }: Position, working: readonly Driven[]): Part[] {
  return stages.flatMap(({ driven }, stage) =>
    working.includes(driven) ? [{ of: ref('stage.flowTime', { stage }), weight: 1 }] : [],
  );
}

/** Stocks at the decoupling point. */
function ofPoint({ codp, stocks }: Position, key: DefinitionKey, weight: number): Part[] {
  return stocks.flatMap(({ boundary }, stock) => (boundary === codp ? [{ of: ref(key, { stock }), weight }] : []));
}

function ofWorth({ stocks }: Position, key: DefinitionKey, rate: number): Part[] {
  return stocks.map(({ value }, stock) => ({ of: ref(key, { stock }), weight: rate * value }));
}

/** Work at each stage, about at the value that has been added so far; and orders that wait for stock. */
function ofWork({ chain, position }: PlacedPoint, rate: number): Part[] {
  let value = 0;
  const stages = chain.stages.map(({ addedValue }, stage) => {
    const weight = rate * (value + addedValue / 2);
    value += addedValue;
    return { of: ref('stage.wip', { stage }), weight };
  });
  const held = position.stocks.reduce((sum, stock) => sum + (stock.boundary === position.codp ? stock.value : 0), 0);
  return [...stages, part('stockWait', rate * chain.demand.mean * held)];
}

/** The stages that replenish a stock, and what the stock point before them owes. */
function ofLine(point: PlacedPoint, stock: number | undefined): Part[] {
  const { chain, position } = point;
  const told = position.stocks[stock ?? -1];
  if (told === undefined) return [];
  const stages = lineOf(point, told).map((stage) => chain.stages.indexOf(stage));
  const before = pointBefore(point, told);
  const upstream = position.stocks.findIndex(({ boundary, wish }) => boundary === before && wish === null);
  return [
    ...stages.map((stage) => ({ of: ref('stage.flowTime', { stage }), weight: 1 })),
    { of: ref('stock.backorders', { stock: upstream }), weight: 1 / chain.demand.mean },
  ];
}

/** What a time unit more to replenish does to a stock, about: units are on order, not on the shelf. */
function ofLongerReplenishment({ chain, position }: PlacedPoint, key: DefinitionKey, { stock }: Subject): number {
  if (key === 'stock.fillRate') return -1 / (position.stocks[stock ?? -1]?.replenishmentTime || 1);
  return key === 'stock.backorders' ? chain.demand.mean : -chain.demand.mean;
}
