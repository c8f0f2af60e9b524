import { describe, expect, it } from 'vitest';
import { overloadCure } from '../../src/engine/decisions/overloadCure.ts';
import { evaluateExample } from './evaluateExample.ts';
import { defined, itemsAfter, stockValue } from './readExample.ts';

const example = evaluateExample('paint-mixing');
const everythingToOrder = example.after('sales');
const bases = example.after('bases');
const atFactory = example.after('filling');
const inShop = example.after('transport');
const tinted = example.after('tinting');

const WORKING_WEEK = 40;

describe('the story of the paint', () => {
  it('goes from making to order to shipping to stock, and opens with base paint in the shops', () => {
    const names = [everythingToOrder, bases, atFactory, inShop, tinted].map(({ position }) => position);
    expect(names).toEqual(['MTO', 'ATO', 'ATO', 'ATO', 'STS']);
    expect(example.at(example.chain.codp)).toBe(inShop);
  });

  it('is slower, and ties up many times more, when tinted ahead', () => {
    expect(itemsAfter(inShop, 'transport')).toBe(12);
    expect(itemsAfter(tinted, 'tinting')).toBe(20_000);
    expect(defined(tinted.leadTime.mean)).toBeGreaterThan(1.5 * defined(inShop.leadTime.mean));
    expect(stockValue(tinted)).toBeGreaterThan(20 * stockValue(inShop));
    expect(defined(tinted.tiedUp)).toBeGreaterThan(10 * defined(inShop.tiedUp));
  });

  it('keeps the same service and choice while doing so', () => {
    for (const position of [inShop, tinted]) expect(defined(position.fillRate)).toBeGreaterThanOrEqual(0.95);
    expect(tinted.customization.level).toBe(inShop.customization.level);
    expect(defined(tinted.customization.specified)).toBeLessThan(defined(inShop.customization.specified));
  });

  it('promises less and takes longer: whoever finds no tin of a colour waits more than a week', () => {
    expect(defined(tinted.promise)).toBeLessThan(defined(inShop.promise));
    expect(defined(tinted.leadTime.p99)).toBeGreaterThan(2 * defined(inShop.leadTime.p99));
    expect(defined(tinted.stockWait) / (1 - defined(tinted.fillRate))).toBeGreaterThan(WORKING_WEEK);
  });

  it('loses everybody when each tin has yet to be brought', () => {
    expect(defined(atFactory.acceptance)).toBeLessThan(0.001);
    expect(defined(inShop.acceptance)).toBeGreaterThan(0.95);
  });

  it('overloads filling, and nothing else, when every tin has a changeover of its own', () => {
    for (const position of [everythingToOrder, bases]) {
      expect(position.overloaded).toEqual(['filling']);
      expect(position.leadTime.mean).toBeNull();
      const cure = overloadCure(example.chain, position, 'filling');
      expect(cure?.utilisation).toBeCloseTo(1.5625);
      expect(cure?.servers).toBe(2);
      expect(cure?.maximumRate).toBeCloseTo(20);
    }
    for (const position of [atFactory, inShop, tinted]) expect(position.overloaded).toEqual([]);
  });

  it('costs least where it opens', () => {
    expect(example.best).toBe(inShop.codp);
    expect(defined(inShop.cost.total)).toBeLessThan(0.5 * defined(tinted.cost.total));
    expect(defined(inShop.cost.total)).toBeLessThan(0.5 * defined(atFactory.cost.total));
  });
});
