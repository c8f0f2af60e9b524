import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import { forAll } from '../support/forAll.ts';
import { isSound, known } from '../support/known.ts';
import { expectNear } from '../support/near.ts';
import { soundChains } from '../support/soundChains.ts';

const sound = soundChains();

describe('Little’s law', { timeout: 60_000 }, () => {
  it('holds at every stage: units in it are demand times the time they spend there', () => {
    forAll(sound, (chain) => {
      for (const { stages } of evaluateChain(chain).positions) {
        for (const { wait, flowTime, wip } of stages) {
          if (flowTime === null) continue;
          expectNear(wip, chain.demand.mean * flowTime, 1e-12);
          expect(known(wait)).toBeGreaterThanOrEqual(0);
          expect(known(wait)).toBeLessThanOrEqual(flowTime);
        }
      }
    });
  });

  it('holds at the decoupling point: orders that wait for one stock are its backorders', () => {
    forAll(sound, (chain) => {
      for (const { codp, stocks, stockWait } of evaluateChain(chain).positions) {
        const [stock, second] = stocks.filter(({ boundary }) => boundary === codp);
        if (stock === undefined || second !== undefined || stockWait === null) continue;
        expectNear(stock.backorders, chain.demand.mean * stockWait, 1e-9);
      }
    });
  });
});

describe('the lead time of an order', { timeout: 60_000 }, () => {
  it('is on average what it waits for stock and spends at the stages that work for it', () => {
    forAll(sound, (chain) => {
      for (const position of evaluateChain(chain).positions.filter(isSound)) {
        const spent = position.stages
          .filter(({ driven }) => driven === 'order')
          .reduce((sum, { flowTime }) => sum + known(flowTime), known(position.stockWait));
        expectNear(position.leadTime.mean, spent, 1e-6);
      }
    });
  });

  it('is never longer than the whole production time and the wait for stock together', () => {
    forAll(sound, (chain) => {
      for (const { leadTime, pd, stockWait } of evaluateChain(chain).positions.filter(isSound)) {
        expect(known(leadTime.mean)).toBeLessThanOrEqual((known(pd.production) + known(stockWait)) * (1 + 1e-6));
      }
    });
  });

  it('loses exactly the time of a stage that is passed, where nothing queues and stock is never short', () => {
    forAll(sound, (given) => {
      const chain = {
        ...given,
        stages: given.stages.map((stage) => ({ ...stage, servers: null })),
        service: { measure: 'level', level: 1_000_000 } as const,
      };
      const { positions } = evaluateChain(chain);
      positions.slice(1).forEach((after, index) => {
        const before = positions[index] ?? after;
        const passed = before.stages[index];
        const isPassed = passed?.driven === 'order' && after.stages[index]?.driven !== 'order';
        const gained = isPassed ? known(passed.flowTime) : 0;
        expectNear(known(after.leadTime.mean) + gained, known(before.leadTime.mean), 1e-6);
      });
    });
  });
});
