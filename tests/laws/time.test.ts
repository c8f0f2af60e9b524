import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { figureAt, figuresOf } from '../support/figureAt.ts';
import { forAll } from '../support/forAll.ts';
import { relativeError } from '../support/near.ts';
import { soundChains } from '../support/soundChains.ts';

/** The same chain in a smaller time unit: each of the old is so many of the new. */
function inSmallerUnit(chain: Chain, factor: number): Chain {
  const { demand, finance, market } = chain;
  const promise = 'time' in market.promise ? { time: factor * market.promise.time } : market.promise;
  const { tolerated } = market;
  return {
    ...chain,
    timeUnitsPerYear: factor * chain.timeUnitsPerYear,
    stages: chain.stages.map((stage) => ({
      ...stage,
      time: { ...stage.time, mean: factor * stage.time.mean },
      setup: { ...stage.setup, time: factor * stage.setup.time },
    })),
    demand: { ...demand, mean: demand.mean / factor, std: demand.std / Math.sqrt(factor) },
    finance: { ...finance, lateCost: finance.lateCost / factor },
    market: {
      ...market,
      promise,
      tolerated: tolerated && { ...tolerated, mean: factor * tolerated.mean },
      contactsPerWait: market.contactsPerWait / factor,
      contactsPerLate: market.contactsPerLate / factor,
    },
  };
}

const IS_TIME =
  /\.(leadTime\.\w+|pd\.(production|delivery)|wait|flowTime|replenishmentTime|stockWait|promise|lateness)$/;
/** What is read off a numerical inversion: not the same digits after rounding. */
const IS_READ_OFF = /\.(leadTime\.p\d\d|promise|onTime|lateness|acceptance|contacts|cost\.\w+)$/;

/** Figures of the chain in the smaller unit that are not what they should be, within a tolerance. */
function changed(chain: Chain, factor: number, toleranceOf: (path: string) => number): unknown[] {
  const after = evaluateChain(inSmallerUnit(chain, factor));
  return figuresOf(evaluateChain(chain)).filter(([path, figure]) => {
    const found = figureAt(after, path);
    if (typeof figure !== 'number' || typeof found !== 'number') return figure !== found;
    const isTime = IS_TIME.test(path) && !path.includes('.cost.');
    return relativeError(found, isTime ? factor * figure : figure, 1e-6) > toleranceOf(path);
  });
}

describe('another time unit', { timeout: 60_000 }, () => {
  it('scales times with it, and nothing else', () => {
    // By powers of four nothing is rounded, √f included, so that every figure must be the same to the last digits.
    forAll(fc.tuple(soundChains(6), fc.constantFrom(1 / 16, 4, 1_024)), ([chain, factor]) => {
      expect(changed(chain, factor, () => 1e-9)).toEqual([]);
    });
  });

  it('of eight to a day, which rounds, does so as well, within the error of percentiles', () => {
    forAll(soundChains(6), (chain) => {
      // Which of two positions that cost the same is best may then be a matter of rounding.
      expect(changed(chain, 8, (path) => (path === 'best' ? 9 : IS_READ_OFF.test(path) ? 0.005 : 1e-6))).toEqual([]);
    });
  });
});
