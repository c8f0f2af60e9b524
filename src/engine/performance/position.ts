/**
 * What one position of the decoupling point does to the chain: the answer of both solvers.
 *
 * Times are in the chain's time unit, quantities in units, money in the chain's currency, rates per time unit
 * unless the name says a year, shares 0…1. Every key is always there; `null` says that the figure is undefined
 * (a stage is overloaded, nothing is weighed, no tolerated time is known). No figure is ever NaN or infinite.
 */
export interface Position {
  /** Boundary of the decoupling point: how many stages are forecast-driven, 0…n. */
  readonly codp: number;
  readonly position: PositionName | null;
  /** Ids of stages with utilisation ≥ 1, in flow order. */
  readonly overloaded: readonly string[];
  /** Stages before the first that makes the platform more than one item, 0…n. */
  readonly differentiation: number;
  readonly leadTime: LeadTime;
  readonly pd: ProductionDelivery;
  readonly stages: readonly StagePerformance[];
  readonly stocks: readonly StockPerformance[];
  /** Probability that an order has to wait for nothing at the decoupling point; 1 if there is no stock. */
  readonly fillRate: number | null;
  /** Mean wait of an order for stock at the decoupling point [time]. */
  readonly stockWait: number | null;
  readonly customization: Customization;
  /** Time promised to the customer [time]. */
  readonly promise: number | null;
  /** P(lead time ≤ promise). */
  readonly onTime: number | null;
  /** Mean time late, over all orders [time]. */
  readonly lateness: number | null;
  /** Share of customers who tolerate the promise. */
  readonly acceptance: number | null;
  /** Status contacts per order. */
  readonly contacts: number | null;
  readonly cost: Cost;
  /** Money in stock and work in progress. */
  readonly tiedUp: number | null;
}

/** Names of Hoekstra & Romme (1992), from made entirely for one customer to stocked at the customer's door. */
export type PositionName = 'ETO' | 'PTO' | 'MTO' | 'ATO' | 'MTS' | 'STS';

/** Customer lead time: mean, standard deviation and percentiles [time]. */
export interface LeadTime {
  readonly mean: number | null;
  readonly std: number | null;
  readonly p50: number | null;
  readonly p80: number | null;
  readonly p90: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
}

/** The P:D ratio (Shingo; Mather 1988) and Olhager's relative demand volatility (2003). */
export interface ProductionDelivery {
  readonly production: number | null;
  readonly delivery: number | null;
  readonly ratio: number | null;
  readonly volatility: number | null;
}

/** How a stage works at this position: on forecast, on order, or a design made once and reused. */
export type Driven = 'forecast' | 'order' | 'reused';

export interface StagePerformance {
  readonly id: string;
  readonly driven: Driven;
  /** Share of capacity in use; ≥ 1 when overloaded; 0 for unlimited capacity. */
  readonly utilisation: number;
  readonly wait: number | null;
  readonly flowTime: number | null;
  /** Units in the stage, waiting ones included. */
  readonly wip: number | null;
}

export interface StockPerformance {
  readonly boundary: number;
  /** Id of the last stage that the stock passed. */
  readonly stage: string;
  /** The wish whose family this is; null for the platform and for a module without wishes. */
  readonly wish: string | null;
  readonly items: number;
  readonly lot: number;
  readonly replenishmentTime: number | null;
  readonly cycleStock: number | null;
  readonly safetyStock: number | null;
  readonly onHand: number | null;
  readonly backorders: number | null;
  readonly fillRate: number | null;
  /** Value of one unit. */
  readonly value: number;
}

/** Classes of Lampel & Mintzberg (1996). */
export type CustomizationClass =
  | 'pure customization'
  | 'tailored customization'
  | 'customized standardization'
  | 'segmented standardization'
  | 'pure standardization';

export interface Customization {
  /** specified + chosen. */
  readonly level: number | null;
  readonly specified: number | null;
  readonly chosen: number | null;
  readonly perfectMatch: number;
  readonly products: number;
  readonly class: CustomizationClass | null;
}

/** Costs a year. inventory = cycle + safety + wip + obsolescence; total = inventory + all the others. */
export interface Cost {
  readonly cycle: number | null;
  readonly safety: number | null;
  readonly wip: number | null;
  readonly obsolescence: number | null;
  readonly inventory: number | null;
  readonly setup: number | null;
  readonly design: number | null;
  readonly lateness: number | null;
  readonly contacts: number | null;
  readonly missedMargin: number | null;
  readonly total: number | null;
}

/** Every position of one chain, in order of the boundary, and the one that meets the goal best. */
export interface Evaluation {
  readonly best: number | null;
  readonly positions: readonly Position[];
}
