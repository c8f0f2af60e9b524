/** Where samples come from: equally likely numbers in (0, 1). */
export type Random = () => number;

/**
 * A small seeded generator for Monte Carlo checks: a Weyl sequence, each term scrambled by two rounds of
 * multiply-and-shift, two of them joined to 53 bits. The same seed gives the same numbers everywhere.
 *
 * @param seed a whole number
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  const bits = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let word = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return (word ^ (word >>> 16)) >>> 0;
  };
  return () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6) + 0.5) / 2 ** 53;
}

/** A draw from the exponential law with mean 1. */
export function exponentialDraw(random: Random): number {
  return -Math.log(random());
}

/** A draw from the standard normal law (Box & Muller 1958). */
export function normalDraw(random: Random): number {
  return Math.sqrt(2 * exponentialDraw(random)) * Math.cos(2 * Math.PI * random());
}

/**
 * A draw from the gamma law with unit scale.
 *
 * @param shape > 0
 * @see Marsaglia & Tsang 2000, ACM Transactions on Mathematical Software 26:363–372
 */
export function gammaDraw(random: Random, shape: number): number {
  if (shape < 1) return gammaDraw(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const z = normalDraw(random);
    const root = 1 + z / Math.sqrt(9 * d);
    if (root <= 0) continue;
    const cube = root ** 3;
    if (Math.log(random()) < 0.5 * z * z + d * (1 - cube + Math.log(cube))) return d * cube;
  }
}
