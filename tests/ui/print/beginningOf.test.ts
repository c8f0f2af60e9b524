import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginningOf } from '../../../src/ui/print/beginningOf.ts';

it('leaves a text that fits as it is, on one line', () => {
  expect(beginningOf('One. Two.\n\nThree.', 16)).toBe('One. Two. Three.');
});

it('ends with a whole sentence, and says that there is more', () => {
  expect(beginningOf('The first. The second. The third.', 28)).toBe('The first. The second. […]');
});

it('cuts a first sentence that is too long at a word', () => {
  expect(beginningOf('A sentence that has no end', 18)).toBe('A sentence […]');
});

it('is never longer than the room', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60, mode: 'sentences' }), fc.integer({ min: 20, max: 400 }), (text, room) => {
      expect(beginningOf(text, room).length).toBeLessThanOrEqual(room);
    }),
  );
});
