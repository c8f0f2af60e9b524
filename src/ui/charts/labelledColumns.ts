/**
 * Which of the columns that want a label may have one, so that no two labels run into each other: from the customer's
 * end, where most bars are tall.
 *
 * @param labels the label of each column, null where it wants none
 * @param pitch from one column to the next, in widths of a character
 */
export function labelledColumns(labels: readonly (string | null)[], pitch: number): ReadonlySet<number> {
  const chosen = new Set<number>();
  let free = Number.POSITIVE_INFINITY;
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    const label = labels[index];
    if (label === null || label === undefined) continue;
    const middle = index * pitch;
    if (middle + label.length / 2 > free) continue;
    chosen.add(index);
    free = middle - label.length / 2 - SPACE;
  }
  return chosen;
}

/** Between two labels [characters]. */
const SPACE = 1;
