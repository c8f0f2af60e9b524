import type { Simulated } from './replicate.ts';

/** One figure by formula, beside what it should be. */
export interface Measurement {
  readonly case: string;
  readonly figure: string;
  readonly formula: number;
  /** Exact where there is no half-width. */
  readonly truth: number;
  readonly halfWidth: number | null;
}

/** Measurements of one approximation. */
export interface Study {
  readonly title: string;
  /** What is compared with what, in a sentence or two. */
  readonly explanation: string;
  /** Exact, and quick enough to be computed again in every test run. */
  readonly isHeld: boolean;
  readonly measure: () => readonly Measurement[];
}

export function exactly(name: string, figure: string, formula: number, truth: number): Measurement {
  return { case: name, figure, formula, truth, halfWidth: null };
}

export function simulated(name: string, figure: string, formula: number, truth: Simulated | undefined): Measurement {
  if (truth === undefined) throw new Error(`${name}: ${figure} was not simulated`);
  return { case: name, figure, formula, truth: truth.mean, halfWidth: truth.halfWidth };
}
