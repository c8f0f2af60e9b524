import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../../src/engine/analytic/evaluateChain.ts';
import type { Chain } from '../../../src/engine/chain/chain.ts';
import { approximationsAt } from '../../../src/engine/explanation/approximationsAt.ts';
import { compareAnswers } from '../../../src/engine/explanation/compareAnswers.ts';
import { nameOf } from '../../../src/engine/explanation/explainer.ts';
import { ref } from '../../../src/engine/explanation/sight.ts';
import { readExample } from '../../examples/readExample.ts';
import { buildChain, positionAt } from '../../support/buildChain.ts';
import { chains } from '../../support/chains.ts';
import { estimated, type Factors } from '../../support/estimated.ts';
import { forAll } from '../../support/forAll.ts';
import { simulateAt } from '../../support/simulateAt.ts';

const LONG = 1e9;
const exponential = (mean: number, servers = 1) => ({ time: { mean, cv: 1 }, servers });

/** The position of a chain, and how long it was played. */
function pointAt(chain: Chain, codp: number, played = LONG) {
  return { chain, position: positionAt(chain, codp), played };
}

function compare(chain: Chain, codp: number, factors: Factors, halfWidth: number | null = 0) {
  const point = pointAt(chain, codp);
  return compareAnswers(point, estimated(point.position, factors, halfWidth));
}

const tandem = buildChain({ stages: [exponential(0.5), exponential(0.8), exponential(0.6)] });

describe('formulas beside a simulation', () => {
  it('agree where it finds the same, and nothing is known after a single replication', () => {
    const same = compare(tandem, 0, () => 1);
    expect(same.length).toBeGreaterThan(15);
    expect(same.every(({ verdict, difference }) => verdict === 'within' && difference === null)).toBe(true);
    expect(compare(tandem, 0, () => 1.5, null).every(({ verdict }) => verdict === 'open')).toBe(true);
  });

  it('are within the interval, just outside it, or apart', () => {
    const verdicts = (factor: number, halfWidth: number) =>
      compare(tandem, 0, (key) => (key === 'leadTime.mean' ? factor : 1), halfWidth).find(
        ({ reference }) => reference.key === 'leadTime.mean',
      )?.verdict;
    expect(verdicts(1.1, 1)).toBe('within');
    expect(verdicts(1.01, 0)).toBe('close');
    expect(verdicts(1.1, 0.01)).toBe('apart');
  });

  it('differ where a stage makes them differ, in all that is made of it', () => {
    const late = { time: { mean: 3, cv: 0.5 } };
    const chain = buildChain({ stages: [late, exponential(0.7)] });
    const longer = new Set(['leadTime.mean', 'leadTime.p95', 'promise', 'cost.wip', 'cost.inventory', 'cost.total']);
    const answers = compare(chain, 0, (key, place) =>
      longer.has(key) ? 1.3 : place === 1 && key !== 'stage.utilisation' ? 1.6 : 1,
    );
    const apart = answers.filter(({ verdict }) => verdict === 'apart');
    expect(apart.length).toBeGreaterThanOrEqual(6);
    for (const { difference } of apart) {
      expect(difference?.origin).toEqual(ref('stage.wait', { stage: 1 }));
      expect(difference?.approximations[0]).toBe('surges');
    }
  });

  it('are compared for any chain, and every difference leads to a figure that differs', () => {
    forAll(chains({ tame: false, best: true }), (chain) => {
      for (const position of evaluateChain(chain).positions) {
        const point = { chain, position, played: LONG };
        const factors: Factors = (key, place = 0) => 1 + ((key.length * 7 + place * 3) % 5) / 10;
        const answers = compareAnswers(point, estimated(position, factors));
        const different = new Set(
          answers.flatMap(({ verdict, reference }) => (verdict === 'within' ? [] : [nameOf(reference)])),
        );
        for (const { verdict, difference } of answers) {
          expect(difference === null).toBe(verdict === 'within');
          if (difference !== null) expect(different).toContain(nameOf(difference.origin));
        }
      }
    });
  });

  it('tell of the kitchens that the fitters wait for surges, as the simulation finds', { timeout: 60_000 }, () => {
    const kitchens = readExample('kitchens');
    const run = { orders: 10_000, replications: 20, seed: 1 };
    const point = pointAt(kitchens, 3, (run.orders * run.replications) / kitchens.demand.mean);
    const answers = compareAnswers(point, simulateAt(kitchens, 3, run).position);
    const leadTime = answers.find(({ reference }) => reference.key === 'leadTime.mean');
    expect(leadTime?.verdict).toBe('apart');
    expect(leadTime?.difference?.origin).toEqual(ref('stage.wait', { stage: 5 }));
    expect(leadTime?.difference?.approximations).toContain('surges');
  });
});

describe('what of the model is no exact theory', () => {
  const at = (chain: Chain, codp: number, key: Parameters<typeof ref>[0], subject = {}, played = LONG) =>
    approximationsAt(ref(key, subject), pointAt(chain, codp, played));

  it('is nothing in a Jackson network: chance alone is left', () => {
    for (const stage of [0, 1, 2]) expect(at(tandem, 0, 'stage.wait', { stage })).toEqual([]);
    expect(at(tandem, 0, 'leadTime.p95')).toEqual([]);
  });

  it('is nothing at a queue of general service that orders reach by chance, but at the next one', () => {
    const general = { time: { mean: 0.6, cv: 0.3 }, servers: 1 };
    const chain = buildChain({ stages: [general, general] });
    expect(at(chain, 0, 'stage.wait', { stage: 0 })).toEqual([]);
    expect(at(chain, 0, 'stage.wait', { stage: 1 })).toEqual(['irregularFlow']);
  });

  it('is nothing where Poisson demand is replenished by parallel delays (Palm), or by one exponential server', () => {
    const delay = { time: { mean: 5, cv: 0.4 }, supply: 'parallel' };
    expect(at(buildChain({ stages: [delay] }), 1, 'stock.fillRate', { stock: 0 })).toEqual([]);
    expect(at(buildChain({ stages: [exponential(0.7)] }), 1, 'fillRate')).toEqual([]);
    const lots = buildChain({ stages: [{ ...delay, lot: 5 }] });
    expect(at(lots, 1, 'stock.fillRate', { stock: 0 })).toEqual(['overtaking', 'fittedDemand']);
  });

  it('is each thing that the model leaves out, where it does', () => {
    const chain = buildChain({
      stages: [
        { time: { mean: 2, cv: 0.5 } },
        { time: { mean: 0.2, cv: 1 }, servers: 2, lot: 4 },
        { time: { mean: 0.1, cv: 0.5 }, servers: 1, modular: true },
        { time: { mean: 0.98, cv: 1 }, servers: 1 },
      ],
      wishes: [
        { id: 'a', stage: 's2', wished: 3 },
        { id: 'b', stage: 's2', wished: 3 },
      ],
      demand: { mean: 1, std: 1.5, forecastError: 0.2 },
    });
    expect(at(chain, 3, 'stage.wait', { stage: 1 })).toEqual(['surges', 'lotsAtServer', 'irregularFlow']);
    expect(at(chain, 3, 'stage.wait', { stage: 2 })).toEqual(['familiesAtServer', 'irregularFlow']);
    expect(at(chain, 3, 'stage.wait', { stage: 3 })).toEqual(['smoothed', 'irregularFlow', 'nearlyFull']);
    expect(at(chain, 3, 'stage.flowTime', { stage: 0 })).toEqual(['inSequence']);
    const point = at(chain, 3, 'stockWait');
    expect(point[0]).toBe('together');
    for (const one of ['overtaking', 'clumps', 'forecastDrawn', 'familiesAtServer']) expect(point).toContain(one);
    expect(at(chain, 3, 'leadTime.std', {}, 10)[0]).toBe('fewTurns');
    expect(at(chain, 3, 'stage.utilisation', { stage: 1 })).toEqual([]);
  });
});
