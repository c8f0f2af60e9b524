import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { parseChain } from '../../src/engine/chain/parseChain.ts';
import { railStops, stopAt } from '../../src/engine/decisions/railStops.ts';
import { newStage, STAGE_KINDS } from '../../src/state/stageDefaults.ts';
import { duplicateStage, freeStageId, insertStage, moveStage, removeStage } from '../../src/state/structure.ts';
import { buildChain } from '../support/buildChain.ts';
import { chains } from '../support/chains.ts';
import { forAll } from '../support/forAll.ts';

const RUNS = 150;

/** A chain and somewhere in it, as a share of its length. */
const places = fc.record({
  chain: chains({ best: true, mostStages: 100 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  side: fc.constantFrom('source', 'customer'),
  kind: fc.constantFrom(...STAGE_KINDS),
});
type Place = typeof places extends fc.Arbitrary<infer T> ? T : never;

const stageAt = ({ chain, at }: Place) => chain.stages[Math.round(at * (chain.stages.length - 1))]?.id ?? '';
const inserted = ({ chain, at, side, kind }: Place) => {
  const boundary = Math.round(at * chain.stages.length);
  const stage = newStage(kind, { id: freeStageId(chain), name: 'New' }, chain);
  return { boundary, stage, after: insertStage(chain, stage, { boundary, side }) };
};

/** Where the point stands: at the last boundary of its stop. */
function pointOf(chain: Chain): number {
  const stops = railStops(chain);
  return stops[stopAt(stops, chain.codp)]?.codp ?? -1;
}

/** The stages on the source's side of a boundary that work on material or a design: those a position is made of. */
function behind(chain: Chain, boundary: number): string[] {
  return chain.stages
    .slice(0, boundary)
    .filter(({ nature }) => nature !== 'order')
    .map(({ id }) => id);
}

function valid(chain: Chain): void {
  expect(parseChain(chain)).toMatchObject({ ok: true });
}

const sketch = (codp: number, stockPoints: readonly number[] = []) =>
  buildChain({ stages: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], codp, stockPoints });
const fresh = newStage('production', { id: 'new', name: 'New' }, { timeUnitsPerYear: 250 });
const ids = ({ stages }: Chain) => stages.map(({ id }) => id).join('');

describe('insertStage', () => {
  it('leaves a valid chain with the point between the same neighbours, wherever it goes', () => {
    forAll(
      places.filter(({ chain }) => chain.stages.length < 100),
      (place) => {
        const { stage, after } = inserted(place);
        valid(after);
        expect(behind(after, after.codp).filter((id) => id !== stage.id)).toEqual(
          behind(place.chain, place.chain.codp),
        );
        expect(after.stages.filter(({ id }) => id !== stage.id)).toEqual(place.chain.stages);
        expect(after.wishes).toBe(place.chain.wishes);
      },
      RUNS,
    );
  });

  it('keeps every stock point between the same neighbours', () => {
    forAll(
      places.filter(({ chain }) => chain.stages.length < 100),
      (place) => {
        const { stage, after } = inserted(place);
        const neighbours = (chain: Chain) =>
          chain.stockPoints === 'best'
            ? 'best'
            : chain.stockPoints.map((point) =>
                chain.stages.slice(0, point).flatMap(({ id }) => (id === stage.id ? [] : [id])),
              );
        expect(neighbours(after)).toEqual(neighbours(place.chain));
      },
      RUNS,
    );
  });

  it('at the point takes the side of the gap that was clicked', () => {
    const before = sketch(2);
    expect(insertStage(before, fresh, { boundary: 2, side: 'source' })).toMatchObject({ codp: 3 });
    expect(insertStage(before, fresh, { boundary: 2, side: 'customer' })).toMatchObject({ codp: 2 });
    expect(ids(insertStage(before, fresh, { boundary: 2, side: 'customer' }))).toBe('abnewc');
  });

  it('ahead of a stage of order nature with the point drawn behind it moves the point along', () => {
    const before = buildChain({ stages: [{ id: 's', kind: 'sales' }, { id: 'a' }], codp: 0 });
    const after = insertStage(before, fresh, { boundary: 0, side: 'customer' });
    expect(pointOf(after)).toBe(2);
    expect(behind(after, after.codp)).toEqual(['new']);
  });

  it('at a stock point takes the side of the gap that was clicked', () => {
    const before = sketch(3, [1]);
    expect(insertStage(before, fresh, { boundary: 1, side: 'source' }).stockPoints).toEqual([2]);
    expect(insertStage(before, fresh, { boundary: 1, side: 'customer' }).stockPoints).toEqual([1]);
  });
});

describe('removeStage', () => {
  it('leaves a valid chain without the stage and its wishes, the point between the neighbours that are left', () => {
    forAll(
      places.filter(({ chain }) => chain.stages.length > 1),
      (place) => {
        const { chain } = place;
        const id = stageAt(place);
        const after = removeStage(chain, id);
        valid(after);
        expect(after.stages).toEqual(chain.stages.filter((stage) => stage.id !== id));
        expect(after.wishes).toEqual(chain.wishes.filter((wish) => wish.stage !== id));
        expect(behind(after, after.codp)).toEqual(behind(chain, chain.codp).filter((other) => other !== id));
      },
      RUNS,
    );
  });

  it('makes one stock point of two that come together, and none of one that nothing is left before', () => {
    expect(removeStage(sketch(3, [1, 2]), 'b').stockPoints).toEqual([1]);
    expect(removeStage(sketch(3, [1]), 'a').stockPoints).toEqual([]);
  });

  it('takes back what insertStage did', () => {
    forAll(
      places.filter(({ chain }) => chain.stages.length < 100),
      (place) => {
        const { stage, after } = inserted(place);
        const back = removeStage(after, stage.id);
        expect({ ...back, codp: pointOf(back) }).toEqual({ ...place.chain, codp: pointOf(place.chain) });
      },
      RUNS,
    );
  });

  it('keeps the last stage', () => {
    const last = buildChain({ stages: [{ id: 'a' }] });
    expect(removeStage(last, 'a')).toBe(last);
  });
});

describe('moveStage', () => {
  it('leaves a valid chain of the same stages, and never moves the index of point and stock points', () => {
    forAll(
      places,
      (place) => {
        const { chain, to } = place;
        const id = stageAt(place);
        const index = Math.round(to * (chain.stages.length - 1));
        const after = moveStage(chain, id, index);
        valid(after);
        expect(after.stages[index]?.id).toBe(id);
        const others = (stages: Chain['stages']) => stages.filter((stage) => stage.id !== id);
        expect(others(after.stages)).toEqual(others(chain.stages));
        expect({ ...after, stages: [] }).toEqual({ ...chain, stages: [] });
      },
      RUNS,
    );
  });

  it('goes no further than the ends', () => {
    expect(ids(moveStage(sketch(1), 'a', 9))).toBe('bca');
    expect(ids(moveStage(sketch(1), 'c', -9))).toBe('cab');
    const before = sketch(1);
    expect(moveStage(before, 'a', -1)).toBe(before);
  });
});

describe('duplicateStage', () => {
  it('puts a copy with new ids right after the stage, on the same side of the point', () => {
    forAll(
      places.filter(({ chain }) => chain.stages.length < 100 && chain.wishes.length <= 25),
      (place) => {
        const { chain } = place;
        const id = stageAt(place);
        const index = chain.stages.findIndex((stage) => stage.id === id);
        const after = duplicateStage(chain, id);
        valid(after);
        const copy = after.stages[index + 1];
        expect({ ...copy, id, name: '' }).toEqual({ ...chain.stages[index], name: '' });
        const bare = (wishes: Chain['wishes'], stage: string | undefined) =>
          wishes.filter((wish) => wish.stage === stage).map((wish) => ({ ...wish, id: '', stage: '' }));
        expect(bare(after.wishes, copy?.id)).toEqual(bare(chain.wishes, id));
        const copied = (list: readonly string[]) => list.filter((other) => other !== copy?.id);
        expect(copied(behind(after, after.codp))).toEqual(behind(chain, chain.codp));
        const isAhead = (chainNow: Chain, at: number) => at < pointOf(chainNow);
        expect(isAhead(after, index + 1)).toBe(isAhead(chain, index));
      },
      RUNS,
    );
  });

  it('numbers the copies', () => {
    const once = duplicateStage(sketch(1), 'b');
    const twice = duplicateStage(once, once.stages[2]?.id ?? '');
    expect(twice.stages.map(({ name }) => name)).toEqual(['a', 'b', 'b 2', 'b 3', 'c']);
  });
});
