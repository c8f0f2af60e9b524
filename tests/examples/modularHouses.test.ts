import { describe, expect, it } from 'vitest';
import { evaluateExample } from './evaluateExample.ts';
import { defined, itemsAfter } from './readExample.ts';

const example = evaluateExample('modular-houses');
const designed = example.after('sales');
const catalogue = example.after('engineering');
const materials = example.after('purchasing');
const modules = example.after('modules');
const finished = example.after('finishing');
const placed = example.after('site');

describe('the story of the modular houses', () => {
  it('goes from engineering to order to shipping to stock, and opens with buying for the customer', () => {
    const names = [designed, catalogue, materials, modules, finished, placed].map(({ position }) => position);
    expect(names).toEqual(['ETO', 'PTO', 'MTO', 'ATO', 'MTS', 'STS']);
    expect(example.at(example.chain.codp)).toBe(catalogue);
  });

  it('loses more than half of the customers where it opens, and wins six weeks with materials in stock', () => {
    expect(defined(catalogue.acceptance)).toBeLessThan(0.5);
    const workingDays = defined(catalogue.leadTime.mean) - defined(materials.leadTime.mean);
    expect(workingDays).toBeGreaterThan(28);
    expect(workingDays).toBeLessThan(32);
  });

  it('stocks 30 modules for 15,625 houses', () => {
    const families = modules.stocks.filter(({ stage }) => stage === 'modules');
    expect(families).toHaveLength(6);
    expect(itemsAfter(modules, 'modules')).toBe(30);
    expect(families.reduce((product, { items }) => product * items, 1)).toBe(15_625);
  });

  it('has each module nearly always, all six together much less often, yet more often than chance would have it', () => {
    const fills = modules.stocks.map(({ fillRate }) => defined(fillRate));
    const byChance = fills.reduce((product, fill) => product * fill, 1);
    for (const fill of fills) expect(fill).toBeGreaterThan(0.95);
    expect(defined(modules.fillRate)).toBeLessThan(0.9);
    expect(defined(modules.fillRate)).toBeGreaterThan(byChance);
  });

  it('costs least with modules in stock', () => {
    expect(example.best).toBe(modules.codp);
    expect(defined(modules.cost.total)).toBeLessThan(defined(materials.cost.total));
  });

  it('wins over a week with 480 kinds of finished house, at over five times the cost', () => {
    expect(itemsAfter(finished, 'finishing')).toBe(480);
    const workingDays = defined(modules.leadTime.mean) - defined(finished.leadTime.mean);
    expect(workingDays).toBeGreaterThan(5);
    expect(workingDays).toBeLessThan(8);
    expect(defined(finished.cost.total)).toBeGreaterThan(5 * defined(modules.cost.total));
  });

  it('leaves mostly the talk at the table, which no dragging shortens', () => {
    const talk = example.chain.stages[0]?.time.mean ?? 0;
    for (const position of [modules, finished, placed]) {
      expect(talk).toBeGreaterThan(0.6 * defined(position.leadTime.mean));
    }
  });

  it('has room at every position', () => {
    for (const { overloaded } of [designed, catalogue, materials, modules, finished, placed]) {
      expect(overloaded).toEqual([]);
    }
  });
});
