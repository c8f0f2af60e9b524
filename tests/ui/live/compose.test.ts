import { describe, expect, it } from 'vitest';
import { planPosition } from '../../../src/engine/analytic/planPosition.ts';
import type { Chain } from '../../../src/engine/chain/chain.ts';
import { recordChain } from '../../../src/engine/simulation/recordChain.ts';
import { stageGeometry } from '../../../src/ui/layout/geometry.ts';
import { compose, type LiveWords } from '../../../src/ui/live/compose.ts';
import { liveLayout } from '../../../src/ui/live/layout.ts';
import { noPaths } from '../../../src/ui/live/paths.ts';
import { MARK_LOOKS, NUMBERS_OF_A_MARK, type Picture } from '../../../src/ui/live/picture.ts';
import { emptyScene, look } from '../../../src/ui/live/scene.ts';
import { buildChain } from '../../support/buildChain.ts';

const AT_ONCE = Number.POSITIVE_INFINITY;
const HEIGHT = 340;
const WORDS: LiveWords = {
  count: String,
  onHand: (units) => `${units} in stock`,
  waiting: (orders) => `${orders} waiting`,
  isOverloaded: () => false,
};

/** A chain of six that is held at 3, seen from boundary `first` to `last`. */
function studioFor(chain: Chain, first = 0, last = chain.stages.length) {
  const frame = { width: 1000, unit: 16, narrow: false, docked: false, first, last, stops: [] };
  const layout = liveLayout(stageGeometry(frame), HEIGHT, chain.stages.length);
  const recording = recordChain(chain, planPosition(chain, 3), { warmUp: 100, orders: 200, every: 1, seed: 5 });
  const scene = emptyScene(chain.stages.length);
  const at = (share: number) => {
    const time = share * recording.duration;
    look(recording, time, { linger: 0, ring: 0, calls: { perWait: 0, perLate: 0, promise: null } }, scene);
    return { time, scene };
  };
  return { studio: { layout, words: WORDS, every: 1 }, recording, at };
}

function marksOf({ marks }: Picture) {
  return Array.from({ length: marks.length / NUMBERS_OF_A_MARK }, (_, mark) => {
    const [look = 0, x = 0, y = 0, alpha = 0] = marks.subarray(mark * NUMBERS_OF_A_MARK);
    return { look: MARK_LOOKS[look], x, y, alpha };
  });
}

const work = { time: { mean: 4, cv: 1 }, servers: 5 };
const busy = buildChain({ stages: [work, work, work, work, work, work], demand: { mean: 1 } });

describe('the picture of a moment', () => {
  it('shows every order and every lot of the scene, and the stock, in its drawing', () => {
    const { studio, recording, at } = studioFor(busy);
    const moment = at(0.5);
    const picture = compose(studio, recording, moment, noPaths(), AT_ONCE);
    const marks = marksOf(picture);
    expect(marks.filter(({ look }) => look === 'order' || look === 'made')).toHaveLength(moment.scene.orders);
    for (const { x, y, alpha } of marks) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1000);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(HEIGHT);
      expect(alpha).toBe(1);
    }
    expect(picture.stations).toHaveLength(6);
    expect(picture.labels.some(({ text }) => text.endsWith('in stock'))).toBe(true);
  });

  it('is the same for the same moment, and moves what is on its way bit by bit', () => {
    const { studio, recording, at } = studioFor(busy);
    const paths = noPaths();
    const first = compose(studio, recording, at(0.3), paths, AT_ONCE);
    const later = compose(studio, recording, at(0.6), paths, AT_ONCE);
    expect(later.marks).not.toEqual(first.marks);
    expect(compose(studio, recording, at(0.3), paths, AT_ONCE)).toEqual(first);
    // No time, no way: whatever was seen stays where it was.
    expect(compose(studio, recording, at(0.3), paths, 0)).toEqual(first);
    const onTheWay = compose(studio, recording, at(0.31), paths, 16);
    const there = compose(studio, recording, at(0.31), noPaths(), AT_ONCE);
    expect(onTheWay.marks).not.toEqual(there.marks);
    expect(compose(studio, recording, at(0.31), paths, 60_000).marks).toEqual(there.marks);
  });

  it('of a part of a long chain has what is elsewhere outside', () => {
    const { studio, recording, at } = studioFor(busy, 2, 4);
    const picture = compose(studio, recording, at(0.5), noPaths(), AT_ONCE);
    expect(picture.stations).toHaveLength(2);
    const places = marksOf(picture).map(({ x }) => x);
    expect(places.some((x) => x < 0)).toBe(true);
    expect(places.some((x) => x > 1000)).toBe(true);
  });
});
