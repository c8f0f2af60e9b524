const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/**
 * The sequence of times from the earliest to the latest: indices, those of equal times as they stand.
 *
 * By counting digits of the binary numbers, so that it takes time in proportion to their count, however they lie.
 *
 * @param times ≥ 0
 * @returns null where they are in sequence as they stand
 */
export function ascendingOrder(times: Float64Array): Int32Array | null {
  if (isAscending(times)) return null;
  // Numbers ≥ 0 sort as the whole numbers of their 64 bits. Adding 0 makes −0 plain.
  const words = new Uint32Array(times.map((time) => time + 0).buffer);
  let order = new Int32Array(times.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  let aside = new Int32Array(times.length);
  for (let shift = 0; shift < 64; shift += DIGIT_BITS) {
    const starts = digitStarts(words, shift);
    if (starts === null) continue;
    for (let i = 0; i < order.length; i++) {
      const index = order[i] ?? 0;
      const digit = digitOf(words, index, shift);
      const place = starts[digit] ?? 0;
      starts[digit] = place + 1;
      aside[place] = index;
    }
    [order, aside] = [aside, order];
  }
  return order;
}

/** Values in this sequence; the list itself where there is none to follow. */
export function inOrder(values: Float64Array, order: Int32Array | null): Float64Array {
  if (order === null) return values;
  const sorted = new Float64Array(values.length);
  for (let i = 0; i < sorted.length; i++) sorted[i] = values[order[i] ?? 0] ?? 0;
  return sorted;
}

function isAscending(times: Float64Array): boolean {
  let last = 0;
  for (let i = 0; i < times.length; i++) {
    const time = times[i] ?? 0;
    if (time < last) return false;
    last = time;
  }
  return true;
}

/** Where numbers with each digit begin; null where all have the same digit. */
function digitStarts(words: Uint32Array, shift: number): Int32Array | null {
  const count = words.length / 2;
  const starts = new Int32Array(DIGITS);
  for (let i = 0; i < count; i++) {
    const digit = digitOf(words, i, shift);
    starts[digit] = (starts[digit] ?? 0) + 1;
  }
  if (starts[digitOf(words, 0, shift)] === count) return null;
  let sum = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const found = starts[digit] ?? 0;
    starts[digit] = sum;
    sum += found;
  }
  return starts;
}

/** Eleven bits of a number, from `shift` up; words stand low before high, as on every machine of today. */
function digitOf(words: Uint32Array, index: number, shift: number): number {
  const low = words[2 * index] ?? 0;
  const high = words[2 * index + 1] ?? 0;
  if (shift >= 32) return (high >>> (shift - 32)) & (DIGITS - 1);
  const above = shift + DIGIT_BITS > 32 ? high << (32 - shift) : 0;
  return ((low >>> shift) | above) & (DIGITS - 1);
}
