import type { Cost, LeadTime, Position, ProductionDelivery, StagePerformance, StockPerformance } from './position.ts';

/** A figure found by simulation. */
export interface Estimate {
  /** Over all replications. */
  readonly mean: number;
  /** Half the width of the 95 % interval; null after a single replication, which says nothing of chance. */
  readonly halfWidth: number | null;
}

/** The same keys, with a simulated figure, or null where it is undefined. */
export type Estimates<T> = { readonly [Key in keyof T]: Estimate | null };

type WithEstimates<T, Key extends keyof T> = Omit<T, Key> & Estimates<Pick<T, Key>>;

type SampledStage = 'utilisation' | 'wait' | 'flowTime' | 'wip';
type SampledStock = 'replenishmentTime' | 'cycleStock' | 'safetyStock' | 'onHand' | 'backorders' | 'fillRate';
type SampledFigure =
  | 'fillRate'
  | 'stockWait'
  | 'promise'
  | 'onTime'
  | 'lateness'
  | 'acceptance'
  | 'contacts'
  | 'tiedUp';

/**
 * A position of which every figure that chance has a part in is an estimate. Same keys, units and meaning as `Position`,
 * and null in the same places.
 */
export type SimulatedPosition = Omit<
  WithEstimates<Position, SampledFigure>,
  'leadTime' | 'pd' | 'stages' | 'stocks' | 'cost'
> & {
  readonly leadTime: Estimates<LeadTime>;
  readonly pd: WithEstimates<ProductionDelivery, 'production' | 'ratio'>;
  readonly stages: readonly WithEstimates<StagePerformance, SampledStage>[];
  readonly stocks: readonly WithEstimates<StockPerformance, SampledStock>[];
  /** The cost of designs is a plain number: it is so by definition. */
  readonly cost: WithEstimates<Cost, Exclude<keyof Cost, 'design'>>;
};
