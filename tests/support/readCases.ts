import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../fixtures/cases');

interface ExactCase {
  readonly id: string;
  readonly chain: { readonly codp: number };
  /** Figures of the position at the chain's decoupling point, by their path. */
  readonly exact: Readonly<Record<string, number>>;
  /** What a simulation of it must hold inside its interval. */
  readonly simulated: Readonly<Record<string, number>>;
}

interface WorkedCase {
  readonly chain: { readonly name: string };
  readonly best: number | null;
  readonly positions: readonly { readonly codp: number }[];
}

/** Chains with exactly known answers. */
export function readExactCases(): readonly ExactCase[] {
  return JSON.parse(readFileSync(resolve(folder, 'queues.json'), 'utf8')).cases;
}

/** Ten chains worked out from the model by an independent implementation. */
export function readWorkedCases(): readonly WorkedCase[] {
  return JSON.parse(readFileSync(resolve(folder, 'worked.json'), 'utf8')).cases;
}
