/** Half of an interval as it is told: nobody needs more than two digits of an uncertainty. */
export function halfWidth(value: number): number {
  return Number(value.toPrecision(2));
}
