/**
 * The number that a Student's t variable passes, either way, with a chance of 5 %: half-widths of 95 % intervals are so
 * many standard errors.
 *
 * @param degrees of freedom, whole, ≥ 1
 * @example 19 → 2.093; many → 1.960
 */
export function studentQuantile(degrees: number): number {
  let low = 1.9;
  let high = 13;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (twoSidedProbability(middle, degrees) < 0.95) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(|T| ≤ t): a finite series for whole degrees of freedom (Abramowitz & Stegun 26.7.3 and 26.7.4). */
function twoSidedProbability(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const square = Math.cos(angle) ** 2;
  const isOdd = degrees % 2 === 1;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = isOdd ? 3 : 2; k < degrees; k += 2) {
    term *= (square * (k - 1)) / k;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
