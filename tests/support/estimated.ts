import type { Position } from '../../src/engine/performance/position.ts';
import type { Estimate, SimulatedPosition } from '../../src/engine/performance/simulatedPosition.ts';

/** How far a simulated figure lies from the formula's, by its key: `stage.wait` and the like; 1 is the same. */
export type Factors = (key: string, place?: number) => number;

/** A position as a simulation would have found it that told these multiples of the formulas' figures. */
export function estimated(position: Position, factorOf: Factors, halfWidth: number | null = 0): SimulatedPosition {
  const of = (value: number | null, key: string, place?: number): Estimate | null =>
    value === null ? null : { mean: value * factorOf(key, place), halfWidth };
  const { leadTime, pd, cost } = position;
  return {
    ...position,
    leadTime: {
      mean: of(leadTime.mean, 'leadTime.mean'),
      std: of(leadTime.std, 'leadTime.std'),
      p50: of(leadTime.p50, 'leadTime.p50'),
      p80: of(leadTime.p80, 'leadTime.p80'),
      p90: of(leadTime.p90, 'leadTime.p90'),
      p95: of(leadTime.p95, 'leadTime.p95'),
      p99: of(leadTime.p99, 'leadTime.p99'),
    },
    pd: { ...pd, production: of(pd.production, 'pd.production'), ratio: of(pd.ratio, 'pd.ratio') },
    stages: position.stages.map((stage, place) => ({
      ...stage,
      utilisation: of(stage.utilisation, 'stage.utilisation', place),
      wait: of(stage.wait, 'stage.wait', place),
      flowTime: of(stage.flowTime, 'stage.flowTime', place),
      wip: of(stage.wip, 'stage.wip', place),
    })),
    stocks: position.stocks.map((stock, place) => ({
      ...stock,
      replenishmentTime: of(stock.replenishmentTime, 'stock.replenishmentTime', place),
      cycleStock: of(stock.cycleStock, 'stock.cycleStock', place),
      safetyStock: of(stock.safetyStock, 'stock.safetyStock', place),
      onHand: of(stock.onHand, 'stock.onHand', place),
      backorders: of(stock.backorders, 'stock.backorders', place),
      fillRate: of(stock.fillRate, 'stock.fillRate', place),
    })),
    fillRate: of(position.fillRate, 'fillRate'),
    stockWait: of(position.stockWait, 'stockWait'),
    promise: of(position.promise, 'promise'),
    onTime: of(position.onTime, 'onTime'),
    lateness: of(position.lateness, 'lateness'),
    acceptance: of(position.acceptance, 'acceptance'),
    contacts: of(position.contacts, 'contacts'),
    cost: {
      cycle: of(cost.cycle, 'cost.cycle'),
      safety: of(cost.safety, 'cost.safety'),
      wip: of(cost.wip, 'cost.wip'),
      obsolescence: of(cost.obsolescence, 'cost.obsolescence'),
      inventory: of(cost.inventory, 'cost.inventory'),
      setup: of(cost.setup, 'cost.setup'),
      design: cost.design,
      lateness: of(cost.lateness, 'cost.lateness'),
      contacts: of(cost.contacts, 'cost.contacts'),
      missedMargin: of(cost.missedMargin, 'cost.missedMargin'),
      total: of(cost.total, 'cost.total'),
    },
    tiedUp: of(position.tiedUp, 'tiedUp'),
  };
}
