import { describe, expect, it } from 'vitest';
import { distributionPoints } from '../../../src/ui/details/distributionPoints.ts';

const distribution = { times: [0, 1, 2, 3], density: [0, 0.2, 0.6, 0.2], cumulative: [0, 0.2, 0.8, 1] };

describe('distributionPoints', () => {
  it('parts the picture at the promise, in the middle of a step', () => {
    expect(distributionPoints(distribution, 1.5)).toEqual([
      { time: 0, onTime: 0, late: null, within: 0 },
      { time: 1, onTime: 0.2, late: null, within: 0.2 },
      { time: 1.5, onTime: 0.4, late: 0.4, within: 0.5 },
      { time: 2, onTime: null, late: 0.6, within: 0.8 },
      { time: 3, onTime: null, late: 0.2, within: 1 },
    ]);
  });

  it('leaves everything on time for a promise past the end, or without one', () => {
    for (const promise of [9, null]) {
      expect(distributionPoints(distribution, promise).map(({ onTime }) => onTime)).toEqual(distribution.density);
      expect(distributionPoints(distribution, promise).every(({ late }) => late === null)).toBe(true);
    }
  });

  it('lets the late part begin at the line where the promise lies between two times', () => {
    const points = distributionPoints(distribution, 2.25);
    const shared = points.filter(({ onTime, late }) => onTime !== null && late !== null);
    expect(shared.map(({ time }) => time)).toEqual([2.25]);
  });
});
