import { describe, expect, it } from 'vitest';
import { evaluateExample } from './evaluateExample.ts';
import { defined, itemsAfter, stockValue } from './readExample.ts';

const example = evaluateExample('kitchens');
const order = example.after('preparation');
const panels = example.after('panels');
const carcasses = example.after('carcasses');
const kitchens = example.after('fronts');
const installed = example.after('installation');

describe('the story of the kitchens', () => {
  it('goes from purchasing to order to shipping to stock, and opens with panels in stock', () => {
    const names = [order, panels, carcasses, kitchens, installed].map(({ position }) => position);
    expect(names).toEqual(['PTO', 'MTO', 'ATO', 'MTS', 'STS']);
    expect(example.at(example.chain.codp)).toBe(panels);
  });

  it('makes 120 items of 375 one place closer to the customer: less money in stock, and a shorter wait', () => {
    expect(itemsAfter(panels, 'panels')).toBe(375);
    expect(itemsAfter(carcasses, 'carcasses')).toBe(120);
    expect(stockValue(carcasses)).toBeLessThan(0.8 * stockValue(panels));
    expect(defined(carcasses.tiedUp)).toBeLessThan(defined(panels.tiedUp));
    expect(defined(carcasses.cost.inventory)).toBeLessThan(defined(panels.cost.inventory));
    expect(defined(carcasses.leadTime.mean)).toBeLessThan(defined(panels.leadTime.mean));
    expect(defined(carcasses.promise)).toBeLessThan(defined(panels.promise));
  });

  it('needs 60,000 kinds of kitchen one place closer again, at tens of millions a year', () => {
    expect(itemsAfter(kitchens, 'fronts')).toBe(60_000);
    expect(defined(kitchens.cost.inventory)).toBeGreaterThan(20e6);
    expect(defined(kitchens.cost.inventory)).toBeLessThan(100e6);
    expect(stockValue(kitchens)).toBeGreaterThan(20 * stockValue(carcasses));
  });

  it('promises some ten weeks when all is bought and made to order, and most customers walk away', () => {
    const weeks = defined(order.promise) / 5;
    expect(weeks).toBeGreaterThan(9.5);
    expect(weeks).toBeLessThan(11);
    expect(defined(order.promise)).toBeGreaterThan(defined(order.pd.delivery));
    expect(defined(order.acceptance)).toBeLessThan(0.5);
    expect(order.customization.level).toBe(1);
  });

  it('lets customers specify less and choose more, the closer the point is to them', () => {
    const positions = [order, panels, carcasses, kitchens];
    const specified = positions.map(({ customization }) => defined(customization.specified));
    const chosen = positions.map(({ customization }) => defined(customization.chosen));
    expect(specified).toEqual([...specified].sort((one, other) => other - one));
    expect(chosen).toEqual([...chosen].sort((one, other) => one - other));
    expect(defined(kitchens.customization.level)).toBeLessThan(defined(panels.customization.level));
  });

  it('makes customers call less, the less they wait', () => {
    expect(defined(panels.contacts)).toBeLessThan(defined(order.contacts));
    expect(defined(carcasses.contacts)).toBeLessThan(defined(panels.contacts));
  });

  it('costs least with carcasses in stock', () => {
    expect(example.best).toBe(carcasses.codp);
    expect(defined(carcasses.cost.total)).toBeLessThan(defined(panels.cost.total));
    expect(defined(carcasses.cost.total)).toBeLessThan(defined(kitchens.cost.total));
  });

  it('splits at the panels, and has room at every position', () => {
    expect(panels.differentiation).toBe(order.codp);
    for (const position of [order, panels, carcasses, kitchens, installed]) expect(position.overloaded).toEqual([]);
  });
});
