import { expect, it } from 'vitest';
import { remembered } from '../../../src/ui/layout/stageTexts.ts';
import { stageTexts } from '../../support/texts.ts';

it('gives the very texts, and looks up once what has nothing to fill in', () => {
  const asked: unknown[][] = [];
  const texts = stageTexts('nl');
  const watched = new Proxy(texts, {
    apply: (target, self, given: unknown[]) => {
      asked.push(given);
      return Reflect.apply(target, self, given);
    },
  });
  const t = remembered(watched);
  for (let time = 0; time < 3; time += 1) {
    expect(t('unit.day')).toBe(texts('unit.day'));
    expect(t('wish.more', { count: time })).toBe(texts('wish.more', { count: time }));
  }
  expect(asked.map(([key]) => key)).toEqual(['unit.day', 'wish.more', 'wish.more', 'wish.more']);
});
