import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import { forAll } from '../support/forAll.ts';
import { known } from '../support/known.ts';
import { expectAtMost, expectNear } from '../support/near.ts';
import { soundChains } from '../support/soundChains.ts';

describe('the promise', { timeout: 60_000 }, () => {
  it('lies the later, the more orders it is to hold for: percentiles rise, none is negative', () => {
    forAll(soundChains(), (chain) => {
      for (const { leadTime } of evaluateChain(chain).positions) {
        const { p50, p80, p90, p95, p99 } = leadTime;
        const rising = [0, p50, p80, p90, p95, p99].map(known);
        rising.slice(1).forEach((time, index) => {
          expect(time).toBeGreaterThanOrEqual(rising[index] ?? 0);
        });
      }
    });
  });

  it('that is a percentile is kept by that share of orders, by more only where many take just as long', () => {
    forAll(fc.tuple(soundChains(), fc.constantFrom(0.5, 0.8, 0.95, 0.99)), ([given, percentile]) => {
      const chain = { ...given, market: { ...given.market, promise: { percentile } } };
      for (const { onTime, promise, leadTime } of evaluateChain(chain).positions) {
        expect(known(onTime)).toBeGreaterThanOrEqual(percentile);
        expect(known(onTime)).toBeLessThanOrEqual(1);
        const figure = { 0.5: leadTime.p50, 0.8: leadTime.p80, 0.95: leadTime.p95, 0.99: leadTime.p99 }[percentile];
        expect(promise).toBe(figure);
      }
    });
  });

  it('is kept by between none and all orders, and missed by no less than nothing', () => {
    forAll(soundChains(), (chain) => {
      for (const { onTime, lateness, leadTime, promise, acceptance } of evaluateChain(chain).positions) {
        expect(known(onTime)).toBeGreaterThanOrEqual(0);
        expect(known(onTime)).toBeLessThanOrEqual(1);
        expect(known(lateness)).toBeGreaterThanOrEqual(0);
        expectAtMost(known(lateness), known(leadTime.mean), 'lateness', 0.002);
        expectAtMost(known(leadTime.mean) - known(promise), known(lateness), 'lateness of the mean', 0.002);
        if (acceptance !== null) expect(Math.abs(acceptance - 0.5)).toBeLessThanOrEqual(0.5);
      }
    });
  });

  it('is tolerated by fewer the later it is, and kept by more', () => {
    forAll(fc.tuple(soundChains(), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 20 })), (drawn) => {
      const [given, early, more] = drawn;
      const tolerated = { mean: 12, cv: 0.4 };
      const at = (time: number) =>
        evaluateChain({ ...given, market: { ...given.market, tolerated, promise: { time } } }).positions;
      const later = at(early + more);
      at(early).forEach(({ onTime, acceptance, promise }, codp) => {
        expect(promise).toBe(early);
        expectAtMost(known(later[codp]?.acceptance), known(acceptance), 'acceptance');
        expectAtMost(known(onTime), known(later[codp]?.onTime), 'on time', 1e-5);
      });
    });
  });

  it('is the lead time itself where that never varies', () => {
    forAll(soundChains(), (given) => {
      const stages = given.stages.map((stage) => ({ ...stage, servers: null, time: { ...stage.time, cv: 0 } }));
      const [position] = evaluateChain({
        ...given,
        stages,
        market: { ...given.market, promise: { percentile: 0.9 } },
      }).positions;
      if (position === undefined) throw new Error('there is always a position');
      const { mean, p50, p99 } = position.leadTime;
      expectNear(p50, known(mean), 1e-9);
      expectNear(p99, known(mean), 1e-9);
      expect(position).toMatchObject({ onTime: 1, lateness: 0 });
    });
  });
});
