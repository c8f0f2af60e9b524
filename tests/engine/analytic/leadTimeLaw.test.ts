import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeadTimeParts } from '../../../src/engine/analytic/leadTimeIngredients.ts';
import { leadTimeLaw } from '../../../src/engine/analytic/leadTimeLaw.ts';
import { gammaQuantile } from '../../../src/engine/numerics/gamma.ts';
import { between, forAll, ofAnySize, wholeBetween } from '../../support/forAll.ts';
import { expectAtMost, expectNear } from '../../support/near.ts';

function partsOf(changes: Partial<LeadTimeParts>): LeadTimeParts {
  return { constant: 0, services: [], queues: [], stock: { zero: 1, mean: 0, second: 0 }, ...changes };
}

const exponential = (mean: number) => ({ mean, variance: mean * mean });

/** An M/M/1 queue with service rate 1: the wait and the service by themselves. */
const queue = (rate: number, service = 1) => {
  const load = rate * service;
  return { service: exponential(service), wait: { probability: load, mean: (load * service) / (1 - load) } };
};

const SHARES = [0.5, 0.8, 0.9, 0.95, 0.99] as const;

describe('the lead time of exponential parts', () => {
  it('is exponential for an M/M/1 queue: 95 percent of orders at λ 0.8 within 14.978661', () => {
    const { service, wait } = queue(0.8);
    const law = leadTimeLaw(partsOf({ services: [service], queues: [wait] }));
    expectNear(law.mean, 5, 1e-12);
    expectNear(law.standardDeviation, 5, 1e-12);
    expectNear(law.percentile(0.95), 14.978661, 1e-4);
    expectNear(law.excess(10), 5 * Math.exp(-2), 1e-4);
  });

  it('has the percentiles of three exponentials with means 1, 2 and 4', () => {
    const law = leadTimeLaw(partsOf({ services: [1, 2, 4].map(exponential) }));
    expectNear(law.percentile(0.5), 5.9627, 1e-3);
    expectNear(law.percentile(0.9), 13.0161, 1e-3);
    expectNear(law.percentile(0.95), 15.8488, 1e-3);
    expectNear(law.percentile(0.99), 22.3327, 1e-3);
  });

  it('is that of a tandem of M/M/1 queues (Jackson): independent exponentials of rates μ − λ', () => {
    const queues = [1, 0.8333333333333334].map((service) => queue(0.8, service));
    const law = leadTimeLaw(
      partsOf({ services: queues.map(({ service }) => service), queues: queues.map(({ wait }) => wait) }),
    );
    expectNear(law.mean, 7.5, 1e-9);
    expectNear(law.standardDeviation, 5.590169943749475, 1e-9);
    expectNear(law.percentile(0.5), 6.139735886497579, 5e-4);
    expectNear(law.percentile(0.95), 18.380691735389355, 5e-4);
  });
});

/** Delays that strike with a probability, exponential where they do; means far enough apart for partial fractions. */
const delays = fc.array(fc.tuple(between(0.05, 1), between(1.5, 6)), { minLength: 1, maxLength: 4 }).map((drawn) => {
  let mean = 0.1;
  return drawn.map(([probability, ratio]) => {
    mean *= ratio;
    return { probability, mean };
  });
});

/** P(L > x) = Σ_i p_i·Π_{j≠i}(1 − p_j + p_j·a_i/(a_i − a_j))·e^(−x/a_i); `power` of a_i in front gives E[(L − x)⁺]. */
function tailOf(drawn: readonly { probability: number; mean: number }[], x: number, power = 0): number {
  return drawn.reduce((sum, { probability, mean }, i) => {
    const weight = drawn.reduce(
      (product, other, j) =>
        i === j ? product : product * (1 - other.probability + (other.probability * mean) / (mean - other.mean)),
      probability,
    );
    return sum + weight * mean ** power * Math.exp(-x / mean);
  }, 0);
}

describe('the lead time of delays that strike now and then', () => {
  const lawOf = (drawn: readonly { probability: number; mean: number }[], constant = 0) =>
    leadTimeLaw(
      partsOf({
        constant,
        services: drawn.filter(({ probability }) => probability === 1).map(({ mean }) => exponential(mean)),
        queues: drawn
          .filter(({ probability }) => probability < 1)
          .map(({ probability, mean }) => ({ probability, mean: probability * mean })),
      }),
    );

  it('has percentiles within half a percent of the exact ones', () => {
    forAll(
      fc.tuple(delays, between(0, 5)),
      ([drawn, constant]) => {
        const law = lawOf(drawn, constant);
        for (const share of SHARES) {
          const beyond = law.percentile(share) - constant;
          const slack = 0.005 * law.percentile(share);
          expectAtMost(tailOf(drawn, beyond + slack), 1 - share, `P${share} too short`);
          if (beyond > slack) expectAtMost(1 - share, tailOf(drawn, beyond - slack), `P${share} too long`);
        }
      },
      300,
    );
  });

  it('is late as often and by as much as the exact tail says, for a promise anywhere', () => {
    forAll(
      fc.tuple(delays, between(0.05, 6)),
      ([drawn, times]) => {
        const law = lawOf(drawn);
        const promise = times * law.mean;
        expectNear(law.excess(promise), tailOf(drawn, promise, 1), 1e-4, 'lateness');
        expect(Math.abs(1 - law.distribution(promise) - tailOf(drawn, promise))).toBeLessThan(1e-4);
      },
      300,
    );
  });

  it('knows how many are served soon, beside a wait that is rare and long', () => {
    // One day, nine in ten times two more on average, one in a hundred times forty more.
    const drawn = [
      { probability: 1, mean: 1 },
      { probability: 0.9, mean: 2 },
      { probability: 0.01, mean: 40 },
    ];
    const law = lawOf(drawn);
    for (const promise of [0.5, 1, 2, 4, 7, 10]) {
      expectNear(1 - law.distribution(promise), tailOf(drawn, promise), 1e-5, `late after ${promise}`);
      expectNear(law.excess(promise), tailOf(drawn, promise, 1), 1e-5, `lateness after ${promise}`);
    }
  });
});

describe('the lead time of gamma parts', () => {
  it('of mean 10 and variation 0.5, promised in 15, is late in 0.151204 of orders, by 0.582507', () => {
    const law = leadTimeLaw(partsOf({ services: [{ mean: 10, variance: 25 }] }));
    expectNear(1 - law.distribution(15), 0.151204, 1e-5);
    expectNear(law.excess(15), 0.582507, 1e-5);
  });

  it('is one gamma law where they have the same scale', () => {
    forAll(fc.tuple(ofAnySize(0.2, 20), wholeBetween(2, 30), ofAnySize(1e-3, 1e3)), ([shape, count, scale]) => {
      const services = Array.from({ length: count }, () => ({ mean: shape * scale, variance: shape * scale * scale }));
      const law = leadTimeLaw(partsOf({ services }));
      for (const share of SHARES) {
        expectNear(law.percentile(share), scale * gammaQuantile(shape * count, share), 0.005, `P${share}`);
      }
    });
  });

  it('keeps its scale beside a long constant time', () => {
    const law = leadTimeLaw(partsOf({ constant: 1_000, services: [exponential(1), exponential(2)] }));
    // 1 − 2e^(−x/2) + e^(−x) = 0.95 at x = −2·ln(1 − √0.95).
    expectNear(law.percentile(0.95) - 1_000, -2 * Math.log(1 - Math.sqrt(0.95)), 0.005);
  });
});

describe('a lead time with certainties in it', () => {
  it('that is constant has every percentile the same, is never late for it and always late before', () => {
    const law = leadTimeLaw(partsOf({ constant: 7 }));
    for (const share of [0.001, ...SHARES, 0.999]) expect(law.percentile(share)).toBe(7);
    expect(law.standardDeviation).toBe(0);
    expect([law.distribution(7), law.excess(7)]).toEqual([1, 0]);
    expect([law.distribution(6.99), law.excess(6)]).toEqual([0, 1]);
  });

  it('counts a tie as on time, also when it differs by rounding only', () => {
    const law = leadTimeLaw(partsOf({ constant: 0.1 + 0.2 }));
    expect(law.distribution(0.3)).toBe(1);
  });

  it('that is nothing but a wait for stock is 0 up to the fill rate, then gamma', () => {
    const law = leadTimeLaw(partsOf({ stock: { zero: 0.7, mean: 0.3 * 4, second: 0.3 * (16 + 32) } }));
    expect(law.percentile(0.5)).toBe(0);
    expect(law.percentile(0.7)).toBe(0);
    expect(law.distribution(0)).toBe(0.7);
    expectNear(law.percentile(0.95), 8 * gammaQuantile(0.5, 1 - 0.05 / 0.3), 0.005);
  });

  it('waits for nothing with the probability that no part has it wait', () => {
    const law = leadTimeLaw(
      partsOf({
        constant: 2,
        queues: [
          { probability: 0.2, mean: 1 },
          { probability: 0.5, mean: 3 },
        ],
        stock: { zero: 0.9, mean: 1, second: 20 },
      }),
    );
    expectNear(law.distribution(2), 0.8 * 0.5 * 0.9, 1e-12);
    expect(law.percentile(0.36)).toBe(2);
    expect(law.percentile(0.37)).toBeGreaterThan(2);
  });
});

describe('any lead time', () => {
  const part = fc.record({ mean: ofAnySize(0.01, 100), cv: ofAnySize(0.05, 3) });
  const anyParts = fc
    .record({
      constant: between(0, 20),
      services: fc.array(part, { maxLength: 5 }),
      queues: fc.array(fc.tuple(between(0.001, 0.999), ofAnySize(0.001, 100)), { maxLength: 4 }),
      stock: fc.tuple(between(0.01, 1), ofAnySize(0.01, 100), between(0.2, 3)),
    })
    .map(({ constant, services, queues, stock: [zero, mean, cv] }) => ({
      constant,
      services: services.map(({ mean: time, cv: spread }) => ({ mean: time, variance: (spread * time) ** 2 })),
      queues: queues.map(([probability, time]) => ({ probability, mean: probability * time })),
      stock: { zero, mean: (1 - zero) * mean, second: (1 - zero) * mean * mean * (1 + cv * cv) },
    }));

  it('is as long on average as its parts together, and varies by the sum of their variances', () => {
    forAll(anyParts, (parts) => {
      const law = leadTimeLaw(parts);
      const means = [...parts.services, ...parts.queues, parts.stock].map(({ mean }) => mean);
      const variances = [
        ...parts.services.map(({ variance }) => variance),
        ...parts.queues.map(({ probability, mean }) => (2 / probability - 1) * mean * mean),
        parts.stock.second - parts.stock.mean ** 2,
      ];
      const variance = variances.reduce((sum, one) => sum + one, 0);
      expectNear(
        law.mean,
        means.reduce((sum, mean) => sum + mean, parts.constant),
        1e-9,
        'mean',
      );
      expect(Math.abs(law.standardDeviation ** 2 - variance)).toBeLessThan(1e-6 * variance + 1e-9);
    });
  });

  it('has rising percentiles, none below what is constant', () => {
    forAll(anyParts, (parts) => {
      const law = leadTimeLaw(parts);
      const percentiles = SHARES.map(law.percentile);
      percentiles.forEach((time, i) => {
        expectAtMost(percentiles[i - 1] ?? parts.constant, time, `P${SHARES[i]}`);
      });
    });
  });

  it('is late less often, and by less, the later it is promised', () => {
    forAll(fc.tuple(anyParts, between(0, 4), between(0, 4)), ([parts, one, other]) => {
      const law = leadTimeLaw(parts);
      const [early, late] = [Math.min(one, other) * law.mean, Math.max(one, other) * law.mean];
      expect(law.distribution(early)).toBeLessThanOrEqual(law.distribution(late) + 1e-5);
      expectAtMost(law.excess(late), law.excess(early), 'lateness', 1e-5);
      expect(law.excess(late)).toBeGreaterThanOrEqual(0);
      expectNear(law.excess(0), law.mean, 1e-9);
    });
  });
});
