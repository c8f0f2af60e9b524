import fc from 'fast-check';

/** One seed for every law: a failure is a finding, never a reason to try another. */
const SEED = 1;

/**
 * Fails with the smallest counterexample unless every value passes.
 *
 * @param check throws (an expectation) where the law does not hold
 */
export function forAll<T>(values: fc.Arbitrary<T>, check: (value: T) => void, runs = 40): void {
  // An expectation may return anything; only what it throws counts.
  const property = fc.property(values, (value) => {
    check(value);
  });
  fc.assert(property, { seed: SEED, numRuns: runs });
}

/**
 * Numbers of an interval, both ends included, equally likely.
 *
 * Not `fc.double`, which draws by bit pattern: of the numbers from 0 to 1 nearly all would be smaller than 10⁻³⁰.
 */
export function between(low: number, high: number): fc.Arbitrary<number> {
  const steps = 1_000_000;
  return fc.integer({ min: 0, max: steps }).map((step) => low + ((high - low) * step) / steps);
}

/** Numbers of every size between two positive ones: equally likely on a logarithmic scale. */
export function ofAnySize(low: number, high: number): fc.Arbitrary<number> {
  return between(Math.log(low), Math.log(high)).map((logarithm) => Math.min(high, Math.max(low, Math.exp(logarithm))));
}

/** Whole numbers of an interval, both ends included. */
export function wholeBetween(low: number, high: number): fc.Arbitrary<number> {
  return fc.integer({ min: low, max: high });
}
