/** Bounds of a number in the chain file; both included unless said otherwise. */
export interface NumberBounds {
  readonly minimum: number;
  readonly maximum: number;
  readonly minimumExcluded?: true;
  readonly maximumExcluded?: true;
  /** Only whole numbers. */
  readonly whole?: true;
  /** A sensible increment for a form field, in the unit of the number. */
  readonly step: number;
}

const BILLION = 1e9;

const amount = (step: number): NumberBounds => ({ minimum: 0, maximum: BILLION, step });
const positive = (step: number): NumberBounds => ({ minimum: 0, minimumExcluded: true, maximum: BILLION, step });
const count = (minimum: number, maximum: number): NumberBounds => ({ minimum, maximum, whole: true, step: 1 });

/** Coefficients of variation; the forecast error ε is one too (of the forecast, not of a time). */
const variation: NumberBounds = { minimum: 0, maximum: 10, step: 0.1 };
const share: NumberBounds = { minimum: 0, maximum: 1, step: 0.05 };
const openShare: NumberBounds = {
  minimum: 0,
  minimumExcluded: true,
  maximum: 1,
  maximumExcluded: true,
  step: 0.01,
};

/**
 * Bounds of every number of the chain file, named as in the file (an element of `stages` is `stage`).
 *
 * The schema and the form fields both read them here. Bounds that depend on the rest of the chain are functions
 * beneath: `codpBounds`, `stockPointBounds`, `offeredBounds`.
 */
export const bounds = {
  timeUnitsPerYear: positive(10),
  stage: {
    time: { mean: amount(0.5), cv: variation },
    servers: count(1, 10_000),
    setup: { time: amount(0.25), cost: amount(10) },
    lot: count(1, 10_000),
    addedValue: amount(10),
    items: count(1, 1_000_000),
    obsolescenceRate: amount(0.01),
  },
  wish: {
    weight: amount(1),
    wished: count(1, 10_000),
    exponent: { minimum: 0, maximum: 5, step: 0.1 },
  },
  demand: { mean: positive(1), std: amount(1), forecastError: variation },
  service: { target: openShare, level: count(0, 1_000_000) },
  finance: {
    holdingRate: amount(0.01),
    obsolescenceRate: amount(0.01),
    designLifeYears: positive(1),
    lateCost: amount(10),
    contactCost: amount(5),
  },
  market: {
    tolerated: { mean: positive(1), cv: variation },
    promise: { percentile: openShare, time: amount(1) },
    margin: amount(10),
    unmatchedLost: share,
    contactsPerWait: amount(0.1),
    contactsPerLate: amount(0.1),
  },
  goal: { acceptance: share, customization: share, tiedUp: amount(1_000) },
} satisfies BoundsTree;

interface BoundsTree {
  readonly [key: string]: NumberBounds | BoundsTree;
}

/** Longest texts, in characters (Unicode code points, so that an emoji counts as few as people see in it). */
export const textLengths = { name: 200, note: 2_000, description: 10_000 } as const;

/** How many elements the lists of the file may have. */
export const listLengths = {
  stages: { minimum: 1, maximum: 100 },
  wishes: { minimum: 0, maximum: 50 },
  scenarios: { minimum: 1, maximum: 50 },
} as const;

/** Bounds of the decoupling point in a chain of so many stages: 0…n. */
export function codpBounds(stages: number): NumberBounds {
  return count(0, stages);
}

/** Bounds of one extra stock point in a chain of so many stages: 1…n. */
export function stockPointBounds(stages: number): NumberBounds {
  return count(1, stages);
}

/** Bounds of the options that exist, where customers want so many: at least one, never more than are wished. */
export function offeredBounds(wished: number): NumberBounds {
  return count(1, wished);
}

/** Whether a value is a number within its bounds. */
export function isWithin(value: unknown, bounds: NumberBounds): value is number {
  if (typeof value !== 'number' || (bounds.whole && !Number.isInteger(value))) return false;
  const isHigh = bounds.minimumExcluded ? value > bounds.minimum : value >= bounds.minimum;
  return isHigh && (bounds.maximumExcluded ? value < bounds.maximum : value <= bounds.maximum);
}
