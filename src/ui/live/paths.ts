import { type LiveLayout, placeOfBirth, type Spot } from './layout.ts';
import type { Mark } from './scene.ts';

interface Way extends Spot {
  /** The picture that it was last seen in. */
  picture: number;
}

/** Marks on their way: where each was drawn last. */
export interface Paths {
  /** By the number of the mark: of orders first, then of the lots for each stock. */
  readonly ways: Map<number, Way>[];
  picture: number;
}

export function noPaths(): Paths {
  return { ways: [], picture: 0 };
}

/**
 * Takes a mark the next bit of its way.
 *
 * @param target where it belongs now
 * @param share  of the way that is left, how much it goes; 1 to be there at once
 */
export function spotOf(paths: Paths, layout: LiveLayout, mark: Mark, target: Spot, share: number): Spot {
  const flow = (mark.flow.stock ?? -1) + 1;
  let ways = paths.ways[flow];
  if (ways === undefined) {
    ways = new Map();
    paths.ways[flow] = ways;
  }
  let way = ways.get(mark.number);
  if (way === undefined) {
    way = { ...target, picture: paths.picture };
    if (share < 1 && mark.place !== 'done') placeOfBirth(layout, mark, way);
    ways.set(mark.number, way);
  }
  way.x += (target.x - way.x) * share;
  way.y += (target.y - way.y) * share;
  way.alpha = target.alpha;
  way.picture = paths.picture;
  return way;
}

/** Forgets what is not seen any more. */
export function endOfPicture(paths: Paths): void {
  for (const ways of paths.ways) {
    if (ways === undefined) continue;
    for (const [number, way] of ways) if (way.picture !== paths.picture) ways.delete(number);
  }
  paths.picture += 1;
}
