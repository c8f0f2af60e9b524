import { useLayoutEffect } from 'react';
import { followPoint, type PointFollower } from './followPoint.ts';

/**
 * Lets something follow the point while the component is on the screen.
 *
 * @param follower the same function between edits (`useCallback`); it writes only attributes that React does not render
 */
export function useFollowPoint(follower: PointFollower): void {
  useLayoutEffect(() => followPoint(follower), [follower]);
}
