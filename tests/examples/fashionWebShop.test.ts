import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import { evaluateExample } from './evaluateExample.ts';
import { defined, itemsAfter } from './readExample.ts';

const example = evaluateExample('fashion-web-shop');
const toOrder = example.after('order');
const yarn = example.after('yarn');
const undyed = example.after('knitting');
const dyed = example.after('dyeing');
const inWarehouse = example.after('finishing');

const WEEK = 7;

describe('the story of the fashion web shop', () => {
  it('goes from purchasing to order to making to stock, and opens with undyed sweaters in stock', () => {
    const names = [toOrder, yarn, undyed, dyed, inWarehouse].map(({ position }) => position);
    expect(names).toEqual(['PTO', 'MTO', 'ATO', 'ATO', 'MTS']);
    expect(example.at(example.chain.codp)).toBe(undyed);
  });

  it('has no customers until the sweaters lie in the warehouse', () => {
    for (const position of [toOrder, yarn, undyed, dyed]) expect(defined(position.acceptance)).toBeLessThan(0.001);
    expect(defined(inWarehouse.acceptance)).toBeGreaterThan(0.9);
    expect(defined(undyed.promise)).toBeGreaterThan(2 * WEEK);
    expect(defined(inWarehouse.promise)).toBeLessThan(3);
  });

  it('costs by far the least there, though inventory costs three times as much', () => {
    expect(example.best).toBe(inWarehouse.codp);
    for (const position of [toOrder, yarn, undyed, dyed]) {
      expect(defined(inWarehouse.cost.total)).toBeLessThan(0.5 * defined(position.cost.total));
    }
    const times = defined(inWarehouse.cost.inventory) / defined(undyed.cost.inventory);
    expect(times).toBeGreaterThan(2.7);
    expect(times).toBeLessThan(3.3);
  });

  it('pays mostly for what goes out of date, of 6,000 kinds', () => {
    expect(itemsAfter(inWarehouse, 'finishing')).toBe(6000);
    expect(defined(inWarehouse.cost.obsolescence)).toBeGreaterThan(0.5 * defined(inWarehouse.cost.inventory));
  });

  it('gives up what customers specify for what they choose, on the way', () => {
    const positions = [toOrder, undyed, dyed, inWarehouse];
    const specified = positions.map(({ customization }) => defined(customization.specified));
    expect(specified).toEqual([...specified].sort((one, other) => other - one));
    expect(defined(inWarehouse.customization.level)).toBeLessThan(defined(undyed.customization.level));
  });

  it('replenishes the warehouse in eleven days from undyed stock, and in eleven weeks without', () => {
    const without = evaluateChain({ ...example.chain, stockPoints: [] }).positions[inWarehouse.codp];
    if (without === undefined) throw new Error('the position must exist');
    expect(itemsAfter(inWarehouse, 'knitting')).toBe(120);
    expect(Math.floor(defined(inWarehouse.stocks[0]?.replenishmentTime ?? null))).toBe(11);
    expect(Math.floor(defined(without.stocks[0]?.replenishmentTime ?? null) / WEEK)).toBe(11);
    expect(defined(without.cost.inventory)).toBeGreaterThan(2 * defined(inWarehouse.cost.inventory));
    expect(defined(without.cost.total)).toBeGreaterThan(defined(inWarehouse.cost.total));
  });
});
