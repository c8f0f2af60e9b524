import type { NumberBounds } from '../../engine/chain/bounds.ts';

/** Smallest step that is ever taken. */
const FINEST = 1e-6;

/**
 * The next number up or down, on a round multiple of a step that suits the size of the number: 15 → 16, 250 → 260,
 * 60,000 → 61,000, and 0.02 → 0.03 where the field's own step would be 0.5.
 *
 * @param direction 1 up, −1 down
 * @returns the number itself when the bounds leave no room
 */
export function stepNumber(value: number, direction: 1 | -1, bounds: NumberBounds): number {
  const step = stepAt(value, direction, bounds);
  const multiples = value / step;
  const next = direction === 1 ? Math.floor(multiples + 1 + 1e-9) : Math.ceil(multiples - 1 - 1e-9);
  const rounded = Number((next * step).toPrecision(12));
  const kept = Math.min(Math.max(rounded, bounds.minimum), bounds.maximum);
  return isWithin(kept, bounds) ? kept : value;
}

/** True when the number lies within its bounds. */
export function isWithin(value: number, bounds: NumberBounds): boolean {
  if (!Number.isFinite(value) || (bounds.whole && !Number.isInteger(value))) return false;
  const above = bounds.minimumExcluded ? value > bounds.minimum : value >= bounds.minimum;
  const below = bounds.maximumExcluded ? value < bounds.maximum : value <= bounds.maximum;
  return above && below;
}

/** Going down looks at the size just below, so that up and down tread the same stairs: 99, 100, 110. */
function stepAt(value: number, direction: 1 | -1, bounds: NumberBounds): number {
  const size = Math.abs(value) * (direction === -1 ? 1 - 1e-9 : 1 + 1e-9);
  if (size < FINEST) return bounds.step;
  const power = Math.floor(Math.log10(size));
  if (bounds.whole || size >= bounds.step) return Math.max(bounds.step, 10 ** (power - 1));
  return Math.max(FINEST, 10 ** power);
}
