import { beforeEach, describe, expect, it, vi } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import { pinBaseline, unpinBaseline } from '../../src/state/baseline.ts';
import { editChain, setCodp, setTimeUnit } from '../../src/state/commands.ts';
import { documentStore } from '../../src/state/documentStore.ts';
import { openText } from '../../src/state/openDocument.ts';
import { comparisonOf, currentResults, positionOf, resultsOf } from '../../src/state/results.ts';
import { bikeText, chain, openBike } from './documents.ts';

vi.mock(import('../../src/engine/analytic/evaluateChain.ts'), async (original) => {
  const actual = await original();
  return { ...actual, evaluateChain: vi.fn(actual.evaluateChain) };
});

const evaluations = vi.mocked(evaluateChain);
const comparison = () => comparisonOf(documentStore.getState());

beforeEach(() => {
  openBike({ market: { tolerated: { mean: 10, cv: 0.3 } } });
  evaluations.mockClear();
});

describe('results', () => {
  it('hold a position for every boundary', () => {
    expect(currentResults().evaluation.positions.map((position) => position.codp)).toEqual([0, 1, 2, 3]);
    expect(currentResults().stops.length).toBeGreaterThan(1);
  });

  it('are computed once an edit, and not at all while the point moves', () => {
    const before = currentResults();
    comparison();
    expect(evaluations).toHaveBeenCalledTimes(1);
    for (const boundary of [0, 1, 3, 2, 0]) {
      setCodp(boundary);
      expect(currentResults()).toBe(before);
      expect(positionOf(chain())).toBe(before.evaluation.positions[boundary]);
      comparison();
    }
    expect(evaluations).toHaveBeenCalledTimes(1);
  });

  it('are computed anew for whatever bears on them', () => {
    currentResults();
    const edits: readonly Parameters<typeof editChain>[0][] = [
      (draft) => Object.assign(draft.demand, { mean: 15 }),
      (draft) => Object.assign(draft, { service: { measure: 'fill', target: 0.9 } }),
      (draft) => Object.assign(draft.finance, { holdingRate: 0.3 }),
      (draft) => Object.assign(draft.market, { margin: 4 }),
      (draft) => Object.assign(draft.goal, { minimise: 'promise' }),
      (draft) => Object.assign(draft, { timeUnitsPerYear: 200 }),
      (draft) => Object.assign(draft, { stockPoints: [1] }),
      (draft) => draft.wishes.pop(),
      (draft) => draft.stages.reverse(),
    ];
    for (const [index, edit] of edits.entries()) {
      expect(editChain(edit)).toEqual([]);
      currentResults();
      expect(evaluations).toHaveBeenCalledTimes(index + 2);
    }
  });

  it('are not computed anew for a name or a description', () => {
    currentResults();
    editChain((draft) => {
      draft.name = 'Cargo bike';
      draft.description = 'Watch the stock.';
    });
    currentResults();
    expect(evaluations).toHaveBeenCalledTimes(1);
  });

  it('of a file that asks for the best stock points are there, and the file keeps asking', () => {
    openText(bikeText({ stockPoints: 'best' }));
    expect(currentResults().evaluation.positions).toHaveLength(4);
    expect(chain().stockPoints).toBe('best');
  });

  it('of an overloaded chain are data, not an error', () => {
    openText(bikeText({ stages: [{ id: 'paint', time: { mean: 2 }, servers: 1 }], codp: 0 }));
    expect(positionOf(chain())).toMatchObject({ overloaded: ['paint'], leadTime: { mean: null } });
  });

  it('remember other chains, so that switching back computes nothing', () => {
    const first = chain();
    const results = resultsOf(first);
    editChain((draft) => {
      draft.demand.mean = 11;
    });
    currentResults();
    evaluations.mockClear();
    expect(resultsOf(first)).toBe(results);
    expect(evaluations).not.toHaveBeenCalled();
  });
});

describe('the comparison', () => {
  it('is the chain as it was opened, at the point where it stood', () => {
    setCodp(0);
    expect(comparison().chain).toBe(documentStore.getState().opened);
    expect(comparison().position.codp).toBe(2);
  });

  it('is the same object while nothing in it changes', () => {
    const before = comparison();
    setCodp(0);
    expect(comparison()).toBe(before);
  });

  it('is the baseline once one is pinned, and the opened chain again once it is not', () => {
    setCodp(0);
    pinBaseline();
    setCodp(3);
    expect(comparison().position.codp).toBe(0);
    unpinBaseline();
    expect(comparison().position.codp).toBe(2);
  });

  it('is told in the time unit of the chain', () => {
    const days = comparison().position.leadTime.mean ?? Number.NaN;
    setTimeUnit('week');
    expect(comparison().chain.timeUnit).toBe('week');
    expect(comparison().position.leadTime.mean).toBeCloseTo(days / 5, 10);
    const before = comparison();
    setCodp(0);
    expect(comparison()).toBe(before);
  });
});
