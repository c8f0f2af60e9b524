import { type RandomStream, randomStream } from '../numerics/randomStream.ts';
import type { StageChance } from './passStage.ts';

/** What chance has a hand in. The numbers are part of every seed: a new source takes a new one. */
const SOURCES = {
  arrivals: 1,
  services: 2,
  epochs: 3,
  wishes: 4,
  orderItems: 5,
  lotItems: 6,
  positions: 7,
  forecasts: 8,
} as const;

export type ChanceSource = keyof typeof SOURCES;

/**
 * All chance of one replication. Every source has a stream of its own, by what it is and by its place in the chain: all
 * positions of the decoupling point meet the same customers, who want the same, at the same pace of the same stages
 * (common random numbers), and a difference between positions is a difference between positions.
 */
export interface Chance {
  /** @param places which stage, wish or stock, and which part of it */
  readonly stream: (source: ChanceSource, ...places: readonly number[]) => RandomStream;
  readonly ofStage: (index: number) => StageChance;
}

/**
 * @param seed        a whole number
 * @param replication 0, 1, 2, …
 */
export function chanceOf(seed: number, replication: number): Chance {
  const stream = (source: ChanceSource, ...places: readonly number[]) =>
    randomStream(seed, replication, SOURCES[source], ...places);
  return {
    stream,
    ofStage: (index) => ({
      services: stream('services', index),
      epochs: [seed, replication, SOURCES.epochs, index],
    }),
  };
}
