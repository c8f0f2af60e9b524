import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { figureAt, figuresOf } from '../support/figureAt.ts';
import { between, forAll } from '../support/forAll.ts';
import { known } from '../support/known.ts';
import { expectNear, relativeError } from '../support/near.ts';
import { soundChains } from '../support/soundChains.ts';

/** The same chain with every amount of money so many times as large. */
function inOtherMoney(chain: Chain, factor: number): Chain {
  const { finance, market, goal } = chain;
  return {
    ...chain,
    stages: chain.stages.map((stage) => ({
      ...stage,
      addedValue: factor * stage.addedValue,
      setup: { ...stage.setup, cost: factor * stage.setup.cost },
    })),
    finance: { ...finance, lateCost: factor * finance.lateCost, contactCost: factor * finance.contactCost },
    market: { ...market, margin: factor * market.margin },
    goal: { ...goal, tiedUp: goal.tiedUp === null ? null : factor * goal.tiedUp },
  };
}

const IS_MONEY = /^positions\.\d+\.(cost\.|tiedUp$|stocks\.\d+\.value$)/;

describe('money', { timeout: 60_000 }, () => {
  it('adds up: inventory cost of its four parts, total of inventory and the other five', () => {
    forAll(soundChains(), (chain) => {
      for (const { cost } of evaluateChain(chain).positions) {
        const sum = (...parts: (number | null)[]) => parts.reduce<number>((total, part) => total + known(part), 0);
        expectNear(cost.inventory, sum(cost.cycle, cost.safety, cost.wip, cost.obsolescence), 1e-9);
        const others = sum(cost.setup, cost.design, cost.lateness, cost.contacts, cost.missedMargin);
        expectNear(cost.total, known(cost.inventory) + others, 1e-9);
        for (const part of Object.values(cost)) expect(known(part)).toBeGreaterThanOrEqual(-1e-9 * known(cost.total));
      }
    });
  });

  it('costs holding what is tied up, and nothing more but obsolescence', () => {
    forAll(soundChains(), (chain) => {
      for (const { cost, tiedUp } of evaluateChain(chain).positions) {
        const holding = chain.finance.holdingRate * known(tiedUp);
        expectNear(known(cost.inventory) - known(cost.obsolescence), holding, 1e-6);
      }
    });
  });

  it('in another currency scales with it, and nothing else does', () => {
    forAll(fc.tuple(soundChains(5), fc.constantFrom(0.01, 0.25, 8, 1_000)), ([chain, factor]) => {
      const before = evaluateChain(chain);
      const after = evaluateChain(inOtherMoney(chain, factor));
      const wrong = figuresOf(before).filter(([path, figure]) => {
        const found = figureAt(after, path);
        if (typeof figure !== 'number' || typeof found !== 'number') return figure !== found;
        return relativeError(found, IS_MONEY.test(path) ? factor * figure : figure, 1e-9) > 1e-9;
      });
      expect(wrong).toEqual([]);
    });
  });

  it('of holding and obsolescence is proportional to their rates', () => {
    forAll(fc.tuple(soundChains(5), between(0, 3)), ([chain, factor]) => {
      const finance = { ...chain.finance, holdingRate: factor * chain.finance.holdingRate };
      const dearer = evaluateChain({ ...chain, finance }).positions;
      evaluateChain(chain).positions.forEach(({ cost }, codp) => {
        const scaled = dearer[codp]?.cost;
        for (const key of ['cycle', 'safety', 'wip'] as const)
          expectNear(scaled?.[key], factor * known(cost[key]), 1e-9);
        expect(scaled?.obsolescence).toBe(cost.obsolescence);
      });
    });
  });

  it('a year is proportional to the time units in it, the cost of designs aside', () => {
    forAll(soundChains(5), (chain) => {
      const { positions } = evaluateChain({ ...chain, timeUnitsPerYear: 2 * chain.timeUnitsPerYear });
      evaluateChain(chain).positions.forEach(({ cost }, codp) => {
        const doubled = positions[codp]?.cost;
        for (const key of ['setup', 'lateness', 'contacts', 'missedMargin'] as const) {
          expectNear(doubled?.[key], 2 * known(cost[key]), 1e-9);
        }
        expect(doubled?.inventory).toBe(cost.inventory);
      });
    });
  });
});
