/**
 * An id that is not taken: the kind of thing with the first free number from one past how many there are.
 *
 * @param kind letters only: `stage` gives `stage-3`
 */
export function freeId(kind: string, taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}
