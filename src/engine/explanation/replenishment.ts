import type { Chain, Stage } from '../chain/chain.ts';
import type { Position, StockPerformance } from '../performance/position.ts';

/** A chain with its decoupling point somewhere, and what follows from that. */
export interface PlacedPoint {
  readonly chain: Chain;
  readonly position: Position;
}

/** The stock that a forecast-driven stage works for; of a module, its first. */
export function fedBy(point: PlacedPoint, index: number): StockPerformance | undefined {
  const stage = point.chain.stages[index];
  if (stage?.modular) return familiesOf(point, stage)[0];
  const ahead = point.position.stocks.filter((stock) => !isModule(point, stock) && stock.boundary > index);
  return ahead.toSorted((one, other) => one.boundary - other.boundary)[0];
}

export function familiesOf({ position }: PlacedPoint, stage: Stage | undefined): StockPerformance[] {
  return position.stocks.filter((stock) => stock.stage === stage?.id);
}

function isModule({ chain }: PlacedPoint, stock: StockPerformance): boolean {
  return chain.stages.some(({ id, modular }) => id === stock.stage && modular);
}

/** The stages that replenish a stock: the module's own, or those of the platform since the stock point before. */
export function lineOf(point: PlacedPoint, stock: StockPerformance): Stage[] {
  const { stages } = point.chain;
  if (isModule(point, stock)) return stages.filter(({ id }) => id === stock.stage);
  const from = pointBefore(point, stock);
  return stages.slice(from, stock.boundary).filter(({ nature, modular }) => nature === 'material' && !modular);
}

/** Boundary of the stock point that a stock of the platform is replenished from; 0 for a supplier, and for modules. */
export function pointBefore(point: PlacedPoint, stock: StockPerformance): number {
  if (isModule(point, stock)) return 0;
  const before = point.position.stocks.filter((other) => !isModule(point, other) && other.boundary < stock.boundary);
  return Math.max(0, ...before.map(({ boundary }) => boundary));
}
