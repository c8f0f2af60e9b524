import { describe, expect, it } from 'vitest';
import { leadTimeDistribution } from '../../../src/engine/analytic/leadTimeDistribution.ts';
import { buildChain } from '../../support/buildChain.ts';
import { expectNear } from '../../support/near.ts';

const queue = { time: { mean: 1, cv: 1 }, servers: 1 };
const busy = buildChain({ stages: [queue, queue], demand: { mean: 0.8 } });

describe('the picture of a lead time', () => {
  it('is the law on equal steps from 0 to where hardly an order is left', () => {
    const picture = leadTimeDistribution(busy, 0);
    if (picture === null) throw new Error('nothing is overloaded');
    const { times, cumulative } = picture;
    expect(times[0]).toBe(0);
    const width = times[1] ?? 0;
    // Two queues one after the other: P(L ≤ x) = 1 − e^(−x/5)(1 + x/5).
    times.forEach((time, i) => {
      expectNear(time, i * width, 1e-9);
      if (time < 1) return;
      expect(Math.abs((cumulative[i] ?? 0) - (1 - Math.exp(-time / 5) * (1 + time / 5)))).toBeLessThan(2e-3);
    });
    expect(cumulative[cumulative.length - 1]).toBeGreaterThan(0.995);
  });

  it('has under its density as much as its cumulative share', () => {
    const picture = leadTimeDistribution(busy, 0);
    const width = picture?.times[1] ?? 0;
    const area = picture?.density.reduce((sum, density) => sum + density * width, 0);
    expectNear(area, picture?.cumulative[picture.cumulative.length - 1] ?? 0, 0.01);
    expect(picture?.density.length).toBe(picture?.times.length);
  });

  it('shows a constant lead time as one column', () => {
    const picture = leadTimeDistribution(buildChain({ stages: [{ time: { mean: 3 } }, { time: { mean: 4 } }] }), 0);
    const columns = picture?.density.filter((density) => density > 0) ?? [];
    expect(columns).toHaveLength(1);
    expectNear((columns[0] ?? 0) * (picture?.times[1] ?? 0), 1, 1e-9);
  });

  it('reaches the promise where that lies beyond nearly all orders', () => {
    const late = buildChain({ stages: [{ time: { mean: 3, cv: 0.1 } }], market: { promise: { time: 6 } } });
    const times = leadTimeDistribution(late, 0)?.times ?? [];
    expect(times[times.length - 1]).toBeGreaterThanOrEqual(6);
  });

  it('is none where a stage is overloaded, also before the decoupling point', () => {
    const overloaded = buildChain({ stages: [{ ...queue, time: { mean: 2 } }, queue], demand: { mean: 0.8 } });
    expect(leadTimeDistribution(overloaded, 0)).toBeNull();
    expect(leadTimeDistribution(overloaded, 1)).toBeNull();
  });

  it.each([-1, 3, 0.5, Number.NaN])('refuses %f as a position of the decoupling point', (codp) => {
    expect(() => leadTimeDistribution(busy, codp)).toThrow(RangeError);
  });
});
