import { beforeEach, describe, expect, it } from 'vitest';
import { undo } from '../../../src/state/commands.ts';
import { settingsStore } from '../../../src/state/settings.ts';
import { acceptUndoOffer, undoOfferStore } from '../../../src/state/undoOffer.ts';
import { addWish } from '../../../src/ui/panel/addWish.ts';
import { removeWish } from '../../../src/ui/panel/removeWish.ts';
import { chain, openBike, steps } from '../../state/documents.ts';

beforeEach(() => openBike());

describe('addWish', () => {
  it('adds a wish with an id of its own, in one undo step', () => {
    const ids = [addWish('frame', 'Size'), addWish('frame', 'Size')];
    expect(new Set(ids).size).toBe(2);
    expect(chain().wishes.map(({ id }) => id)).toEqual(['colour', ...ids]);
    expect(steps()).toBe(2);
    undo();
    expect(chain().wishes).toHaveLength(2);
  });

  it('adds none to a chain that holds as many as it can', () => {
    while (chain().wishes.length < 50) addWish('frame', 'Size');
    expect(addWish('frame', 'Size')).toBeNull();
    expect(chain().wishes).toHaveLength(50);
  });
});

describe('removeWish', () => {
  it('removes the wish, shows its stage, and gives it back when asked', () => {
    const [wish] = chain().wishes;
    if (wish === undefined) throw new Error('the bike has a wish');
    removeWish(wish);
    expect(chain().wishes).toEqual([]);
    expect(settingsStore.getState().selection).toEqual({ of: 'stage', id: 'paint' });
    expect(undoOfferStore.getState().offer?.done).toEqual({ code: 'wishRemoved', name: 'colour' });
    acceptUndoOffer();
    expect(chain().wishes).toEqual([wish]);
  });
});
