import type { Reference } from '../../src/engine/explanation/definition.ts';
import type { EngineFigure, Subject } from '../../src/engine/explanation/figureKey.ts';
import type { Position } from '../../src/engine/performance/position.ts';

/** A figure of a position: what explains it, and the value that the engine tells. */
export interface ToldFigure {
  readonly reference: Reference;
  readonly value: number | null;
}

/** Where the engine tells each figure; the compiler asks for every one that a position has. */
const TOLD: Readonly<Record<EngineFigure, (position: Position) => readonly (number | null)[]>> = {
  differentiation: (position) => [position.differentiation],
  fillRate: (position) => [position.fillRate],
  stockWait: (position) => [position.stockWait],
  promise: (position) => [position.promise],
  onTime: (position) => [position.onTime],
  lateness: (position) => [position.lateness],
  acceptance: (position) => [position.acceptance],
  contacts: (position) => [position.contacts],
  tiedUp: (position) => [position.tiedUp],
  'leadTime.mean': ({ leadTime }) => [leadTime.mean],
  'leadTime.std': ({ leadTime }) => [leadTime.std],
  'leadTime.p50': ({ leadTime }) => [leadTime.p50],
  'leadTime.p80': ({ leadTime }) => [leadTime.p80],
  'leadTime.p90': ({ leadTime }) => [leadTime.p90],
  'leadTime.p95': ({ leadTime }) => [leadTime.p95],
  'leadTime.p99': ({ leadTime }) => [leadTime.p99],
  'pd.production': ({ pd }) => [pd.production],
  'pd.delivery': ({ pd }) => [pd.delivery],
  'pd.ratio': ({ pd }) => [pd.ratio],
  'pd.volatility': ({ pd }) => [pd.volatility],
  'customization.level': ({ customization }) => [customization.level],
  'customization.specified': ({ customization }) => [customization.specified],
  'customization.chosen': ({ customization }) => [customization.chosen],
  'customization.perfectMatch': ({ customization }) => [customization.perfectMatch],
  'customization.products': ({ customization }) => [customization.products],
  'cost.cycle': ({ cost }) => [cost.cycle],
  'cost.safety': ({ cost }) => [cost.safety],
  'cost.wip': ({ cost }) => [cost.wip],
  'cost.obsolescence': ({ cost }) => [cost.obsolescence],
  'cost.inventory': ({ cost }) => [cost.inventory],
  'cost.setup': ({ cost }) => [cost.setup],
  'cost.design': ({ cost }) => [cost.design],
  'cost.lateness': ({ cost }) => [cost.lateness],
  'cost.contacts': ({ cost }) => [cost.contacts],
  'cost.missedMargin': ({ cost }) => [cost.missedMargin],
  'cost.total': ({ cost }) => [cost.total],
  'stage.utilisation': ({ stages }) => stages.map((stage) => stage.utilisation),
  'stage.wait': ({ stages }) => stages.map((stage) => stage.wait),
  'stage.flowTime': ({ stages }) => stages.map((stage) => stage.flowTime),
  'stage.wip': ({ stages }) => stages.map((stage) => stage.wip),
  'stock.items': ({ stocks }) => stocks.map((stock) => stock.items),
  'stock.lot': ({ stocks }) => stocks.map((stock) => stock.lot),
  'stock.replenishmentTime': ({ stocks }) => stocks.map((stock) => stock.replenishmentTime),
  'stock.cycleStock': ({ stocks }) => stocks.map((stock) => stock.cycleStock),
  'stock.safetyStock': ({ stocks }) => stocks.map((stock) => stock.safetyStock),
  'stock.onHand': ({ stocks }) => stocks.map((stock) => stock.onHand),
  'stock.backorders': ({ stocks }) => stocks.map((stock) => stock.backorders),
  'stock.fillRate': ({ stocks }) => stocks.map((stock) => stock.fillRate),
  'stock.value': ({ stocks }) => stocks.map((stock) => stock.value),
};

/** Every figure that the engine tells of a position. */
export function everyFigure(position: Position): ToldFigure[] {
  return ENGINE_FIGURES.flatMap((key) =>
    TOLD[key](position).map((value, place) => ({ reference: { key, subject: subjectOf(key, place) }, value })),
  );
}

/** The keys of all figures that the engine tells. */
export const ENGINE_FIGURES: readonly EngineFigure[] = Object.keys(TOLD).filter(isTold);

function isTold(key: string): key is EngineFigure {
  return key in TOLD;
}

function subjectOf(key: EngineFigure, place: number): Subject {
  if (key.startsWith('stage.')) return { stage: place };
  return key.startsWith('stock.') ? { stock: place } : {};
}
