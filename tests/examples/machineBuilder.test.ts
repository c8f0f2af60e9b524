import { describe, expect, it } from 'vitest';
import { evaluateExample } from './evaluateExample.ts';
import { defined, itemsAfter } from './readExample.ts';

const example = evaluateExample('machine-builder');
const designed = example.after('sales');
const library = example.after('engineering');
const parts = example.after('purchasing');
const modules = example.after('modules');
const machines = example.after('assembly');
const delivered = example.after('delivery');

describe('the story of the machine builder', () => {
  it('goes from engineering to order to shipping to stock, and opens with engineering to order', () => {
    const names = [designed, library, parts, modules, machines, delivered].map(({ position }) => position);
    expect(names).toEqual(['ETO', 'PTO', 'MTO', 'ATO', 'MTS', 'STS']);
    expect(example.at(example.chain.codp)).toBe(designed);
  });

  it('takes longer than customers accept when every machine is designed: P:D above 1, hardly a promise accepted', () => {
    expect(defined(designed.pd.ratio)).toBeGreaterThan(1);
    expect(defined(designed.leadTime.mean)).toBeGreaterThan(defined(designed.pd.delivery));
    expect(defined(designed.acceptance)).toBeLessThan(0.15);
    expect(designed.customization.level).toBe(1);
  });

  it('saves a month and much money with designs from a library, at the cost of choice', () => {
    const workingDays = defined(designed.leadTime.mean) - defined(library.leadTime.mean);
    expect(workingDays).toBeGreaterThan(20);
    expect(workingDays).toBeLessThan(25);
    expect(defined(library.cost.design)).toBeLessThan(0.1 * defined(designed.cost.design));
    expect(defined(library.customization.level)).toBeLessThan(1);
    expect(library.pd.ratio).toBeLessThan(1);
  });

  it('waits in a queue for engineers, whom nothing overloads', () => {
    const engineering = designed.stages.find(({ id }) => id === 'engineering');
    expect(engineering?.utilisation).toBeCloseTo(2 / 3);
    expect(defined(engineering?.wait ?? null)).toBeGreaterThan(1);
    for (const { overloaded } of [designed, library, parts, modules, machines]) expect(overloaded).toEqual([]);
  });

  it('shortens the wait and gives up customization at every place closer to the customer', () => {
    const positions = [designed, library, parts, modules, machines, delivered];
    const times = positions.map(({ leadTime }) => defined(leadTime.mean));
    const levels = positions.map(({ customization }) => defined(customization.level));
    expect(times).toEqual([...times].sort((one, other) => other - one));
    expect(levels).toEqual([...levels].sort((one, other) => other - one));
  });

  it('stocks 24 modules for 512 combinations', () => {
    const families = modules.stocks.filter(({ stage }) => stage === 'modules');
    expect(itemsAfter(modules, 'modules')).toBe(24);
    expect(families.reduce((product, { items }) => product * items, 1)).toBe(512);
    expect(itemsAfter(modules, 'purchasing')).toBe(9);
    expect(defined(modules.fillRate)).toBeLessThan(Math.min(...families.map(({ fillRate }) => defined(fillRate))));
  });

  it('costs least with modules in stock, the first position whose promise most customers accept', () => {
    expect(example.best).toBe(modules.codp);
    expect(defined(modules.acceptance)).toBeGreaterThan(example.chain.goal.acceptance);
    for (const position of [designed, library, parts]) {
      expect(defined(position.acceptance)).toBeLessThan(example.chain.goal.acceptance);
      expect(defined(position.cost.total)).toBeGreaterThan(defined(modules.cost.total));
    }
  });

  it('wins days, no customization, and costs many times more with 200 kinds of machine in stock', () => {
    expect(itemsAfter(machines, 'assembly')).toBe(200);
    expect(defined(machines.leadTime.mean)).toBeLessThan(defined(modules.leadTime.mean) - 5);
    expect(machines.customization.level).toBe(modules.customization.level);
    expect(defined(machines.cost.inventory)).toBeGreaterThan(5 * defined(modules.cost.inventory));
  });
});
