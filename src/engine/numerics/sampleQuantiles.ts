const BINS = 4096;

/**
 * Quantiles of a sample: for each share p the least value x of which at least a share p of the sample is at most x.
 *
 * The sample is counted into bins, and only the bins that hold a quantile are sorted: time in proportion to its size.
 *
 * @param values finite numbers, at least one
 * @param shares 0 < p ≤ 1
 */
export function sampleQuantiles(values: Float64Array, shares: readonly number[]): number[] {
  const { least, most } = extremesOf(values);
  if (!(most > least)) return shares.map(() => most);
  const scale = BINS / (most - least);
  const counts = new Int32Array(BINS + 1);
  for (let i = 0; i < values.length; i++) {
    const bin = binOf(values[i] ?? 0, least, scale);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const places = shares.map((share) => placeOf(counts, rankOf(share, values.length)));
  const members = membersOf(values, { least, scale }, new Set(places.map(({ bin }) => bin)));
  return places.map(({ bin, rank }) => members.get(bin)?.[rank] ?? most);
}

function extremesOf(values: Float64Array): { least: number; most: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

function binOf(value: number, least: number, scale: number): number {
  return ((value - least) * scale) | 0;
}

/** Index in the sorted sample. A share that rounding has lifted just above a whole number of values is that number. */
function rankOf(share: number, count: number): number {
  return Math.min(count, Math.max(1, Math.ceil(share * count - 1e-9))) - 1;
}

/** In which bin the value of this rank lies, and the how manyeth of the bin it is, from 0. */
function placeOf(counts: Int32Array, rank: number): { bin: number; rank: number } {
  let left = rank;
  let bin = 0;
  for (; bin < BINS && left >= (counts[bin] ?? 0); bin++) left -= counts[bin] ?? 0;
  return { bin, rank: left };
}

/** The values of these bins, sorted. */
function membersOf(
  values: Float64Array,
  { least, scale }: { readonly least: number; readonly scale: number },
  bins: ReadonlySet<number>,
): Map<number, Float64Array> {
  const isAsked = new Uint8Array(BINS + 1);
  const members = new Map<number, number[]>();
  for (const bin of bins) {
    isAsked[bin] = 1;
    members.set(bin, []);
  }
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const bin = binOf(value, least, scale);
    if (isAsked[bin] === 1) members.get(bin)?.push(value);
  }
  return new Map(Array.from(members, ([bin, list]) => [bin, Float64Array.from(list).sort()]));
}
