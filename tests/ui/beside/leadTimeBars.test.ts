import { describe, expect, it } from 'vitest';
import { leadTimeBars } from '../../../src/ui/beside/leadTimeBars.ts';
import { expectNear } from '../../support/near.ts';

/** Uniform between 0 and 10, in a hundred values; by formula between 0 and 20. */
const sample = Float64Array.from({ length: 100 }, (_, index) => (index + 0.5) / 10);
const times = [0, 5, 10, 15, 20];
const distribution = { times, density: times.map(() => 0.05), cumulative: [0, 0.25, 0.5, 0.75, 1] };

/** What the bars between two moments hold. */
function areaOf(key: 'onTime' | 'late' | 'formula', promise: number | null): number {
  const edges = leadTimeBars(sample, distribution, promise);
  let sum = 0;
  for (let i = 0; i < edges.length; i += 2) {
    sum += (edges[i]?.[key] ?? 0) * ((edges[i + 1]?.time ?? 0) - (edges[i]?.time ?? 0));
  }
  return sum;
}

describe('bars of lead times', () => {
  it('hold all orders, those past the promise as late, with the cut at the very promise', () => {
    expectNear(areaOf('onTime', 7.3), 0.73, 1e-9);
    expectNear(areaOf('late', 7.3), 0.27, 1e-9);
    const edges = leadTimeBars(sample, distribution, 7.3);
    expect(edges.filter(({ time }) => time === 7.3)).toHaveLength(2);
    expect(edges.every(({ time, late }) => (late === null ? time <= 7.3 : time >= 7.3))).toBe(true);
  });

  it('have the shares of the formula beside them', () => {
    expectNear(areaOf('formula', 7.3), 1, 1e-9);
    for (const { formula } of leadTimeBars(sample, distribution, null)) expectNear(formula, 0.05, 1e-9);
  });

  it('are one bar where every order takes as long', () => {
    const steady = { times: [0, 4.2], density: [0, 0], cumulative: [0, 1] };
    const edges = leadTimeBars(new Float64Array(50).fill(4), steady, 4);
    expect(edges.filter(({ onTime }) => (onTime ?? 0) > 0)).toHaveLength(2);
    expect(edges.every(({ late }) => late === null || late === 0)).toBe(true);
  });
});
