import type { Workings } from '../analytic/evaluatePosition.ts';
import type { OrderVisit } from '../analytic/orderPath.ts';
import type { SupplyVisit } from '../analytic/supply.ts';

/** The queues that the flow has passed on its path before it comes to a stage, in that order. */
export function queuesBefore({ facts, path, supply }: Workings, stage: number | undefined) {
  const isQueue = ({ index, utilisation }: OrderVisit | SupplyVisit) =>
    utilisation > 0 && facts.stages[index]?.stage.servers !== null;
  const ordersPass: readonly OrderVisit[] = [...path.before, ...path.after];
  const place = ordersPass.findIndex(({ index }) => index === stage);
  if (place >= 0) return ordersPass.slice(0, place).filter(isQueue);
  const stocks = [...(supply.platform === null ? [] : [supply.platform]), ...supply.upstream];
  const line = stocks.find((stock) => stock.line?.stages.includes(stage ?? -1))?.line?.stages ?? [];
  const before = line.slice(0, Math.max(0, line.indexOf(stage ?? -1)));
  return supply.visits.filter((visit) => before.includes(visit.index)).filter(isQueue);
}

/** The queues that orders pass before the decoupling point. */
export function queuesBeforePoint({ facts, path }: Workings): readonly OrderVisit[] {
  return path.before.filter(({ index, utilisation }) => utilisation > 0 && facts.stages[index]?.stage.servers !== null);
}
