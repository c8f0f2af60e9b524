/**
 * The place in a row that something dragged would take: that of the nearest middle.
 *
 * @param middle of what is dragged, along the row [px]
 * @param slots middles of all places, in their order [px]; at least one
 */
export function nearestSlot(middle: number, slots: readonly number[]): number {
  const distances = slots.map((slot) => Math.abs(slot - middle));
  return distances.indexOf(Math.min(...distances));
}
