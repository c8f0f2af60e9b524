import { type Random, randomFrom } from './randomFrom.ts';

/** A simulated figure: its mean over replications, and half the width of its 95 % interval. */
export interface Simulated {
  readonly mean: number;
  readonly halfWidth: number;
}

export const REPLICATIONS = 20;

/** Student's t at 97.5 %, 19 degrees of freedom. */
const STUDENT = 2.093024054408263;

/**
 * Runs a simulation in twenty replications, each with a random source of its own.
 *
 * @param run gives one value for each figure
 * @returns one simulated figure for each
 */
export function replicate(seed: number, run: (random: Random) => readonly number[]): Simulated[] {
  const runs = Array.from({ length: REPLICATIONS }, (_, i) => run(randomFrom(seed * 1_000 + i)));
  return (runs[0] ?? []).map((_, figure) => summarise(runs.map((values) => values[figure] ?? Number.NaN)));
}

function summarise(values: readonly number[]): Simulated {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (values.length - 1));
  return { mean, halfWidth: (STUDENT * deviation) / Math.sqrt(values.length) };
}
