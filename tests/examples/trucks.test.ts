import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import { evaluateExample } from './evaluateExample.ts';
import { defined, itemsAfter, stockValue } from './readExample.ts';

const example = evaluateExample('trucks');
const engineered = example.after('sales');
const bought = example.after('engineering');
const parts = example.after('purchasing');
const modules = example.after('modules');
const trucks = example.after('assembly');
const delivered = example.after('body');

describe('the story of the trucks', () => {
  it('goes from engineering to order to shipping to stock, and opens with parts in stock', () => {
    const names = [engineered, bought, parts, modules, trucks, delivered].map(({ position }) => position);
    expect(names).toEqual(['ETO', 'PTO', 'MTO', 'ATO', 'MTS', 'STS']);
    expect(example.at(example.chain.codp)).toBe(parts);
  });

  it('stocks 360 modules for 1,296,000 combinations', () => {
    const families = modules.stocks.filter(({ stage }) => stage === 'modules');
    expect(itemsAfter(modules, 'modules')).toBe(360);
    expect(families.reduce((product, { items }) => product * items, 1)).toBe(1_296_000);
  });

  it('is twelve days faster with modules in stock, with less money tied up, and costs least', () => {
    const workingDays = defined(parts.leadTime.mean) - defined(modules.leadTime.mean);
    expect(workingDays).toBeGreaterThan(11);
    expect(workingDays).toBeLessThan(13);
    expect(defined(modules.tiedUp)).toBeLessThan(defined(parts.tiedUp));
    expect(defined(modules.cost.inventory)).toBeLessThan(defined(parts.cost.inventory));
    expect(defined(modules.acceptance)).toBeGreaterThan(0.9);
    expect(example.best).toBe(modules.codp);
  });

  it('would hold many times more in one-piece sets of engine, cab and axles', () => {
    const stages = example.chain.stages.map((stage) => ({ ...stage, modular: false }));
    const onePiece = evaluateChain({ ...example.chain, stages }).positions[modules.codp];
    if (onePiece === undefined) throw new Error('the position must exist');
    expect(itemsAfter(onePiece, 'modules')).toBe(480 * 1_296_000);
    expect(stockValue(onePiece)).toBeGreaterThan(10 * stockValue(modules));
  });

  it('wins four days with 15,000 kinds of truck in stock, at over ten times the inventory cost', () => {
    expect(itemsAfter(trucks, 'assembly')).toBe(15_000);
    const workingDays = defined(modules.leadTime.mean) - defined(trucks.leadTime.mean);
    expect(workingDays).toBeGreaterThan(3.5);
    expect(workingDays).toBeLessThan(5);
    expect(defined(trucks.cost.inventory)).toBeGreaterThan(10 * defined(modules.cost.inventory));
    expect(trucks.customization.level).toBe(modules.customization.level);
  });

  it('promises nearly five months when parts are bought to order, and hardly anybody accepts', () => {
    const months = defined(bought.promise) / (250 / 12);
    expect(months).toBeGreaterThan(4.8);
    expect(months).toBeLessThan(5.1);
    expect(defined(bought.pd.ratio)).toBeGreaterThan(1);
    expect(defined(bought.acceptance)).toBeLessThan(0.1);
  });

  it('gives freedom, and costs tens of millions, to engineer every order', () => {
    expect(engineered.customization.level).toBe(1);
    expect(defined(bought.customization.level)).toBeLessThan(1);
    expect(defined(engineered.cost.design)).toBeGreaterThan(20e6);
    expect(defined(bought.cost.design)).toBeLessThan(0.01 * defined(engineered.cost.design));
  });

  it('has room at every position', () => {
    for (const { overloaded } of [engineered, bought, parts, modules, trucks, delivered]) {
      expect(overloaded).toEqual([]);
    }
  });
});
