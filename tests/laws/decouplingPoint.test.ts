import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import type { Position } from '../../src/engine/performance/position.ts';
import { forAll } from '../support/forAll.ts';
import { known } from '../support/known.ts';
import { expectAtMost, expectNear } from '../support/near.ts';
import { soundChains } from '../support/soundChains.ts';

/** Every two neighbouring positions of a chain: the one further from the customer, then the one closer. */
function steps(chain: Chain): [further: Position, closer: Position][] {
  const { positions } = evaluateChain(chain);
  return positions.slice(1).map((closer, index) => [positions[index] ?? closer, closer]);
}

/** Time that stages spend on an order, waiting for them aside. */
const ownTime = ({ stages }: Position) =>
  stages
    .filter(({ driven }) => driven === 'order')
    .reduce((sum, { flowTime, wait }) => sum + known(flowTime) - known(wait), 0);

describe('moving the decoupling point closer to the customer', { timeout: 60_000 }, () => {
  it('never makes the stages work longer on an order', () => {
    forAll(soundChains(), (chain) => {
      for (const [further, closer] of steps(chain)) expectAtMost(ownTime(closer), ownTime(further), 'own time');
    });
  });

  it('never lets customers specify more, choose from more products or find a better match', () => {
    forAll(soundChains(), (chain) => {
      for (const [{ customization: further }, { customization: closer }] of steps(chain)) {
        expectAtMost(closer.specified ?? 0, further.specified ?? 0, 'specified');
        expectAtMost(closer.level ?? 0, further.level ?? 0, 'level');
        expectAtMost(closer.perfectMatch, further.perfectMatch, 'perfect match');
        expectAtMost(closer.products, further.products, 'products');
      }
    });
  });

  it('never makes a unit of platform stock cheaper', () => {
    forAll(soundChains(), (chain) => {
      const modular = new Set(chain.stages.filter((stage) => stage.modular).map(({ id }) => id));
      const platform = ({ codp, stocks }: Position) =>
        stocks.find(({ boundary, stage }) => boundary === codp && !modular.has(stage));
      for (const [further, closer] of steps(chain)) {
        expectAtMost(platform(further)?.value ?? 0, platform(closer)?.value ?? 0, 'value');
      }
    });
  });

  it('moves neither the differentiation point nor what customers tolerate', () => {
    forAll(soundChains(), (chain) => {
      for (const [further, closer] of steps(chain)) {
        expect(closer.differentiation).toBe(further.differentiation);
        expect(closer.pd.delivery).toBe(further.pd.delivery);
        expect(closer.pd.volatility).toBe(further.pd.volatility);
      }
    });
  });
});

describe('where the decoupling point stands', { timeout: 60_000 }, () => {
  it('before all stages, nothing is stocked and every wish is specified', () => {
    forAll(soundChains(), (chain) => {
      const [position] = evaluateChain(chain).positions;
      expect(position).toMatchObject({ stocks: [], fillRate: 1, stockWait: 0 });
      expect(position?.cost).toMatchObject({ cycle: 0, safety: 0, obsolescence: 0 });
      if (position?.customization.level !== null)
        expect(position?.customization).toMatchObject({ level: 1, chosen: 0 });
    });
  });

  it('after all stages, only stages done per order work for the customer', () => {
    forAll(soundChains(), (chain) => {
      const position = evaluateChain(chain).positions[chain.stages.length];
      position?.stages.forEach(({ driven }, index) => {
        expect(driven === 'order').toBe(chain.stages[index]?.nature === 'order');
      });
    });
  });

  it('in the file itself, makes no difference to what every position comes to', () => {
    forAll(fc.tuple(soundChains(4), fc.nat(4)), ([chain, codp]) => {
      const moved = { ...chain, codp: Math.min(codp, chain.stages.length) };
      expect(evaluateChain(moved)).toStrictEqual(evaluateChain(chain));
    });
  });
});

describe('moving a wish to a stage closer to the customer', { timeout: 60_000 }, () => {
  it('never lowers what is specified, nor the level of customization, while no stage is done per order', () => {
    forAll(fc.tuple(soundChains(), fc.nat(4), fc.nat(7)), ([given, which, by]) => {
      const stages = given.stages.map((stage) => ({ ...stage, nature: 'material' as const }));
      const index = which % Math.max(1, given.wishes.length);
      const wish = given.wishes[index];
      if (wish === undefined) return;
      const from = stages.findIndex(({ id }) => id === wish.stage);
      const stage = stages[Math.min(stages.length - 1, from + by)]?.id ?? wish.stage;
      const wishes = given.wishes.map((one, i) => (i === index ? { ...one, stage } : one));
      const before = evaluateChain({ ...given, stages }).positions;
      const after = evaluateChain({ ...given, stages, wishes }).positions;
      after.forEach(({ customization: later }, codp) => {
        const earlier = before[codp]?.customization;
        expectAtMost(earlier?.specified ?? 0, later.specified ?? 0, 'specified');
        expectAtMost(earlier?.level ?? 0, later.level ?? 0, 'level');
      });
    });
  });

  it('neither adds nor loses weight: specified and chosen are shares of the same wishes', () => {
    forAll(soundChains(), (chain) => {
      for (const { customization } of evaluateChain(chain).positions) {
        const { level, specified, chosen, perfectMatch } = customization;
        for (const share of [level ?? 0, specified ?? 0, chosen ?? 0, perfectMatch]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-12);
        }
        if (level !== null) expectNear(level, known(specified) + known(chosen), 1e-12);
      }
    });
  });
});
