import { describe, expect, it } from 'vitest';
import { type ChainFacts, chainFacts } from '../../src/engine/analytic/chainFacts.ts';
import { customerView, leadTimeParts } from '../../src/engine/analytic/customerOutcome.ts';
import { jointWait, type PartWait } from '../../src/engine/analytic/jointWait.ts';
import { partsAt } from '../../src/engine/analytic/money.ts';
import { orderPath } from '../../src/engine/analytic/orderPath.ts';
import { supplyAt } from '../../src/engine/analytic/supply.ts';
import { parseChain } from '../../src/engine/chain/parseChain.ts';
import { figureAt } from '../support/figureAt.ts';
import { drawJointWait, drawLeadTime, estimateMean, isInside } from '../support/monteCarlo.ts';
import { expectNear } from '../support/near.ts';
import { readWorkedCases } from '../support/readCases.ts';
import { seededRandom } from '../support/seededRandom.ts';
import { workedExceptions } from './workedExceptions.ts';

const cases = readWorkedCases();
const SEED = 1;

function workedCase(name: string) {
  const found = cases.find(({ chain }) => chain.name === name);
  if (found === undefined) throw new Error(`there is no case ${name}`);
  const chain = parseChain(found.chain);
  if (!chain.ok) throw new Error(JSON.stringify(chain.faults));
  return { facts: chainFacts(chain.value), positions: found.positions };
}

/** What an order meets at a position: the parts it takes together, and those that its lead time adds up. */
function partsOf(facts: ChainFacts, codp: number) {
  const path = orderPath(facts, codp);
  const supply = supplyAt(facts, codp, { dispersion: path.dispersion, overloaded: path.overloadedBefore });
  const waits: PartWait[] = partsAt(supply).flatMap(({ point }) =>
    point === null ? [] : [{ wait: point.wait, loading: point.loading, count: 1 }],
  );
  const stock = jointWait(waits);
  const { market } = facts.chain;
  return { waits, stock, parts: leadTimeParts(path, stock), view: customerView(path, stock, market) };
}

const cutTails = workedExceptions.filter(({ reason }) => reason === 'the grid cuts the tail of lateness');
/** Too rare for a sample: three orders in ten million are late. */
const [rare, ...sampled] = cutTails;

describe('lateness where the worked file cuts the tail', () => {
  it.each(sampled)('$chain position $codp: a sample of a million customers holds ours and not the file’s', (cut) => {
    const { facts, positions } = workedCase(cut.chain);
    const { parts, view } = partsOf(facts, cut.codp);
    const random = seededRandom(SEED);
    const late = estimateMean(1_000_000, () => Math.max(0, drawLeadTime(random, parts) - view.promise));
    expect(isInside(view.lateness, late), `${view.lateness} in ${late.mean} ± ${late.halfWidth}`).toBe(true);
    expect(isInside(Number(figureAt(positions[cut.codp], 'lateness')), late)).toBe(false);
  });

  it.each(sampled)('$chain position $codp: percentiles keep their promise in a sample', ({ chain, codp }) => {
    const { facts } = workedCase(chain);
    const { parts, view } = partsOf(facts, codp);
    const random = seededRandom(SEED);
    const shares = [0.5, 0.8, 0.9, 0.95, 0.99];
    const times = Float64Array.from({ length: 200_000 }, () => drawLeadTime(random, parts)).sort();
    for (const share of shares) {
      const percentile = view.law.percentile(share);
      if (view.law.distribution(percentile) > share + 1e-3) continue;
      const slack = 3.2905 * Math.sqrt(share * (1 - share) * times.length);
      const low = times[Math.floor(share * times.length - slack)];
      const high = times[Math.ceil(share * times.length + slack)];
      expect(low).toBeLessThanOrEqual(percentile);
      expect(high).toBeGreaterThanOrEqual(percentile);
    }
  });

  it(`${rare?.chain} position ${rare?.codp}: some orders are late, so that lateness is not 0`, () => {
    if (rare === undefined) throw new Error('there is no such exception');
    const { facts, positions } = workedCase(rare.chain);
    const { view } = partsOf(facts, rare.codp);
    expect(figureAt(positions[rare.codp], 'onTime')).toBeLessThan(1);
    expect(figureAt(positions[rare.codp], 'lateness')).toBe(0);
    // Far out the slowest part rules: an exponential tail, late by its mean whenever it is late at all.
    const slower = view.law.distribution(view.promise + 0.2) - view.law.distribution(view.promise);
    const decay = -Math.log(1 - slower / (1 - view.onTime)) / 0.2;
    expectNear(view.lateness / (1 - view.onTime), 1 / decay, 0.1, 'mean time late of a late order');
  });
});

describe('the joint wait where the worked file spreads it too far', () => {
  it.each([5, 6])('worked 2 position %i: a sample of orders holds its mean and second moment', (codp) => {
    const { waits, stock } = partsOf(workedCase('worked 2').facts, codp);
    const draws = (power: number) => {
      const random = seededRandom(SEED);
      return estimateMean(100_000, () => drawJointWait(random, waits) ** power);
    };
    const [mean, second] = [draws(1), draws(2)];
    expect(isInside(stock.mean, mean), `${stock.mean} in ${mean.mean} ± ${mean.halfWidth}`).toBe(true);
    expect(isInside(stock.second, second), `${stock.second} in ${second.mean} ± ${second.halfWidth}`).toBe(true);
  });

  it.each([5, 6])('worked 2 position %i: it varies as the wait that is always the longest', (codp) => {
    const { waits, stock } = partsOf(workedCase('worked 2').facts, codp);
    const longest = Math.max(...waits.map(({ wait }) => wait.mean));
    const alone = waits.find(({ wait }) => wait.mean === longest)?.wait ?? stock;
    expectNear(stock.mean, alone.mean, 0.002, 'mean');
    expectNear(stock.second - stock.mean ** 2, alone.second - alone.mean ** 2, 0.01, 'variance');
  });

  it('worked 2 position 4: one part’s wait, always the same and always the longest, is the wait for all', () => {
    const { waits, stock } = partsOf(workedCase('worked 2').facts, 4);
    const longest = Math.max(...waits.map(({ wait }) => wait.mean));
    const alone = waits.find(({ wait }) => wait.mean === longest)?.wait ?? stock;
    expect(alone.second).toBeLessThan(alone.mean ** 2);
    expectNear(stock.mean, alone.mean, 0.0005, 'mean');
  });
});
