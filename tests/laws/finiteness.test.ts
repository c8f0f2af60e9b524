import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import type { Position } from '../../src/engine/performance/position.ts';
import { chains } from '../support/chains.ts';
import { figuresOf } from '../support/figureAt.ts';
import { forAll } from '../support/forAll.ts';
import { isSound } from '../support/known.ts';
import { soundChains } from '../support/soundChains.ts';

const notFinite = (chain: Chain) =>
  figuresOf(evaluateChain(chain)).filter(([, figure]) => typeof figure === 'number' && !Number.isFinite(figure));

/** What is undefined exactly where a stage is overloaded. */
function outcomes({ leadTime, promise, onTime, lateness, contacts, tiedUp, cost, pd }: Position): (number | null)[] {
  return [
    ...Object.values(leadTime),
    ...Object.values(cost),
    promise,
    onTime,
    lateness,
    contacts,
    tiedUp,
    pd.production,
  ];
}

describe('every valid chain', { timeout: 60_000 }, () => {
  it('has only finite figures, for numbers that a company could have', () => {
    forAll(chains({ tame: true }), (chain) => expect(notFinite(chain)).toEqual([]), 80);
  });

  it('has only finite figures, for all numbers that a file can hold', () => {
    forAll(chains(), (chain) => expect(notFinite(chain)).toEqual([]), 80);
  });

  it('has one position for every boundary, in order, each with one entry for every stage', () => {
    forAll(chains({ tame: true, mostStages: 8 }), (chain) => {
      const { positions } = evaluateChain(chain);
      expect(positions.map(({ codp }) => codp)).toEqual([0, ...chain.stages.keys()].map((_, codp) => codp));
      const ids = chain.stages.map(({ id }) => id);
      for (const { stages } of positions) expect(stages.map(({ id }) => id)).toEqual(ids);
    });
  });

  it('leaves undefined what an overloaded stage spoils, and nothing else', () => {
    forAll(fc.oneof(chains({ tame: true, mostStages: 8 }), soundChains()), (chain) => {
      for (const position of evaluateChain(chain).positions) {
        const overloaded = position.stages.filter(({ utilisation }) => utilisation >= 1).map(({ id }) => id);
        expect(position.overloaded).toEqual(overloaded);
        for (const outcome of outcomes(position)) expect(outcome !== null).toBe(isSound(position));
        expect(position.acceptance !== null).toBe(isSound(position) && chain.market.tolerated !== null);
        expect(position.pd.delivery !== null).toBe(chain.market.tolerated !== null);
        for (const { wait, flowTime, wip } of position.stages) {
          expect([flowTime === null, wip === null]).toEqual([wait === null, wait === null]);
          if (isSound(position)) expect(wait).not.toBeNull();
        }
        for (const id of overloaded) expect(position.stages.find((stage) => stage.id === id)?.wait).toBeNull();
      }
    });
  });

  it('has a best position that is neither overloaded nor outside the chain', () => {
    forAll(chains({ tame: true, mostStages: 8 }), (chain) => {
      const { best, positions } = evaluateChain(chain);
      if (best === null) return;
      expect(positions[best]?.overloaded).toEqual([]);
    });
  });
});
