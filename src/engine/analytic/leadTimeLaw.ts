import { gammaDistribution } from '../numerics/gamma.ts';
import {
  type ComplexArray,
  type InversionNodes,
  inversionNodes,
  invertTransform,
} from '../numerics/laplaceInversion.ts';
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

/** The law of a customer's lead time. */
export interface LeadTimeLaw {
  readonly mean: number;
  readonly standardDeviation: number;
  /** P(L ≤ x). */
  readonly distribution: (x: number) => number;
  /** E[(L − x)⁺]. */
  readonly excess: (x: number) => number;
  /** The least x with P(L ≤ x) ≥ p, for 0 < p < 1. */
  readonly percentile: (p: number) => number;
}

interface Gamma {
  readonly shape: number;
  readonly scale: number;
}

/** Takes another time than zero with this probability. */
interface Delay extends Gamma {
  readonly probability: number;
}

/** The parts, ready for the transform: everything below `shift` has no weight that matters. */
interface Ingredients {
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

/**
 * The law of the lead time as the convolution of its parts, by its Laplace transform.
 *
 * The transform of the sum is the product of the parts'; it is inverted numerically, apart for orders that meet no
 * delay at all (a narrow law on a scale of its own) and for the others. Exact for Jackson tandems.
 *
 * @see model.md §6; de Hoog, Knight & Stokes 1982
 */
export function leadTimeLaw(parts: LeadTimeParts): LeadTimeLaw {
  const ingredients = prepare(parts);
  const standardDeviation = Math.sqrt(ingredients.variance);
  const whole = inverted(ingredients, reachOf(ingredients));
  const law = {
    mean: ingredients.mean,
    standardDeviation,
    distribution: (x: number) => distributionAt(ingredients, whole, x),
    excess: (x: number) => {
      const beyond = x - ingredients.shift;
      if (beyond <= 0) return ingredients.mean - x;
      if (beyond >= whole.reach) return 0;
      return Math.max(0, ingredients.mean - x + whole.shortfall(beyond));
    },
  };
  return { ...law, percentile: percentilesOf(ingredients, whole) };
}

function prepare(parts: LeadTimeParts): Ingredients {
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
  return assemble(constant, services, delays);
}

function stockDelay(wait: Wait): Delay | null {
  const probability = 1 - wait.zero;
  if (!(probability > NEARLY_CERTAIN * 1e-3) || !(wait.mean > 0)) return null;
  const mean = wait.mean / probability;
  const variance = Math.max(wait.second / probability - mean * mean, 1e-6 * mean * mean);
  return { probability, shape: (mean * mean) / variance, scale: variance / mean };
}

function assemble(constant: number, services: readonly Gamma[], delays: readonly Delay[]): Ingredients {
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
function reachOf(law: Ingredients): number {
  return law.mean - law.shift + 8 * Math.sqrt(law.variance) + 8 * law.longestScale;
}

/** Distribution function beyond the shift, and E[(x − (L − shift))⁺], for times up to `reach`. */
interface Inverted {
  readonly reach: number;
  readonly distribution: (beyond: number) => number;
  readonly shortfall: (beyond: number) => number;
}

function inverted(law: Ingredients, reach: number): Inverted {
  const undelayed = undelayedLaw(law, reach);
  if (law.delays.length === 0) return { reach, ...undelayed };
  const nodes = inversionNodes(reach);
  const transform = delayedTransform(law, nodes);
  const once = dividedByS(nodes, transform);
  const distribution = invertTransform(nodes, once);
  let twice: ((beyond: number) => number) | null = null;
  const share = law.undelayed;
  return {
    reach,
    distribution: (x) => clamp(share * undelayed.distribution(x) + distribution(x)),
    shortfall: (x) => {
      twice ??= invertTransform(nodes, dividedByS(nodes, once));
      return share * undelayed.shortfall(x) + twice(x);
    },
  };
}

/** The law of orders that meet no delay: the sum of the services, on a scale of its own. */
function undelayedLaw(law: Ingredients, reach: number): Omit<Inverted, 'reach'> {
  const only = law.services[0];
  if (only === undefined) return { distribution: () => 1, shortfall: (x) => x };
  if (law.services.length === 1) return singleGamma(only, law.taken);
  const own = assemble(0, law.services, []);
  const scale = law.delays.length === 0 ? reach : Math.min(reach, reachOf(own));
  const nodes = inversionNodes(scale);
  const once = dividedByS(nodes, serviceTransform(law, nodes));
  const distribution = invertTransform(nodes, once);
  let twice: ((beyond: number) => number) | null = null;
  return {
    distribution: (x) => (x >= scale ? 1 : clamp(distribution(x))),
    shortfall: (x) => {
      if (x >= scale) return x - (own.mean - law.taken);
      twice ??= invertTransform(nodes, dividedByS(nodes, once));
      return twice(x);
    },
  };
}

function singleGamma({ shape, scale }: Gamma, taken: number): Omit<Inverted, 'reach'> {
  return {
    distribution: (x) => gammaDistribution(shape, (x + taken) / scale),
    shortfall: (x) => {
      const t = (x + taken) / scale;
      return scale * (t * gammaDistribution(shape, t) - shape * gammaDistribution(shape + 1, t));
    },
  };
}

/** Transform of the services less what the shift took: Π(1 + s·scale)^(−shape)·e^(s·taken). */
function serviceTransform(law: Ingredients, nodes: InversionNodes): ComplexArray {
  const size = nodes.re.length;
  const result = { re: new Float64Array(size), im: new Float64Array(size) };
  for (let k = 0; k < size; k++) {
    const sr = nodes.re[k] ?? 0;
    const si = nodes.im[k] ?? 0;
    let logModulus = sr * law.taken;
    let phase = si * law.taken;
    for (const { shape, scale } of law.services) {
      const re = 1 + sr * scale;
      const im = si * scale;
      logModulus -= 0.5 * shape * Math.log(re * re + im * im);
      phase -= shape * Math.atan2(im, re);
    }
    const modulus = Math.exp(logModulus);
    result.re[k] = modulus * Math.cos(phase);
    result.im[k] = modulus * Math.sin(phase);
  }
  return result;
}

/** Transform of the orders that meet some delay: services × (Π(1 − p + p·delay) − Π(1 − p)). */
function delayedTransform(law: Ingredients, nodes: InversionNodes): ComplexArray {
  const service = serviceTransform(law, nodes);
  for (let k = 0; k < nodes.re.length; k++) {
    const sr = nodes.re[k] ?? 0;
    const si = nodes.im[k] ?? 0;
    let re = 1;
    let im = 0;
    for (const delay of law.delays) {
      const [dr, di] = delayTransform(delay, sr, si);
      const next = re * dr - im * di;
      im = re * di + im * dr;
      re = next;
    }
    re -= law.undelayed;
    const gr = service.re[k] ?? 0;
    const gi = service.im[k] ?? 0;
    service.re[k] = gr * re - gi * im;
    service.im[k] = gr * im + gi * re;
  }
  return service;
}

function delayTransform({ probability, shape, scale }: Delay, sr: number, si: number): [number, number] {
  const re = 1 + sr * scale;
  const im = si * scale;
  const norm = re * re + im * im;
  if (shape === 1) return [1 - probability + (probability * re) / norm, (-probability * im) / norm];
  const modulus = probability * Math.exp(-0.5 * shape * Math.log(norm));
  const phase = -shape * Math.atan2(im, re);
  return [1 - probability + modulus * Math.cos(phase), modulus * Math.sin(phase)];
}

function dividedByS(nodes: InversionNodes, values: ComplexArray): ComplexArray {
  const re = new Float64Array(values.re.length);
  const im = new Float64Array(values.re.length);
  for (let k = 0; k < re.length; k++) {
    const sr = nodes.re[k] ?? 0;
    const si = nodes.im[k] ?? 0;
    const norm = sr * sr + si * si;
    re[k] = ((values.re[k] ?? 0) * sr + (values.im[k] ?? 0) * si) / norm;
    im[k] = ((values.im[k] ?? 0) * sr - (values.re[k] ?? 0) * si) / norm;
  }
  return { re, im };
}

function distributionAt(law: Ingredients, whole: Inverted, x: number): number {
  const beyond = x - law.shift;
  // Ties count as on time: a promise that differs from the constant parts by rounding only is kept.
  if (beyond < -1e-9 * Math.abs(x)) return 0;
  if (beyond >= whole.reach) return 1;
  return beyond <= 0 ? atStart(law) : whole.distribution(beyond);
}

/** P(L ≤ shift): the chance of no delay, where nothing but constants is left. */
function atStart(law: Ingredients): number {
  return law.services.length === 0 ? law.undelayed : 0;
}

/** Percentiles of the law, each found once. */
function percentilesOf(law: Ingredients, whole: Inverted): (p: number) => number {
  const found = new Map<number, number>();
  const tail = tailOf(whole);
  return (p) => {
    const percentile = found.get(p) ?? percentileOf(law, tail, p);
    found.set(p, percentile);
    return percentile;
  };
}

function percentileOf(law: Ingredients, whole: Tail, p: number): number {
  if (p <= atStart(law) * (1 + 1e-12) || whole.reach === 0) return law.shift;
  let tail = whole;
  let beyond = solve(tail, p, law.longestScale);
  // Far down its scale the inversion is less exact: look again, closer, as long as that still matters.
  for (let i = 0; i < 8 && beyond < 0.02 * tail.reach && beyond > 1e-4 * (law.shift + beyond); i++) {
    tail = tailOf(inverted(law, Math.max(beyond * 20, tail.reach / 50)));
    beyond = solve(tail, p, law.longestScale);
  }
  return law.shift + beyond;
}

/** ln P(L > shift + x), with its values on a grid to start from. */
interface Tail {
  readonly reach: number;
  readonly logarithm: (beyond: number) => number;
  readonly grid: readonly { readonly x: number; readonly value: number }[];
}

const GRID = 10;

function tailOf(law: Inverted): Tail {
  const logarithm = (x: number): number => Math.log(Math.max(1e-12, 1 - law.distribution(x)));
  const grid = [{ x: 0, value: 0 }];
  for (let i = 1; i <= GRID; i++) {
    const x = law.reach * (i / GRID) ** 2;
    grid.push({ x, value: logarithm(x) });
  }
  return { reach: law.reach, logarithm, grid };
}

/** The time beyond the shift at which the distribution reaches p: false position on the logarithm of the tail. */
function solve(law: Tail, p: number, longestScale: number): number {
  const resolved = Math.min(p, 1 - 1e-8);
  const goal = Math.log1p(-resolved);
  const index = law.grid.findIndex(({ value }) => value <= goal);
  const after = law.grid[index];
  const before = law.grid[index - 1];
  if (after === undefined || before === undefined) return law.reach;
  let low = before.x;
  let high = after.x;
  let atLow = before.value - goal;
  let atHigh = after.value - goal;
  let middle = high;
  for (let i = 0; i < 60 && high - low > 1e-9 * high; i++) {
    middle = low + ((high - low) * atLow) / (atLow - atHigh);
    const atMiddle = law.logarithm(middle) - goal;
    if (Math.abs(atMiddle) < 1e-7) break;
    if (atMiddle > 0) {
      low = middle;
      atLow = atMiddle;
      atHigh /= 2;
    } else {
      high = middle;
      atHigh = atMiddle;
      atLow /= 2;
    }
  }
  // Rarer than can be resolved: the tail of the slowest part, exponential.
  return middle + longestScale * (Math.log1p(-resolved) - Math.log1p(-p));
}

function clamp(probability: number): number {
  return Math.min(1, Math.max(0, probability));
}
