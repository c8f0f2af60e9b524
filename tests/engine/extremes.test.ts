import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import { buildChain } from '../support/buildChain.ts';
import { chains } from '../support/chains.ts';
import { figuresOf } from '../support/figureAt.ts';
import { forAll } from '../support/forAll.ts';

/** Far more than any chain takes, even on a machine that is busy with other things [ms]. */
const BOUNDED = 10_000;

function evaluatedInTime(chain: ReturnType<typeof buildChain>): void {
  const started = performance.now();
  const evaluation = evaluateChain(chain);
  expect(performance.now() - started).toBeLessThan(BOUNDED);
  for (const [path, figure] of figuresOf(evaluation)) {
    if (typeof figure === 'number') expect(Number.isFinite(figure), `${path} is ${figure}`).toBe(true);
  }
}

describe('chains at the edge of the format', { timeout: 120_000 }, () => {
  it('are evaluated in bounded time, with finite figures: two hundred wild ones', () => {
    forAll(chains({ mostStages: 20 }), evaluatedInTime, 200);
  });

  it('are evaluated when everything is as large as it may be', () => {
    const stage = {
      time: { mean: 1e9, cv: 10 },
      servers: 10_000,
      setup: { time: 1e9, cost: 1e9 },
      lot: 10_000,
      addedValue: 1e9,
    };
    const stages = [{ ...stage, servers: null }, stage, { ...stage, servers: null, supply: 'parallel' }];
    const wishes = [0, 1, 2].map((i) => ({ id: `w${i}`, stage: `s${i}`, wished: 10_000, exponent: 5, weight: 1e9 }));
    const demand = { mean: 1e9, std: 1e9, forecastError: 10 };
    const market = { tolerated: { mean: 1e9, cv: 10 }, margin: 1e9, contactsPerWait: 1e9, contactsPerLate: 1e9 };
    const finance = { holdingRate: 1e9, obsolescenceRate: 1e9, lateCost: 1e9, contactCost: 1e9 };
    for (const service of [
      { measure: 'cycle', target: 1 - 1e-12 },
      { measure: 'level', level: 1e6 },
    ]) {
      evaluatedInTime(buildChain({ stages, wishes, demand, market, finance, service, timeUnitsPerYear: 1e9 }));
    }
  });

  it('are evaluated when everything is as small as a file can hold', () => {
    const tiny = Number.MIN_VALUE;
    const stages = [{ time: { mean: tiny, cv: tiny }, setup: { time: tiny, cost: tiny }, servers: 1 }, {}, {}];
    const market = { tolerated: { mean: tiny, cv: tiny }, promise: { percentile: tiny } };
    const service = { measure: 'fill', target: tiny };
    evaluatedInTime(buildChain({ stages, demand: { mean: tiny, std: tiny }, market, service, timeUnitsPerYear: tiny }));
  });

  it('are evaluated with fifty wishes of ten thousand options: 10²⁰⁰ items', () => {
    const wishes = Array.from({ length: 50 }, (_, i) => ({ id: `w${i}`, stage: 's0', wished: 10_000 }));
    evaluatedInTime(buildChain({ stages: [{ time: { mean: 3 } }], wishes, demand: { mean: 100 } }));
  });

  it('are evaluated with one hundred stages, every one of them loaded to 99.9 percent', () => {
    const stages = Array.from({ length: 100 }, () => ({ time: { mean: 0.999, cv: 2 }, servers: 1, lot: 3 }));
    evaluatedInTime(buildChain({ stages }));
  });
});
