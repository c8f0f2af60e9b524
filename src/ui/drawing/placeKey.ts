/**
 * Where a key moves a stage that stands at an index.
 *
 * @param count number of stages, ≥ 1
 * @returns its new index, 0…count−1; null for a key that moves nothing
 */
export function placeKey(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
