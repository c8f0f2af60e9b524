/** The platform's stocks of one position as the chain has them, and why: in the terms of guaranteed service. */
export interface StockPlan {
  /** Cost of safety stock a year, at and upstream of the decoupling point; null where a stage is overloaded. */
  readonly cost: number | null;
  /** The least that it could be; null where a stage is overloaded. */
  readonly leastCost: number | null;
  /** The platform's forecast-driven stages, in flow order; the last holds the stock at the decoupling point. */
  readonly stages: readonly PlannedStage[];
}

export interface PlannedStage {
  readonly id: string;
  /** Where stock after it is held: a boundary of the chain. */
  readonly boundary: number;
  readonly holdsStock: boolean;
  /** Figures of the stage; null where a stage of the line is overloaded. */
  readonly figures: PlannedFigures | null;
}

export interface PlannedFigures {
  /** T: mean flow time of the stage [time]. */
  readonly time: number;
  /** S: time after which the stage promises to deliver to the next [time]. */
  readonly serviceTime: number;
  /** τ: time of demand that the stock after the stage must cover; 0 without stock [time]. */
  readonly netTime: number;
  /** Over its items together [units]. */
  readonly safetyStock: number;
  /** Of that stock, a year. */
  readonly cost: number;
  /** What all stocks together would cost more a year were this one left out, or put in; null at the decoupling point. */
  readonly otherwise: number | null;
}
