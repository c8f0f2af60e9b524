import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guaranteedService } from '../../src/engine/analytic/guaranteedService.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { between, forAll } from '../support/forAll.ts';
import { known } from '../support/known.ts';
import { expectAtMost, expectNear } from '../support/near.ts';
import { soundChains } from '../support/soundChains.ts';

/** Cost with the point at each boundary, and closest to the customer. */
const costs = (chain: Chain) => chain.stages.map((_, index) => known(guaranteedService(chain, index + 1).cost));

/** Without queues, so that what changes one stage changes no other. */
const delays = (chain: Chain): Chain => ({
  ...chain,
  stages: chain.stages.map((stage) => ({ ...stage, servers: null })),
});

describe('stock placed with guaranteed service', { timeout: 60_000 }, () => {
  it('leaves no stage a time below 0, serves at once at the point, and adds up to the time of the line', () => {
    forAll(soundChains(), (chain) => {
      for (const codp of [0, ...chain.stages.map((_, index) => index + 1)]) {
        const { stages, stockPoints } = guaranteedService(chain, codp);
        for (const { serviceTime, netTime, safetyStock } of stages) {
          expect(Math.min(known(serviceTime), known(netTime), known(safetyStock))).toBeGreaterThanOrEqual(0);
          expect(Math.min(known(serviceTime), known(netTime))).toBe(0);
        }
        if (stages.length > 0) expect(stages.at(-1)?.serviceTime).toBe(0);
        for (const boundary of stockPoints) expect(boundary).toBeLessThan(codp);
      }
    });
  });

  it('is asked for by the chain, not by the stock points that it has', () => {
    forAll(soundChains(), (chain) => {
      const open = guaranteedService({ ...chain, stockPoints: [] }, chain.stages.length);
      expect(guaranteedService(chain, chain.stages.length)).toEqual(open);
      expect(guaranteedService({ ...chain, stockPoints: 'best' }, chain.stages.length)).toEqual(open);
    });
  });

  it('costs no less where a stage takes longer, adds more value, or makes more items', () => {
    forAll(fc.tuple(soundChains(), fc.nat(6), between(0, 9)), ([given, at, more]) => {
      const chain = delays(given);
      const index = at % chain.stages.length;
      const changed = (change: (stage: Chain['stages'][number]) => object) => ({
        ...chain,
        stages: chain.stages.map((stage, i) => (i === index ? { ...stage, ...change(stage) } : stage)),
      });
      const longer = changed(({ time }) => ({ time: { ...time, mean: time.mean + more } }));
      const dearer = changed(({ addedValue }) => ({ addedValue: addedValue + more }));
      const wider = changed(({ items }) => ({ items: items === null ? null : items + Math.ceil(more) }));
      costs(chain).forEach((cost, codp) => {
        expectAtMost(cost, costs(longer)[codp] ?? 0, 'longer');
        expectAtMost(cost, costs(dearer)[codp] ?? 0, 'dearer');
        // With steady demand of one item, a second item that is drawn by chance brings chance with it: never less.
        expectAtMost(cost, costs(wider)[codp] ?? 0, 'wider');
      });
    });
  });

  it('costs no less for a higher target, and is proportional to the rates of holding and obsolescence', () => {
    forAll(fc.tuple(soundChains(), between(0.5, 0.98), between(0, 0.019), between(0, 3)), (drawn) => {
      const [given, target, more, factor] = drawn;
      const asked = (measured: number): Chain => ({ ...given, service: { measure: 'cycle', target: measured } });
      const { finance } = given;
      const rates = {
        holdingRate: factor * finance.holdingRate,
        obsolescenceRate: factor * finance.obsolescenceRate,
      };
      const stages = given.stages.map((stage) => ({
        ...stage,
        obsolescenceRate: stage.obsolescenceRate === null ? null : factor * stage.obsolescenceRate,
      }));
      const scaled = costs({ ...asked(target), stages, finance: { ...finance, ...rates } });
      const surer = costs(asked(target + more));
      costs(asked(target)).forEach((cost, codp) => {
        expectAtMost(cost, surer[codp] ?? 0, 'target');
        expectNear(scaled[codp], factor * cost, 1e-9);
      });
    });
  });

  it('pools: one item never costs more than J, nor J more than √J times one, for equal items and Poisson demand', () => {
    forAll(fc.tuple(soundChains(), fc.integer({ min: 1, max: 1_000_000 })), ([given, items]) => {
      const chain = delays(given);
      const poisson = { ...chain, wishes: [], demand: { ...chain.demand, std: Math.sqrt(chain.demand.mean) } };
      const withItems = (count: number): Chain => ({
        ...poisson,
        stages: poisson.stages.map((stage) => ({
          ...stage,
          items: stage.nature === 'material' && !stage.modular ? count : null,
        })),
      });
      const apart = costs(withItems(items));
      costs(withItems(1)).forEach((pooled, codp) => {
        expectAtMost(pooled, apart[codp] ?? 0, 'pooled');
        expectNear(apart[codp], Math.sqrt(items) * pooled, 1e-9, 'apart');
      });
    });
  });

  it('grows with the root of Poisson demand, and of time', () => {
    forAll(fc.tuple(soundChains(), between(1, 50)), ([given, factor]) => {
      const { mean } = given.demand;
      const of = (rate: number, time: number): Chain => ({
        ...delays(given),
        demand: { ...given.demand, mean: rate, std: Math.sqrt(rate) },
        stages: delays(given).stages.map((stage) => ({
          ...stage,
          time: { ...stage.time, mean: time * stage.time.mean },
          setup: { ...stage.setup, time: time * stage.setup.time },
        })),
      });
      const more = costs(of(factor * mean, 1));
      const longer = costs(of(mean, factor));
      costs(of(mean, 1)).forEach((cost, codp) => {
        expectNear(more[codp], Math.sqrt(factor) * cost, 1e-9, 'more demand');
        expectNear(longer[codp], Math.sqrt(factor) * cost, 1e-9, 'more time');
      });
    });
  });

  it('costs nothing where demand is steady and of one item', () => {
    forAll(soundChains(), (given) => {
      const stages = delays(given).stages.map((stage) => ({ ...stage, items: null }));
      const chain = { ...given, stages, wishes: [], demand: { ...given.demand, std: 0 } };
      for (const cost of costs(chain)) expect(cost).toBe(0);
    });
  });
});
