import { beforeEach, describe, expect, it } from 'vitest';
import { setCodp, undo } from '../../src/state/commands.ts';
import { stockPlanOf, stockPlansOf } from '../../src/state/stockPlans.ts';
import { holdStockAt, holdsStockAt, placeStocks } from '../../src/state/stockPoints.ts';
import { acceptUndoOffer, undoOfferStore } from '../../src/state/undoOffer.ts';
import { chain, openBike, steps } from './documents.ts';

/** Cheap material that takes long, a drawing, dear work that is quick: it pays to hold the material. */
const stages = [
  { id: 'buy', kind: 'purchasing', time: { mean: 60 }, addedValue: 1 },
  { id: 'draw', kind: 'engineering', time: { mean: 5 } },
  { id: 'make', kind: 'production', time: { mean: 1 }, addedValue: 90 },
  { id: 'fit', kind: 'assembly', time: { mean: 2 }, addedValue: 90 },
];
const open = (stockPoints: number[] | 'best') => openBike({ stages, wishes: [], codp: 4, stockPoints });

beforeEach(() => open([]));

describe('placeStocks', () => {
  it('leaves the other stocks to the program, in one undo step', () => {
    placeStocks(true);
    expect(chain().stockPoints).toBe('best');
    expect(steps()).toBe(1);
    undo();
    expect(chain().stockPoints).toEqual([]);
  });

  it('offers to take it back where stocks lay by hand, and not where there were none', () => {
    placeStocks(true);
    expect(undoOfferStore.getState().offer).toBeNull();
    open([3]);
    placeStocks(true);
    expect(undoOfferStore.getState().offer?.done.code).toBe('stocksPlaced');
    acceptUndoOffer();
    expect(chain().stockPoints).toEqual([3]);
  });

  it('going on by hand, keeps what was placed at the position of the point', () => {
    open('best');
    placeStocks(false);
    expect(chain().stockPoints).toEqual([1]);
    open('best');
    setCodp(1);
    placeStocks(false);
    expect(chain().stockPoints).toEqual([]);
  });

  it('does nothing when it is so already', () => {
    placeStocks(false);
    expect(steps()).toBe(0);
  });
});

describe('holdStockAt', () => {
  it('puts a stock and takes it away, one undo step each', () => {
    holdStockAt(3, true);
    holdStockAt(1, true);
    expect(chain().stockPoints).toEqual([1, 3]);
    holdStockAt(3, false);
    expect(chain().stockPoints).toEqual([1]);
    expect(steps()).toBe(3);
    undo();
    expect(chain().stockPoints).toEqual([1, 3]);
  });

  it('keeps the others when they had been placed', () => {
    open('best');
    holdStockAt(3, true);
    expect(chain().stockPoints).toEqual([1, 3]);
    open('best');
    holdStockAt(1, false);
    expect(chain().stockPoints).toEqual([]);
  });

  it('finds a stock at any boundary that means the same place', () => {
    open([2]);
    expect(holdsStockAt(chain(), 1)).toBe(true);
    holdStockAt(1, true);
    expect(chain().stockPoints).toEqual([2]);
    holdStockAt(1, false);
    expect(chain().stockPoints).toEqual([]);
    expect(holdsStockAt(chain(), 1)).toBe(false);
  });
});

describe('the stock plans of the open document', () => {
  it('are the same objects while only the point moves', () => {
    open('best');
    const plans = stockPlansOf(chain());
    setCodp(3);
    expect(stockPlansOf(chain())).toBe(plans);
    expect(stockPlanOf(chain())).toBe(plans[3]);
    holdStockAt(1, false);
    expect(stockPlansOf(chain())).not.toBe(plans);
  });
});
