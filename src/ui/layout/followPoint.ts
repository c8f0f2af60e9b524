import { stopAt } from '../../engine/decisions/railStops.ts';
import { activeChain } from '../../state/activeChain.ts';
import { documentStore } from '../../state/documentStore.ts';
import { resultsOf } from '../../state/results.ts';
import { doWaiting } from './whenAtRest.ts';

/**
 * What moves with the point moves outside React: a drag changes attributes of elements that are there already.
 *
 * Everything that a position says is rendered once an edit, for every stop; a follower then only chooses. Rendering it
 * anew at every move costs several times the frame on a slow machine.
 *
 * @param boundary the canonical boundary of the stop where the point stands
 */
export type PointFollower = (boundary: number) => void;

const followers = new Set<PointFollower>();
let told: number | null = null;

documentStore.subscribe(() => {
  const boundary = pointBoundary();
  if (boundary === told) return;
  told = boundary;
  doWaiting();
  for (const follower of followers) follower(boundary);
});

/** Calls the follower now and at every move of the point, until the returned function is called. */
export function followPoint(follower: PointFollower): () => void {
  told = pointBoundary();
  followers.add(follower);
  follower(told);
  return () => followers.delete(follower);
}

/** The canonical boundary of the stop where the point stands. */
export function pointBoundary(): number {
  const chain = activeChain(documentStore.getState().workspace);
  const { stops } = resultsOf(chain);
  return stops[stopAt(stops, chain.codp)]?.codp ?? chain.codp;
}
