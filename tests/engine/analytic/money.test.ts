import { describe, expect, it } from 'vitest';
import { buildChain, positionAt } from '../../support/buildChain.ts';
import { expectNear } from '../../support/near.ts';

/** A chain small enough to be worked out by hand: buy in lots of 20, sell, fit together on order. */
const chain = buildChain({
  timeUnitsPerYear: 250,
  stages: [
    { id: 'sell', kind: 'sales', time: { mean: 1 }, addedValue: 10 },
    { id: 'draw', kind: 'engineering', time: { mean: 5 }, addedValue: 600 },
    { id: 'buy', kind: 'purchasing', time: { mean: 10 }, addedValue: 100, lot: 20, setup: { cost: 40 } },
    { id: 'fit', kind: 'assembly', time: { mean: 2 }, addedValue: 50, setup: { cost: 3 }, obsolescenceRate: 0.5 },
  ],
  wishes: [{ id: 'size', stage: 'draw', wished: 4, offered: 2, exponent: 0 }],
  demand: { mean: 5 },
  finance: { holdingRate: 0.2, obsolescenceRate: 0.1, designLifeYears: 3, lateCost: 7, contactCost: 2 },
  market: {
    tolerated: { mean: 4, cv: 0 },
    promise: { time: 3 },
    margin: 80,
    unmatchedLost: 0.5,
    contactsPerWait: 0.1,
    contactsPerLate: 0.5,
  },
});

const ORDERS = 5 * 250;

describe('money, worked out by hand with the point after buying', () => {
  const position = positionAt(chain, 3);
  const { cost } = position;
  const [stock] = position.stocks;
  const onHand = stock?.onHand ?? 0;
  const wait = position.stockWait ?? 0;

  it('holds stock at what it cost so far, designs not counted', () => {
    expect(stock?.value).toBe(100);
    expectNear(cost.cycle, 0.2 * 9.5 * 100, 1e-9);
    expectNear(cost.safety, 0.2 * (onHand - 9.5) * 100, 1e-9);
    expectNear(cost.obsolescence, 0.1 * onHand * 100, 1e-9);
  });

  it('holds work in progress at value before and half of what is added, and what waits for stock', () => {
    // Selling 1 day at 5; buying 10 days at 50; fitting 2 days at 110 + 25; the order itself, worth 10, while it waits.
    const work = 5 * (1 * 5 + 10 * 50 + 2 * 135 + wait * 10);
    expectNear(cost.wip, 0.2 * work, 1e-9);
    expectNear(position.tiedUp, work + onHand * 100, 1e-9);
  });

  it('pays a setup for every lot bought and for every order fitted', () => {
    expectNear(cost.setup, (ORDERS / 20) * 40 + ORDERS * 3, 1e-9);
  });

  it('pays two designs over three years, or one for every order', () => {
    expectNear(cost.design, (2 * 600) / 3, 1e-9);
    expectNear(positionAt(chain, 1).cost.design, ORDERS * 600, 1e-9);
  });

  it('pays for late time and for contacts, and misses the margin of those who find no match and walk away', () => {
    expectNear(position.lateness, wait, 1e-3);
    expectNear(cost.lateness, ORDERS * 7 * (position.lateness ?? 0), 1e-9);
    expectNear(position.contacts, 0.1 * (3 + wait) + 0.5 * (position.lateness ?? 0), 1e-9);
    expectNear(cost.contacts, ORDERS * 2 * (position.contacts ?? 0), 1e-9);
    expect(position.acceptance).toBe(1);
    expectNear(cost.missedMargin, ORDERS * 80 * 0.5 * 0.5, 1e-9);
  });

  it('adds up', () => {
    const inventory = (cost.cycle ?? 0) + (cost.safety ?? 0) + (cost.wip ?? 0) + (cost.obsolescence ?? 0);
    expectNear(cost.inventory, inventory, 1e-12);
    const rest = (cost.design ?? 0) + (cost.lateness ?? 0) + (cost.contacts ?? 0) + (cost.missedMargin ?? 0);
    expectNear(cost.total, inventory + (cost.setup ?? 0) + rest, 1e-12);
  });
});

describe('money elsewhere', () => {
  it('knows no stock where all is made to order', () => {
    expect(positionAt(chain, 0).cost).toMatchObject({ cycle: 0, safety: 0, obsolescence: 0 });
  });

  it('lets stock grow obsolete at the rate of the stage that it passed last', () => {
    const position = positionAt(chain, 4);
    const [stock] = position.stocks;
    expect(stock?.value).toBe(150);
    expectNear(position.cost.obsolescence, 0.5 * (stock?.onHand ?? 0) * 150, 1e-9);
  });

  it('counts the whole margin as missed when nobody tolerates the promise, none when no tolerance is known', () => {
    const hurried = { ...chain, market: { ...chain.market, tolerated: { mean: 2, cv: 0 } } };
    expectNear(positionAt(hurried, 3).cost.missedMargin, ORDERS * 80, 1e-9);
    const patient = { ...chain, market: { ...chain.market, tolerated: null, unmatchedLost: 0 } };
    expect(positionAt(patient, 3)).toMatchObject({ acceptance: null, cost: { missedMargin: 0 } });
  });

  it('holds the parts that are ready while the last one is waited for', () => {
    const modular = buildChain({
      timeUnitsPerYear: 1,
      stages: [
        { time: { mean: 10 }, addedValue: 100 },
        { time: { mean: 10 }, addedValue: 60, modular: true },
      ],
      service: { measure: 'level', level: 9 },
      finance: { holdingRate: 1 },
    });
    const position = positionAt(modular, 2);
    const matching = position.stocks.map(({ value, backorders }) => {
      return value * ((position.stockWait ?? 0) - (backorders ?? 0));
    });
    expect(matching.every((value) => value > 0)).toBe(true);
    expectNear(position.cost.wip, 10 * 50 + 10 * 30 + matching.reduce((sum, value) => sum + value), 1e-9);
  });

  it('is proportional to the holding rate where stock is held', () => {
    const dearer = { ...chain, finance: { ...chain.finance, holdingRate: 0.4 } };
    for (const key of ['cycle', 'safety', 'wip'] as const) {
      expectNear(positionAt(dearer, 3).cost[key], 2 * (positionAt(chain, 3).cost[key] ?? 0), 1e-12);
    }
    expect(positionAt(dearer, 3).cost.obsolescence).toBe(positionAt(chain, 3).cost.obsolescence);
  });
});
