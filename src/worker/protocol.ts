import type { Chain } from '../engine/chain/chain.ts';
import type { SimulatedPosition } from '../engine/performance/simulatedPosition.ts';

/** How much is played of each position: `koop simulate` with the same numbers gives the same figures. */
export const PLAY = { orders: 10_000, replications: 20, seed: 1 } as const;

/** Asks a worker to play one position of a chain on. */
export interface PlayRequest {
  /** Number of the chain: another chain, another number. What was played of an earlier one is forgotten. */
  readonly run: number;
  readonly chain: Chain;
  /** Boundary of the position. */
  readonly codp: number;
  /** How many replications there should be in all, those that the worker has played of it before included; ≥ 1. */
  readonly replications: number;
}

/** Repeats what was asked, so that an answer that comes too late is known by its number. */
export interface PlayAnswer {
  readonly run: number;
  readonly codp: number;
  readonly played: PlayedPosition;
}

/** A position as far as it has been played. */
export interface PlayedPosition {
  readonly position: SimulatedPosition;
  readonly replications: number;
  /** In all, warm-up included; and without. */
  readonly orders: number;
  readonly counted: number;
  /** A sample of the lead times, ascending, each as likely [time]. */
  readonly leadTimes: Float64Array;
}
