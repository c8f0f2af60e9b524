import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import type { Position } from '../../src/engine/performance/position.ts';
import { evaluateExample } from './evaluateExample.ts';
import { defined, itemsAfter } from './readExample.ts';

const example = evaluateExample('printers');
const partsOnly = example.after('parts');
const atFactory = example.after('assembly');
const generic = example.after('sea');
const localised = example.after('localising');

// Demand a month for the European DeskJet, mean and standard deviation (Lee's DeskJet case; scribd 49251141).
const PUBLISHED = [
  { mean: 42.33, std: 32.41 },
  { mean: 420.17, std: 203.93 },
  { mean: 15_830.08, std: 5624.58 },
  { mean: 2301.17, std: 1168.49 },
  { mean: 4208.0, std: 2204.58 },
  { mean: 306.83, std: 103.12 },
];
const PUBLISHED_TOTAL = { mean: 23_108.58, std: 6243.96 };

// Safety stock for five weeks at a factor of 1.9 (deck 68486414).
const PUBLISHED_SAFETY_STOCK = { generic: 12_792, localised: 19_089 };

const WEEKS_A_MONTH = 52 / 12;
const DAYS_A_MONTH = 365 / 12;

describe('the published figures of the printers', () => {
  it('agree with one another: 1.9 deviations over five weeks, of the total or of each model', () => {
    const fiveWeeks = 1.9 * Math.sqrt(5 / WEEKS_A_MONTH);
    const separate = PUBLISHED.reduce((sum, { std }) => sum + std, 0);
    expect(near(fiveWeeks * PUBLISHED_TOTAL.std, PUBLISHED_SAFETY_STOCK.generic)).toBeLessThan(0.01);
    expect(near(fiveWeeks * separate, PUBLISHED_SAFETY_STOCK.localised)).toBeLessThan(0.01);
  });

  it('are the demand of the example: its mean, and over five weeks its spread', () => {
    const { mean, std, forecastError } = example.chain.demand;
    const days = 35;
    const spread = Math.sqrt(std * std * days + (forecastError * mean * days) ** 2);
    expect(near(mean * DAYS_A_MONTH, PUBLISHED_TOTAL.mean)).toBeLessThan(0.001);
    expect(near(spread, PUBLISHED_TOTAL.std * Math.sqrt(days / DAYS_A_MONTH))).toBeLessThan(0.01);
  });

  it('have shares near those of a few hits: exponent 2', () => {
    const published = PUBLISHED.map(({ mean }) => mean / PUBLISHED_TOTAL.mean).sort((one, other) => other - one);
    const weights = published.map((_, index) => (index + 1) ** -2);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [index, share] of published.entries()) {
      expect(Math.abs(share - (weights[index] ?? 0) / total)).toBeLessThan(0.03);
    }
  });
});

describe('the story of the printers', () => {
  it('opens with generic printers in the warehouse in Europe, and costs least there', () => {
    expect([partsOnly, atFactory, generic, localised].map(({ position }) => position)).toEqual([
      'MTO',
      'ATO',
      'ATO',
      'STS',
    ]);
    expect(example.at(example.chain.codp)).toBe(generic);
    expect(example.best).toBe(generic.codp);
  });

  it('keeps a third less safety stock generic than localised, as published', () => {
    const published = saving(PUBLISHED_SAFETY_STOCK.generic, PUBLISHED_SAFETY_STOCK.localised);
    expect(published).toBeCloseTo(0.33, 2);
    const own = saving(safetyStock(generic, 'sea'), safetyStock(localised, 'localising'));
    expect(Math.abs(own - published)).toBeLessThan(0.04);
  });

  it('holds safety stocks of the published size: somewhat above, for waits and skewed demand', () => {
    for (const [own, published] of [
      [safetyStock(generic, 'sea'), PUBLISHED_SAFETY_STOCK.generic],
      [safetyStock(localised, 'localising'), PUBLISHED_SAFETY_STOCK.localised],
    ] as const) {
      expect(own).toBeGreaterThan(published);
      expect(own).toBeLessThan(1.15 * published);
    }
  });

  it('ties up less money in all, by less than a third: safety stock is only a part (HP reported 18%)', () => {
    const own = saving(defined(generic.tiedUp), defined(localised.tiedUp));
    expect(own).toBeGreaterThan(0.1);
    expect(own).toBeLessThan(0.25);
  });

  it('raises the stock when models are made in the factory, while the triangle stands still', () => {
    const before = positionAt(withModelsFromTheFactory(example.chain), generic.codp);
    expect(before.differentiation).toBeLessThan(generic.differentiation);
    expect(itemsAfter(before, 'sea')).toBe(6);
    expect(itemsAfter(generic, 'sea')).toBe(1);
    const published = saving(PUBLISHED_SAFETY_STOCK.generic, PUBLISHED_SAFETY_STOCK.localised);
    const own = saving(safetyStock(generic, 'sea'), safetyStock(before, 'sea'));
    expect(Math.abs(own - published)).toBeLessThan(0.04);
  });

  it('would save hardly anything if all models rose and fell together: a fixed split understates pooling', () => {
    const std = PUBLISHED_TOTAL.std / Math.sqrt(DAYS_A_MONTH);
    const together: Chain = { ...example.chain, demand: { ...example.chain.demand, std, forecastError: 0 } };
    const one = safetyStock(positionAt(together, generic.codp), 'sea');
    const six = safetyStock(positionAt(withModelsFromTheFactory(together), generic.codp), 'sea');
    expect(saving(one, six)).toBeGreaterThanOrEqual(0);
    expect(saving(one, six)).toBeLessThan(0.05);
  });

  it('wins a day that nobody asks for when localised, and loses everybody at the factory', () => {
    expect(defined(generic.leadTime.mean) - defined(localised.leadTime.mean)).toBeCloseTo(1, 0);
    expect(defined(generic.acceptance)).toBeGreaterThan(0.98);
    for (const position of [partsOnly, atFactory]) expect(defined(position.acceptance)).toBeLessThan(0.001);
  });
});

function near(figure: number, published: number): number {
  return Math.abs(figure / published - 1);
}

function saving(after: number, before: number): number {
  return 1 - after / before;
}

function safetyStock(position: Position, stage: string): number {
  return position.stocks
    .filter((stock) => stock.stage === stage)
    .reduce((total, stock) => total + defined(stock.safetyStock), 0);
}

/** As it was before the redesign: every model made in the factory. */
function withModelsFromTheFactory(chain: Chain): Chain {
  return { ...chain, wishes: chain.wishes.map((wish) => ({ ...wish, stage: 'assembly' })) };
}

function positionAt(chain: Chain, codp: number): Position {
  const position = evaluateChain(chain).positions[codp];
  if (position === undefined) throw new RangeError(`the chain has no position ${codp}`);
  return position;
}
