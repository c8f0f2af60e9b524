import type { Wait } from './stockPoint.ts';

/** The independent parts of a customer's lead time. */
export interface LeadTimeParts {
  /** Constants: setups and times without variation [time]. */
  readonly constant: number;
  /** Service times that vary: gamma laws. */
  readonly services: readonly { readonly mean: number; readonly variance: number }[];
  /** Waits before servers: 0 with probability 1 − `probability`, else exponential; `mean` is over all orders. */
  readonly queues: readonly { readonly probability: number; readonly mean: number }[];
  /** Wait for stock: 0 with probability `zero`, else gamma. */
  readonly stock: Wait;
}

export interface Gamma {
  readonly shape: number;
  readonly scale: number;
}

/** Takes another time than zero with this probability. */
export interface Delay extends Gamma {
  readonly probability: number;
}

/** The parts, ready for the transform: everything below `shift` has no weight that matters. */
export interface Ingredients {
  readonly shift: number;
  /** How much of the shift the services' transform must still take off. */
  readonly taken: number;
  readonly services: readonly Gamma[];
  readonly delays: readonly Delay[];
  /** Probability that no delay strikes. */
  readonly undelayed: number;
  readonly mean: number;
  readonly variance: number;
  readonly longestScale: number;
}

const NEARLY_CONSTANT = 1e12;
const NEARLY_CERTAIN = 1e-9;
/** Sorts the parts of a lead time into constants, gammas and delays. */
export function prepare(parts: LeadTimeParts): Ingredients {
  let constant = parts.constant;
  const services: Gamma[] = [];
  for (const { mean, variance } of parts.services) {
    if (mean * mean > NEARLY_CONSTANT * variance) constant += mean;
    else services.push({ shape: (mean * mean) / variance, scale: variance / mean });
  }
  const delays: Delay[] = [];
  for (const { probability, mean } of parts.queues) {
    if (probability > 0 && mean > 0) delays.push({ probability, shape: 1, scale: mean / probability });
  }
  const stock = stockDelay(parts.stock);
  if (stock !== null && parts.stock.zero < NEARLY_CERTAIN) services.push(stock);
  else if (stock !== null) delays.push(stock);
  const law = assemble(constant, services, delays);
  // A wait that hardly ever strikes has no place in the law, but the mean is the sum of all parts.
  return stock === null ? { ...law, mean: law.mean + parts.stock.mean } : law;
}

/**
 * Variance of the wait for stock as the law of the lead time has it: where its moments leave next to none, or where it
 * hardly ever strikes, what the law takes in their place [time²].
 */
export function stockWaitVariance(wait: Wait): number {
  const stock = stockDelay(wait);
  if (stock === null) return 0;
  const { probability, shape, scale } = stock;
  if (wait.zero < NEARLY_CERTAIN) return shape * scale * scale;
  return probability * shape * (shape + 1) * scale * scale - (probability * shape * scale) ** 2;
}

function stockDelay(wait: Wait): Delay | null {
  const probability = 1 - wait.zero;
  if (!(probability > NEARLY_CERTAIN * 1e-3) || !(wait.mean > 0)) return null;
  const mean = wait.mean / probability;
  const variance = Math.max(wait.second / probability - mean * mean, 1e-6 * mean * mean);
  return { probability, shape: (mean * mean) / variance, scale: variance / mean };
}

/** The ingredients with their shift and moments. */
export function assemble(constant: number, services: readonly Gamma[], delays: readonly Delay[]): Ingredients {
  let serviceMean = 0;
  let serviceVariance = 0;
  let longestScale = 0;
  for (const { shape, scale } of services) {
    serviceMean += shape * scale;
    serviceVariance += shape * scale * scale;
    longestScale = Math.max(longestScale, scale);
  }
  let mean = constant + serviceMean;
  let variance = serviceVariance;
  let undelayed = 1;
  for (const { probability, shape, scale } of delays) {
    const first = probability * shape * scale;
    mean += first;
    variance += probability * shape * (shape + 1) * scale * scale - first * first;
    undelayed *= 1 - probability;
    longestScale = Math.max(longestScale, scale);
  }
  // A sum of gammas lies less than seven deviations below its mean only once in 10¹² times.
  const taken = Math.max(0, serviceMean - 7 * Math.sqrt(serviceVariance));
  return { shift: constant + taken, taken, services, delays, undelayed, mean, variance, longestScale };
}

/** How far beyond the shift the law has weight that matters. */
export function reachOf(law: Ingredients): number {
  return law.mean - law.shift + 8 * Math.sqrt(law.variance) + 8 * law.longestScale;
}

/** P(L ≤ shift): the chance of no delay, where nothing but constants is left. */
export function atStart(law: Ingredients): number {
  return law.services.length === 0 ? law.undelayed : 0;
}
