import { beforeEach, describe, expect, it } from 'vitest';
import { undo } from '../../src/state/commands.ts';
import { moveWish, withWishAt } from '../../src/state/moveWish.ts';
import { chain, openBike, steps } from './documents.ts';

const WISHES = [
  { id: 'colour', stage: 'paint', wished: 12, offered: 4 },
  { id: 'size', stage: 'frame', wished: 3 },
  { id: 'saddle', stage: 'assembly', wished: 2 },
];

const enters = () => chain().wishes.map(({ id, stage }) => `${id} at ${stage}`);

beforeEach(() => openBike({ wishes: WISHES }));

describe('moveWish', () => {
  it('lets a wish enter at another stage, first of those there, in one undo step', () => {
    const before = chain();
    moveWish('size', 'assembly');
    expect(enters()).toEqual(['colour at paint', 'size at assembly', 'saddle at assembly']);
    expect(steps()).toBe(1);
    undo();
    expect(chain()).toBe(before);
  });

  it('keeps everything else of the wish, and the other wishes as they are', () => {
    const [colour, , saddle] = chain().wishes;
    moveWish('colour', 'frame');
    expect(chain().wishes.find(({ id }) => id === 'colour')).toEqual({ ...colour, stage: 'frame' });
    expect(chain().wishes.find(({ id }) => id === 'saddle')).toBe(saddle);
  });

  it.each([
    ['the stage where it is', 'colour', 'paint'],
    ['a stage that is not there', 'colour', 'drying'],
    ['a wish that is not there', 'bell', 'paint'],
  ])('changes nothing for %s', (_, id, stage) => {
    const before = chain();
    moveWish(id, stage);
    expect(chain()).toBe(before);
    expect(steps()).toBe(0);
  });

  it('makes what was foretold', () => {
    const foretold = withWishAt(chain(), 'size', 'assembly');
    expect(enters()[1]).toBe('size at frame');
    moveWish('size', 'assembly');
    expect(chain()).toEqual(foretold);
  });
});
