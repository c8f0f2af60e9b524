/** The boundaries on the screen, both included. */
export interface BoundaryWindow {
  readonly first: number;
  readonly last: number;
}

/** The most stages that are shown at once. */
const MOST_STAGES = 24;
/** The narrowest column that a finger still hits [rem]. */
const NARROWEST_PITCH = 1.75;

/** How many stages fit, 4…24, on a drawing of that width [px]. */
export function windowCapacity(width: number, unit: number): number {
  return Math.min(Math.max(Math.floor(width / (NARROWEST_PITCH * unit)) - 2, 4), MOST_STAGES);
}

/**
 * The part of a long chain that is on the screen: it stays where it is until the point comes to its edge, then the
 * point stands in the middle. A chain that fits is shown whole.
 *
 * @param previous the window until now; null for a first one
 * @param stages number of stages, ≥ 1
 * @param capacity most stages at once, ≥ 4
 */
export function followWindow(
  previous: BoundaryWindow | null,
  { codp, stages, capacity }: { readonly codp: number; readonly stages: number; readonly capacity: number },
): BoundaryWindow {
  if (stages <= capacity) return { first: 0, last: stages };
  const fits = previous !== null && previous.last - previous.first === capacity && previous.last <= stages;
  if (fits && isInside(previous, codp, stages)) return previous;
  const first = Math.min(Math.max(codp - Math.floor(capacity / 2), 0), stages - capacity);
  return { first, last: first + capacity };
}

/** At least one boundary further must be in sight, unless there is none. */
function isInside({ first, last }: BoundaryWindow, codp: number, stages: number): boolean {
  return (codp > first || (first === 0 && codp === 0)) && (codp < last || (last === stages && codp === stages));
}
