/** A source of chance: 128 bits of state that every draw moves on. One state, one sequence, in every thread and run. */
export type RandomStream = Int32Array;

/**
 * A stream of its own for every list of whole numbers: a seed, a replication, a source. Streams of different lists have
 * nothing to do with each other, so that one more draw from one of them leaves all others as they were.
 *
 * @param keys whole numbers of any size; every bit of them counts
 */
export function randomStream(...keys: readonly number[]): RandomStream {
  const stream = new Int32Array(4);
  restartStream(stream, ...keys);
  return stream;
}

/** Sets a stream to where `randomStream` of these keys begins. */
export function restartStream(stream: RandomStream, ...keys: readonly number[]): void {
  stream.set(START);
  for (const key of keys) {
    KEY[0] = key;
    absorb(stream, KEY_WORDS[0] ?? 0);
    absorb(stream, KEY_WORDS[1] ?? 0);
  }
  for (let round = 0; round < 12; round++) nextWord(stream);
}

/** Fractional parts of √2, √3, √5 and √7: no keys, no accidental zeros. */
const START = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a];

/** The bits of a key, so that keys beyond 32 bits, and keys that are no whole numbers, differ as well. */
const KEY = new Float64Array(1);
const KEY_WORDS = new Int32Array(KEY.buffer);

/** Stirs a word into every word of the state, by rounds of multiply-and-shift. */
function absorb(stream: RandomStream, word: number): void {
  let carry = word;
  for (let i = 0; i < 4; i++) {
    carry = Math.imul(carry ^ (stream[i] ?? 0) ^ (carry >>> 15), 0x2c1b3c6d);
    carry = Math.imul(carry ^ (carry >>> 12), 0x297a2d39);
    carry = (carry ^ (carry >>> 15)) + i + 1;
    stream[i] = carry;
  }
}

/**
 * The next 32 bits, as a signed whole number.
 *
 * The small fast counting generator sfc32: three words stirred, one that counts, so that no sequence is shorter than 2³².
 *
 * @see Doty-Humphrey 2010, PractRand
 */
export function nextWord(stream: RandomStream): number {
  const b = stream[1] ?? 0;
  const c = stream[2] ?? 0;
  const counter = stream[3] ?? 0;
  const word = ((((stream[0] ?? 0) + b) | 0) + counter) | 0;
  stream[3] = counter + 1;
  stream[0] = b ^ (b >>> 9);
  stream[1] = c + (c << 3);
  stream[2] = ((c << 21) | (c >>> 11)) + word;
  return word;
}

/** The next number in (0, 1), both ends excluded: 53 bits, equally likely. */
export function nextUniform(stream: RandomStream): number {
  const high = nextWord(stream) >>> 5;
  const low = nextWord(stream) >>> 6;
  return (high * 2 ** 26 + low + 0.5) / 2 ** 53;
}
