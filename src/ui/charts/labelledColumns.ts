/** Where a label would stand, in the same unit throughout. */
export interface LabelPlace {
  readonly middle: number;
  readonly width: number;
}

/**
 * Which of the columns that want a label may have one, so that no two labels run into each other: from the customer's
 * end, where most bars are tall.
 *
 * @param places of the label of each column, in flow order; null where it wants none
 * @param space that two labels keep between them
 */
export function labelledColumns(places: readonly (LabelPlace | null)[], space: number): ReadonlySet<number> {
  const chosen = new Set<number>();
  let free = Number.POSITIVE_INFINITY;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const place = places[index];
    if (place === null || place === undefined || place.middle + place.width / 2 > free) continue;
    chosen.add(index);
    free = place.middle - place.width / 2 - space;
  }
  return chosen;
}
