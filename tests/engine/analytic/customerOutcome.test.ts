import { describe, expect, it } from 'vitest';
import { buildChain, positionAt, sketchAt } from '../../support/buildChain.ts';
import { expectNear } from '../../support/near.ts';

const queue = { time: { mean: 1, cv: 1 }, servers: 1 };

/** An M/M/1 queue with an exponential lead time of mean 5. */
const seen = (market: object) => sketchAt(0, { stages: [queue], demand: { mean: 0.8 }, market });

describe('the promise', () => {
  it('as a percentile is kept by that share of orders, wherever the point stands', () => {
    const position = seen({ promise: { percentile: 0.8 } });
    expectNear(position.promise, 5 * Math.log(5), 1e-3);
    expectNear(position.onTime, 0.8, 1e-9);
    // Of an exponential lead time those who are late are late by its mean.
    expectNear(position.lateness, 0.2 * 5, 2e-3);
  });

  it('as a fixed time is kept by as many as are served by then', () => {
    const position = seen({ promise: { time: 10 } });
    expect(position.promise).toBe(10);
    expectNear(position.onTime, 1 - Math.exp(-2), 1e-4);
    expectNear(position.lateness, 5 * Math.exp(-2), 1e-4);
  });

  it('as a percentile of a constant lead time is kept by all, and by rounding not by fewer', () => {
    const position = sketchAt(0, { stages: [{ time: { mean: 0.1 } }, { time: { mean: 0.2 } }] });
    expect(position).toMatchObject({ onTime: 1, lateness: 0 });
    const fixed = sketchAt(0, {
      stages: [{ time: { mean: 0.1 } }, { time: { mean: 0.2 } }],
      market: { promise: { time: 0.3 } },
    });
    expect(fixed.onTime).toBe(1);
  });

  it('of exactly the time of two steady machines is kept by all, whatever is rounded between them', () => {
    const machine = (mean: number) => ({ time: { mean }, servers: 1 });
    const steady = { demand: { mean: 1, std: 0 }, market: { promise: { time: 0.7 + 0.9 } } };
    const position = sketchAt(0, { stages: [machine(0.7), machine(0.9)], ...steady });
    expect(position).toMatchObject({ onTime: 1, lateness: 0 });
  });

  it('of a percentile below the fill rate is no time at all, and kept by the fill rate', () => {
    const position = sketchAt(1, {
      stages: [queue],
      demand: { mean: 0.8 },
      service: { measure: 'level', level: 14 },
      market: { promise: { percentile: 0.9 } },
    });
    expect(position.promise).toBe(0);
    expectNear(position.onTime, 1 - 0.8 ** 14, 1e-9);
    expectNear(position.lateness, 0.8 ** 14 * 5, 1e-6);
  });
});

describe('acceptance', () => {
  it('is the share of customers who tolerate the promise, by a gamma law', () => {
    const accepting = (mean: number, cv: number) => seen({ promise: { time: 6 }, tolerated: { mean, cv } }).acceptance;
    expectNear(accepting(10, 1), Math.exp(-0.6), 1e-9);
    // Shape 4, scale 2.5: P(gamma ≥ 6) = e^(−2.4)·(1 + 2.4 + 2.88 + 2.304).
    expectNear(accepting(10, 0.5), Math.exp(-2.4) * 8.584, 1e-9);
  });

  it('of customers who are all alike is all or none, a tie accepted', () => {
    const accepting = (mean: number) => seen({ promise: { time: 6 }, tolerated: { mean, cv: 0 } }).acceptance;
    expect([accepting(5.99), accepting(6), accepting(6.01)]).toEqual([0, 1, 1]);
  });

  it('is unknown where no tolerated time is', () => {
    expect(seen({}).acceptance).toBeNull();
  });
});

describe('P:D', () => {
  const stages = [
    { id: 'sell', kind: 'sales', time: { mean: 1 } },
    { id: 'buy', kind: 'purchasing', time: { mean: 20 } },
    { id: 'make', kind: 'production', time: { mean: 4 } },
    { id: 'modules', kind: 'production', time: { mean: 30 }, modular: true },
    { id: 'paint', kind: 'production', time: { mean: 12 }, modular: true },
    { id: 'fit', kind: 'assembly', time: { mean: 2 } },
  ];
  const chain = buildChain({ stages, demand: { mean: 4, std: 4 }, market: { tolerated: { mean: 20, cv: 0.3 } } });

  it('takes the longer of the platform and the slowest module, lines that run side by side', () => {
    expect(positionAt(chain, 6).pd.production).toBe(1 + 30);
    expect(positionAt(chain, 5).pd.production).toBe(1 + Math.max(24, 30) + 2);
    expect(positionAt(chain, 3).pd.production).toBe(1 + 24 + 30 + 12 + 2);
    expect(positionAt(chain, 0).pd.production).toBe(69);
  });

  it('compares it with the tolerated time, and demand with its own volatility over that time', () => {
    expect(positionAt(chain, 0).pd).toMatchObject({ delivery: 20, ratio: 69 / 20 });
    // v₀ = σ²/μ = 4: √(4/(4·20)).
    expectNear(positionAt(chain, 0).pd.volatility, Math.sqrt(4 / 80), 1e-12);
  });

  it('has no ratio and no volatility without a tolerated time', () => {
    const position = sketchAt(0, { stages });
    expect(position.pd).toEqual({ production: 69, delivery: null, ratio: null, volatility: null });
  });
});

describe('status contacts', () => {
  it('come with every day of waiting and more with every day late', () => {
    const position = seen({ promise: { time: 10 }, contactsPerWait: 0.2, contactsPerLate: 3 });
    expectNear(position.contacts, 0.2 * 5 + 3 * 5 * Math.exp(-2), 1e-4);
  });
});
