import type { Goal } from '../chain/chain.ts';
import type { Position } from '../performance/position.ts';

/** Figures that differ by rounding only are a tie. */
const TIE = 1e-9;

/**
 * The position that serves the goal best: the least of what is minimised among those that are not overloaded and
 * reach what the goal asks; a tie goes to the one closest to the customer.
 *
 * Acceptance counts as complete where no tolerated time is known, and a customization level that nothing weighs as
 * reached: what cannot be judged excludes nothing.
 *
 * @returns the boundary of the decoupling point, null if no position serves the goal
 */
export function bestPosition(positions: readonly Position[], goal: Goal): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const position of positions) {
    const figure = minimised(position, goal);
    if (figure === null || !meets(position, goal)) continue;
    if (figure > least + TIE * Math.abs(least)) continue;
    best = position.codp;
    least = Math.min(least, figure);
  }
  return best;
}

function minimised(position: Position, goal: Goal): number | null {
  switch (goal.minimise) {
    case 'total':
      return position.cost.total;
    case 'inventory':
      return position.cost.inventory;
    case 'promise':
      return position.promise;
  }
}

function meets(position: Position, goal: Goal): boolean {
  if (position.overloaded.length > 0) return false;
  if ((position.acceptance ?? 1) < goal.acceptance) return false;
  if ((position.customization.level ?? 1) < goal.customization - TIE) return false;
  return goal.tiedUp === null || (position.tiedUp ?? 0) <= goal.tiedUp;
}
