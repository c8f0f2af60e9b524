import { gammaDistribution } from '../numerics/gamma.ts';
import {
  type ComplexArray,
  type InversionNodes,
  inversionNodes,
  invertTransform,
} from '../numerics/laplaceInversion.ts';
import { assemble, type Delay, type Gamma, type Ingredients, reachOf } from './leadTimeIngredients.ts';

/** Distribution function beyond the shift, and E[(x − (L − shift))⁺], for times up to `reach`. */
export interface Inverted {
  readonly reach: number;
  readonly distribution: (beyond: number) => number;
  readonly shortfall: (beyond: number) => number;
}

type Law = Omit<Inverted, 'reach'>;

/** Inverts the transform of the law for times up to `reach` beyond the shift. */
export function inverted(law: Ingredients, reach: number): Inverted {
  const undelayed = undelayedLaw(law, reach);
  if (law.delays.length === 0) return { reach, ...undelayed };
  const delayed = onScales(reach, narrowestOf(law), (nodes) => delayedTransform(law, nodes));
  const share = law.undelayed;
  return {
    reach,
    distribution: (x) => clamp(share * undelayed.distribution(x) + delayed.distribution(x)),
    shortfall: (x) => share * undelayed.shortfall(x) + delayed.shortfall(x),
  };
}

/** The law of orders that meet no delay: the sum of the services, on a scale of its own. */
function undelayedLaw(law: Ingredients, reach: number): Law {
  const only = law.services[0];
  if (only === undefined) return { distribution: () => 1, shortfall: (x) => x };
  if (law.services.length === 1) return singleGamma(only, law.taken);
  const own = assemble(0, law.services, []);
  const scale = law.delays.length === 0 ? reach : Math.min(reach, reachOf(own));
  const { distribution, shortfall } = onScales(scale, narrowestOf(law), (nodes) => serviceTransform(law, nodes));
  return {
    distribution: (x) => (x >= scale ? 1 : clamp(distribution(x))),
    shortfall: (x) => (x >= scale ? x - (own.mean - law.taken) : shortfall(x)),
  };
}

/** Below a 4⁻²⁰th of the reach there is nothing that matters. */
const MOST_SCALES = 20;

/**
 * The least time that has a scale of its own. On a narrower one the transform feels what little weight the services
 * have below the shift: it grows without bound, and the inversion with it.
 */
function narrowestOf({ taken, services }: Ingredients): number {
  return taken > 0 ? Math.sqrt(services.reduce((sum, { shape, scale }) => sum + shape * scale * scale, 0)) : 0;
}

/**
 * An inversion keeps eight digits between an eighth and half of the longest time that it is made for, and loses them
 * quickly below; so each time is read off a scale that fits it, made when it is first asked for: reach, reach/4, …
 */
function onScales(reach: number, narrowest: number, transform: (nodes: InversionNodes) => ComplexArray): Law {
  const scales: Law[] = [];
  const scaleFor = (x: number): Law => {
    const fitting = Math.floor(Math.log2(reach / Math.max(x, narrowest)) / 2 - 0.5);
    const index = Math.min(MOST_SCALES, Math.max(0, fitting));
    const scale = scales[index] ?? onScale(reach / 4 ** index, transform);
    scales[index] = scale;
    return scale;
  };
  return { distribution: (x) => scaleFor(x).distribution(x), shortfall: (x) => scaleFor(x).shortfall(x) };
}

function onScale(longest: number, transform: (nodes: InversionNodes) => ComplexArray): Law {
  const nodes = inversionNodes(longest);
  const once = dividedByS(nodes, transform(nodes));
  let twice: ((beyond: number) => number) | null = null;
  return {
    distribution: inverse(nodes, once),
    shortfall: (x) => {
      twice ??= inverse(nodes, dividedByS(nodes, once));
      return unitOf(nodes) * twice(x);
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

/** The function of time of a transform that has been divided by s·unit. */
function inverse(nodes: InversionNodes, values: ComplexArray): (beyond: number) => number {
  const unit = unitOf(nodes);
  const inversion = invertTransform(nodes, values);
  return (beyond) => unit * inversion(beyond);
}

/** A transform divided by s·unit: by a number of usual size, which has a square however long the times are. */
function dividedByS(nodes: InversionNodes, values: ComplexArray): ComplexArray {
  const unit = unitOf(nodes);
  const re = new Float64Array(values.re.length);
  const im = new Float64Array(values.re.length);
  for (let k = 0; k < re.length; k++) {
    const sr = (nodes.re[k] ?? 0) * unit;
    const si = (nodes.im[k] ?? 0) * unit;
    const norm = sr * sr + si * si;
    re[k] = ((values.re[k] ?? 0) * sr + (values.im[k] ?? 0) * si) / norm;
    im[k] = ((values.im[k] ?? 0) * sr - (values.re[k] ?? 0) * si) / norm;
  }
  return { re, im };
}

/** About the period: the power of two next to it, since multiplying by that rounds nothing. */
function unitOf({ period }: InversionNodes): number {
  return 2 ** Math.round(Math.log2(period));
}

function clamp(probability: number): number {
  return Math.min(1, Math.max(0, probability));
}
