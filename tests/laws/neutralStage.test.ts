import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import type { Chain, Stage } from '../../src/engine/chain/chain.ts';
import type { Position } from '../../src/engine/performance/position.ts';
import { buildChain } from '../support/buildChain.ts';
import { figureAt, figuresOf } from '../support/figureAt.ts';
import { forAll } from '../support/forAll.ts';
import { known } from '../support/known.ts';
import { expectNear, relativeError } from '../support/near.ts';
import { soundChains } from '../support/soundChains.ts';

/** Takes no time, adds no value, holds no wish: kind other, lot 1. */
const [neutral] = buildChain({ stages: [{ id: 'neutral', kind: 'other' }] }).stages;

function inserted(chain: Chain, index: number): Chain {
  if (neutral === undefined) throw new Error('a chain has a stage');
  const { stockPoints } = chain;
  return {
    ...chain,
    stages: [...chain.stages.slice(0, index), neutral, ...chain.stages.slice(index)],
    stockPoints:
      stockPoints === 'best' ? stockPoints : stockPoints.map((point) => (point >= index ? point + 1 : point)),
  };
}

/** What must not change: all but where things are, and a shelf of nothing that stock may now stand on. */
function essence({ leadTime, pd, position, fillRate, stockWait, customization, cost, tiedUp, ...rest }: Position) {
  const { promise, onTime, lateness, acceptance, contacts } = rest;
  const stages = rest.stages.filter(({ id }) => id !== 'neutral');
  const stocks = rest.stocks.filter(({ value }) => value > 0).map(({ boundary: _, stage: __, ...stock }) => stock);
  const customer = { promise, onTime, lateness, acceptance, contacts };
  return { leadTime, pd, position, fillRate, stockWait, customization, cost, tiedUp, customer, stages, stocks };
}

function differences(before: Position | undefined, after: Position | undefined): unknown[] {
  if (before === undefined || after === undefined) throw new Error('both positions exist');
  const found = essence(after);
  return figuresOf(essence(before)).filter(([path, figure]) => {
    const other = figureAt(found, path);
    if (typeof figure !== 'number' || typeof other !== 'number') return figure !== other;
    return relativeError(other, figure, 1e-9) > 1e-9;
  });
}

/**
 * Stages whose value shows, so that stocks can be told from a shelf of nothing, and that age alike: stock behind the
 * neutral stage has that one's obsolescence rate, the general one.
 */
const comparable = (stages: readonly Stage[]) =>
  stages.map((stage) => ({ ...stage, addedValue: stage.addedValue + 1, obsolescenceRate: null }));

describe('a stage of zero time, value and wishes', { timeout: 60_000 }, () => {
  it('changes nothing wherever it stands, without extra stock upstream', () => {
    forAll(fc.tuple(soundChains(6), fc.nat(6)), ([given, at]) => {
      const chain = { ...given, stages: comparable(given.stages), stockPoints: [] };
      const index = Math.min(at, chain.stages.length);
      const { positions } = evaluateChain(inserted(chain, index));
      evaluateChain(chain).positions.forEach((position, codp) => {
        if (codp <= index) expect(differences(position, positions[codp])).toEqual([]);
        if (codp >= index) expect(differences(position, positions[codp + 1])).toEqual([]);
      });
    });
  });

  it('changes nothing right after a stage of the platform, with extra stock upstream', () => {
    forAll(fc.tuple(soundChains(6), fc.nat(6)), ([given, at]) => {
      const chain = { ...given, stages: comparable(given.stages) };
      const index = Math.min(at, chain.stages.length);
      const before = chain.stages[index - 1];
      if (before?.nature !== 'material' || before.modular) return;
      const { positions } = evaluateChain(inserted(chain, index));
      evaluateChain(chain).positions.forEach((position, codp) => {
        expect(differences(position, positions[codp < index ? codp : codp + 1])).toEqual([]);
      });
    });
  });
});

/** What is on hand is what is left of all that is on order: next to nothing is nothing. */
function expectSame(found: number | null | undefined, wanted: number, what: string): void {
  expect(Math.abs(known(found) - wanted), what).toBeLessThanOrEqual(1e-6 * Math.max(wanted, 1));
}

describe('a delay in two halves', { timeout: 60_000 }, () => {
  it('with the same mean, variance and value profile is the same delay', () => {
    forAll(fc.tuple(soundChains(4), fc.nat(3)), ([given, at]) => {
      const index = at % given.stages.length;
      const whole = given.stages[index];
      if (whole === undefined || whole.items !== null) return;
      const delay = {
        ...whole,
        servers: null,
        nature: 'material' as const,
        modular: false,
        setup: { time: 0, cost: 0 },
      };
      const time = { mean: delay.time.mean / 2, cv: delay.time.cv * Math.SQRT2 };
      const half = { ...delay, time, addedValue: delay.addedValue / 2 };
      const others = { wishes: [], stockPoints: [], goal: { ...given.goal, customization: 0 } };
      const around = (...stages: Stage[]) =>
        evaluateChain({ ...given, ...others, stages: given.stages.toSpliced(index, 1, ...stages) }).positions;
      const halves = around(half, { ...half, id: 'second-half' });
      around(delay).forEach(({ leadTime, cost, stocks }, codp) => {
        const split = halves[codp <= index ? codp : codp + 1];
        expectNear(split?.leadTime.mean, known(leadTime.mean), 1e-6, 'mean');
        expectNear(known(split?.leadTime.std) ** 2, known(leadTime.std) ** 2, 1e-6, 'variance');
        expectNear(split?.leadTime.p99, known(leadTime.p99), 0.005, 'P99');
        for (const key of ['cycle', 'safety', 'obsolescence'] as const) {
          expectSame(split?.cost[key], known(cost[key]), key);
        }
        expectNear(split?.cost.wip, known(cost.wip), 1e-6, 'wip');
        expectSame(split?.stocks[0]?.onHand ?? 0, stocks[0]?.onHand ?? 0, 'on hand');
      });
    });
  });
});
