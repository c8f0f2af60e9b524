import { describe, expect, it } from 'vitest';
import { constantServers, exponentialServer, poissonArrivals } from './singleQueues.ts';

describe('single queues solved exactly', () => {
  it('give M/M/1 where arrivals are Poisson', () => {
    expect(exponentialServer(0.8, 1).wait).toBeCloseTo(4, 10);
    expect(exponentialServer(0.8, 1).delayed).toBeCloseTo(0.8, 10);
    expect(poissonArrivals(0.8, 1).mean).toBeCloseTo(4, 12);
    // The wait is 0 with probability 0.2, else exponential of mean 5.
    expect(poissonArrivals(0.8, 1).deviation).toBeCloseTo(Math.sqrt(0.8 * 50 - 16), 12);
  });

  it('give D/M/1 at half load: the root of σ = e^(2σ−2)', () => {
    expect(exponentialServer(0.5, 0).delayed).toBeCloseTo(0.20319, 5);
  });

  it('give M/D/1, and about half the wait of M/M/2 for two constant servers', () => {
    expect(constantServers(1, 0.8)).toBeCloseTo(2, 8);
    expect(constantServers(2, 0.8) / 1.777778).toBeCloseTo(0.5, 1);
  });
});
