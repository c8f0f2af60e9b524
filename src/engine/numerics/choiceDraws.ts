import { nextUniform, type RandomStream } from './randomStream.ts';

/** A law over 0, 1, 2, … that is drawn from in constant time. */
export interface ChoiceLaw {
  /** A number drawn to lie in cell i is i itself up to here, and `others[i]` beyond. */
  readonly keeps: Float64Array;
  readonly others: Int32Array;
}

/**
 * The alias method: as many cells of the same size as there are choices, each of at most two.
 *
 * @param shares of each choice, ≥ 0, in sum 1
 * @see Walker 1977; Vose 1991, IEEE Transactions on Software Engineering 17(9):972–975
 */
export function choiceLaw(shares: readonly number[]): ChoiceLaw {
  const count = shares.length;
  const keeps = Float64Array.from(shares, (share) => share * count);
  const others = Int32Array.from(shares, (_, choice) => choice);
  const small: number[] = [];
  const large: number[] = [];
  keeps.forEach((part, choice) => {
    (part < 1 ? small : large).push(choice);
  });
  while (small.length > 0 && large.length > 0) {
    const low = small.pop() ?? 0;
    const high = large.pop() ?? 0;
    others[low] = high;
    const left = (keeps[high] ?? 0) - (1 - (keeps[low] ?? 0));
    keeps[high] = left;
    (left < 1 ? small : large).push(high);
  }
  // What is left differs from a whole cell by rounding only.
  for (const choice of [...small, ...large]) keeps[choice] = 1;
  return { keeps, others };
}

/** One draw. */
export function nextChoice(stream: RandomStream, { keeps, others }: ChoiceLaw): number {
  const place = nextUniform(stream) * keeps.length;
  const cell = Math.floor(place);
  return place - cell < (keeps[cell] ?? 0) ? cell : (others[cell] ?? 0);
}
