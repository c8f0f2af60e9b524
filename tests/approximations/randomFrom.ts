/** Draws numbers in [0, 1); the same ones every time for the same seed. */
export type Random = () => number;

/**
 * A seeded generator of 2³² steps, small and good enough for measuring and for damaging files: mulberry32.
 *
 * @param seed a whole number
 */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
