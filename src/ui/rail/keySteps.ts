/**
 * How many stops a key moves the point towards the customer; negative is away from the customer, infinite the very end.
 *
 * @param stops number of stops on the rail
 * @returns null for a key that does not move it
 */
export function keySteps(key: string, stops: number): number | null {
  const page = Math.max(2, Math.round(stops / 10));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1;
    case 'PageUp':
      return page;
    case 'PageDown':
      return -page;
    case 'Home':
      return Number.NEGATIVE_INFINITY;
    case 'End':
      return Number.POSITIVE_INFINITY;
    default:
      return null;
  }
}
