import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import { evaluateExample } from './evaluateExample.ts';
import { defined, itemsAfter } from './readExample.ts';

const example = evaluateExample('e-bikes');
const toOrder = example.after('sales');
const frames = example.after('purchasing');
const painted = example.after('painting');
const bicycles = example.after('assembly');
const atDealers = example.after('dealer');

describe('the story of the e-bikes', () => {
  it('goes from purchasing to order to shipping to stock, and opens with frames in stock', () => {
    const names = [toOrder, frames, painted, bicycles, atDealers].map(({ position }) => position);
    expect(names).toEqual(['PTO', 'MTO', 'ATO', 'MTS', 'STS']);
    expect(example.at(example.chain.codp)).toBe(frames);
  });

  it('fans out: 48, 120, 900 and 9,000 kinds, and more money in stock each time', () => {
    expect(itemsAfter(frames, 'purchasing')).toBe(48);
    expect(itemsAfter(painted, 'painting')).toBe(120);
    expect(itemsAfter(bicycles, 'assembly')).toBe(900);
    expect(itemsAfter(atDealers, 'dealer')).toBe(9000);
    const costs = [frames, painted, bicycles, atDealers].map(({ cost }) => defined(cost.inventory));
    expect(costs).toEqual([...costs].sort((one, other) => one - other));
    expect(defined(atDealers.cost.inventory)).toBeGreaterThan(2 * defined(frames.cost.inventory));
  });

  it('wins days with painted frames: from half of the customers to nearly all', () => {
    expect(defined(frames.acceptance)).toBeGreaterThan(0.4);
    expect(defined(frames.acceptance)).toBeLessThan(0.6);
    expect(defined(painted.acceptance)).toBeGreaterThan(0.85);
    expect(defined(painted.leadTime.mean)).toBeLessThan(defined(frames.leadTime.mean) - 3);
  });

  it('costs least with painted frames in stock', () => {
    expect(example.best).toBe(painted.codp);
    for (const position of [toOrder, frames, bicycles, atDealers]) {
      expect(defined(position.cost.total)).toBeGreaterThan(defined(painted.cost.total));
    }
  });

  it('is faster still closer to the customer, but loses those who want another bicycle', () => {
    expect(defined(bicycles.leadTime.mean)).toBeLessThan(defined(painted.leadTime.mean));
    expect(defined(bicycles.promise)).toBeLessThan(defined(painted.promise));
    expect(bicycles.customization.perfectMatch).toBeLessThan(0.75 * painted.customization.perfectMatch);
    expect(defined(bicycles.cost.missedMargin)).toBeGreaterThan(defined(painted.cost.missedMargin));
  });

  it('has nobody wait for a ship from Asia', () => {
    expect(defined(toOrder.acceptance)).toBeLessThan(0.001);
    expect(defined(toOrder.pd.ratio)).toBeGreaterThan(5);
  });

  it('keeps frames in stock behind the point: without them bicycles are replenished from Asia', () => {
    const without = evaluateChain({ ...example.chain, stockPoints: [] }).positions[bicycles.codp];
    if (without === undefined) throw new Error('the position must exist');
    expect(itemsAfter(bicycles, 'purchasing')).toBe(48);
    expect(itemsAfter(without, 'purchasing')).toBe(0);
    expect(defined(without.stocks[0]?.replenishmentTime ?? null)).toBeGreaterThan(90);
    expect(defined(bicycles.stocks[0]?.replenishmentTime ?? null)).toBeLessThan(10);
    expect(defined(without.cost.inventory)).toBeGreaterThan(1.5 * defined(bicycles.cost.inventory));
  });
});
