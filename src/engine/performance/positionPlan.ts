import type { Position } from './position.ts';

/** Items of like share in demand, and the rule by which each of them is kept in stock. */
export interface ItemLevel {
  /** Of one item in all demand. */
  readonly share: number;
  /** How many items there are of this share. */
  readonly count: number;
  /** r: when its inventory position falls to r, the item is called for [units]. */
  readonly reorderPoint: number;
}

/**
 * What a company decides before anything happens at one position of the decoupling point. The formulas set it; the
 * simulation plays it.
 */
export interface PositionPlan {
  /** The position by formula: which stocks there are and in which lots, and all that chance has no part in. */
  readonly position: Position;
  /** For each stock of the position, its items from the most to the least asked for; null where it is undefined. */
  readonly levels: readonly (readonly ItemLevel[] | null)[];
}
