import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/engine/performance/position.ts';
import { buildChain, positionAt } from '../../support/buildChain.ts';
import { figuresOf } from '../../support/figureAt.ts';

const busy = (id: string, mean: number, changes: object = {}) => ({
  id,
  kind: 'production',
  time: { mean, cv: 1 },
  servers: 1,
  ...changes,
});
const market = { tolerated: { mean: 20, cv: 0.3 } };

const nullsOf = (position: Position) =>
  figuresOf(position)
    .filter(([path, figure]) => figure === null && !path.endsWith('wish'))
    .map(([path]) => path);

const waitsOf = ({ stages }: Position) => stages.map(({ wait }) => wait !== null);

/** The figures of the whole position that an overloaded stage leaves undefined. */
const UNDEFINED = [
  ...['mean', 'std', 'p50', 'p80', 'p90', 'p95', 'p99'].map((figure) => `leadTime.${figure}`),
  ...['promise', 'onTime', 'lateness', 'acceptance', 'contacts', 'tiedUp', 'pd.production', 'pd.ratio'],
  ...['cycle', 'safety', 'wip', 'obsolescence', 'inventory', 'setup', 'design', 'lateness', 'contacts'].map(
    (figure) => `cost.${figure}`,
  ),
  ...['cost.missedMargin', 'cost.total'],
];

describe('an overloaded stage', () => {
  const chain = buildChain({
    stages: [busy('a', 0.5), busy('b', 1.2), busy('c', 0.5), busy('d', 0.5)],
    wishes: [{ id: 'w', stage: 'c', wished: 3 }],
    demand: { mean: 1 },
    market,
  });

  it('is named, and how full it is, is told', () => {
    for (const codp of [0, 1, 2, 3, 4]) {
      const position = positionAt(chain, codp);
      expect(position.overloaded).toEqual(['b']);
      expect(position.stages.map(({ utilisation }) => utilisation)).toEqual([0.5, 1.2, 0.5, 0.5]);
    }
  });

  it('among the order-driven leaves undefined the waits from there on, and all that the customer sees', () => {
    for (const codp of [0, 1]) {
      const position = positionAt(chain, codp);
      expect(waitsOf(position)).toEqual([true, false, false, false]);
      const stages = ['1', '2', '3'].flatMap((i) => ['wait', 'flowTime', 'wip'].map((key) => `stages.${i}.${key}`));
      expect(nullsOf(position).sort()).toEqual([...UNDEFINED, ...stages].sort());
    }
  });

  it('among the forecast-driven leaves the stock that it feeds undefined too, but not the path of the order', () => {
    const position = positionAt(chain, 3);
    expect(waitsOf(position)).toEqual([true, false, false, true]);
    const stages = ['1', '2'].flatMap((i) => ['wait', 'flowTime', 'wip'].map((key) => `stages.${i}.${key}`));
    const stock = ['replenishmentTime', 'cycleStock', 'safetyStock', 'onHand', 'backorders', 'fillRate'].map(
      (key) => `stocks.0.${key}`,
    );
    expect(nullsOf(position).sort()).toEqual([...UNDEFINED, ...stages, ...stock, 'fillRate', 'stockWait'].sort());
  });

  it('leaves defined what does not depend on it: customization, volatility, tolerance, items and value', () => {
    const position = positionAt(chain, 3);
    expect(position.customization.level).toBe(1);
    expect(position.pd).toMatchObject({ delivery: 20, volatility: Math.sqrt(1 / 20) });
    expect(position.stocks[0]).toMatchObject({ items: 3, lot: 1, value: 0 });
  });
});

describe('where overload reaches', () => {
  it('is not the module lines beside the platform that is overloaded, nor the other way round', () => {
    const chainWith = (platform: number, module: number) =>
      buildChain({ stages: [busy('p', platform), busy('m', module, { modular: true }), busy('fit', 0.5)] });
    const platformFull = positionAt(chainWith(1.5, 0.5), 2);
    expect(waitsOf(platformFull)).toEqual([false, true, true]);
    expect(platformFull.stocks.map(({ onHand }) => onHand !== null)).toEqual([false, true]);
    const moduleFull = positionAt(chainWith(0.5, 1.5), 2);
    expect(moduleFull.overloaded).toEqual(['m']);
    expect(moduleFull.stocks.map(({ onHand }) => onHand !== null)).toEqual([true, false]);
    expect(moduleFull.stockWait).toBeNull();
  });

  it('is not the stock upstream of it', () => {
    const chain = buildChain({ stages: [busy('a', 0.5), busy('b', 1)], stockPoints: [1] });
    const [atPoint, upstream] = positionAt(chain, 2).stocks;
    expect(atPoint).toMatchObject({ boundary: 2, onHand: null });
    expect(upstream?.boundary).toBe(1);
    expect(upstream?.onHand).toBeGreaterThan(0);
  });

  it('is every stock and stage after an order stage before the point that cannot keep up', () => {
    const chain = buildChain({ stages: [busy('sell', 1.1, { kind: 'sales' }), busy('a', 0.5), busy('b', 0.5)] });
    const position = positionAt(chain, 2);
    expect(position.overloaded).toEqual(['sell']);
    expect(waitsOf(position)).toEqual([false, false, false]);
    expect(position.stocks[0]?.onHand).toBeNull();
  });

  it('is from a load of exactly 1', () => {
    expect(positionAt(buildChain({ stages: [busy('a', 1)] }), 0).overloaded).toEqual(['a']);
    expect(positionAt(buildChain({ stages: [busy('a', 1 - 1e-9)] }), 0).overloaded).toEqual([]);
  });

  it('depends on lots: setups fill a stage that works to order and leave room for one that works in lots', () => {
    const chain = buildChain({ stages: [busy('a', 0.5, { setup: { time: 1 }, lot: 10 })] });
    expect(positionAt(chain, 0)).toMatchObject({ overloaded: ['a'], stages: [{ utilisation: 1.5 }] });
    expect(positionAt(chain, 1).overloaded).toEqual([]);
    expect(positionAt(chain, 1).stages[0]?.utilisation).toBeCloseTo(0.6, 12);
  });

  it('is never a stage that is a pure delay, or a design made once', () => {
    const chain = buildChain({
      stages: [
        { id: 'd', kind: 'engineering', time: { mean: 9 }, servers: 1 },
        { id: 'p', time: { mean: 1e6 } },
      ],
    });
    expect(positionAt(chain, 0).overloaded).toEqual(['d']);
    expect(positionAt(chain, 1).overloaded).toEqual([]);
    expect(positionAt(chain, 1).stages[0]).toMatchObject({ driven: 'reused', utilisation: 0, flowTime: 0, wip: 0 });
  });
});
