import { describe, expect, it } from 'vitest';
import { parseChain } from '../../src/engine/chain/parseChain.ts';
import { figureAt } from '../support/figureAt.ts';
import { readExactCases } from '../support/readCases.ts';
import { simulateAt } from '../support/simulateAt.ts';

const REPLICATIONS = 20;
/** Of 95 % at 19 degrees of freedom, and of 99.9 %: a failure is a finding, never a reason to try another seed. */
const WIDER = 3.8834 / 2.093;

describe('chains with exactly known answers, simulated', { timeout: 60_000 }, () => {
  it.each(readExactCases())('$id: every known figure lies inside its interval', ({ chain: file, simulated }) => {
    const chain = parseChain(file);
    if (!chain.ok) throw new Error(JSON.stringify(chain.faults));
    const { position } = simulateAt(chain.value, file.codp, { orders: 50_000, replications: REPLICATIONS, seed: 1 });
    const wrong = Object.entries(simulated).filter(([path, known]) => {
      const mean = figureAt(position, `${path}.mean`);
      const halfWidth = figureAt(position, `${path}.halfWidth`);
      if (typeof mean !== 'number' || typeof halfWidth !== 'number') return true;
      // Narrow enough to be able to fail.
      return Math.abs(mean - known) > WIDER * halfWidth || halfWidth > 0.15 * known;
    });
    expect(Object.keys(simulated).length).toBeGreaterThan(0);
    const told = wrong.map(([path, known]) => `${path}: ${JSON.stringify(figureAt(position, path))}, known ${known}`);
    expect(told).toEqual([]);
  });
});
