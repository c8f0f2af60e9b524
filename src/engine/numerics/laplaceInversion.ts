/** Complex numbers as two arrays, one for each part. */
export interface ComplexArray {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** The points s = damping + iπk/period, k = 0…2·TERMS, at which a transform must be known. */
export interface InversionNodes extends ComplexArray {
  readonly period: number;
  readonly damping: number;
}

/** M of the continued fraction: 2M + 1 values of the transform, good for times up to half the period. */
const TERMS = 18;
const LOG_TOLERANCE = Math.log(1e-11);

/**
 * The points at which to evaluate a Laplace transform in order to invert it for times in (0, longest].
 *
 * @param longest the longest time asked for, > 0
 */
export function inversionNodes(longest: number): InversionNodes {
  const period = 2 * longest;
  const damping = -LOG_TOLERANCE / (2 * period);
  const count = 2 * TERMS + 1;
  const re = new Float64Array(count).fill(damping);
  const im = Float64Array.from({ length: count }, (_, k) => (Math.PI * k) / period);
  return { re, im, period, damping };
}

/**
 * Inverts a Laplace transform known at the nodes: a Fourier series, accelerated by a continued fraction.
 *
 * @param values the transform at the nodes
 * @returns the function of time, for times in (0, longest]
 * @see de Hoog, Knight & Stokes 1982, SIAM Journal on Scientific and Statistical Computing 3(3):357–366
 */
export function invertTransform(nodes: InversionNodes, values: ComplexArray): (time: number) => number {
  const coefficients = continuedFraction(values);
  return (time) => {
    const angle = (Math.PI * time) / nodes.period;
    const sum = evaluateFraction(coefficients, Math.cos(angle), Math.sin(angle));
    return (Math.exp(nodes.damping * time) / nodes.period) * sum;
  };
}

/** Quotient-difference algorithm: the power series Σ a_k z^k as d_0/(1 + d_1 z/(1 + d_2 z/(1 + …))). */
function continuedFraction(values: ComplexArray): ComplexArray {
  const count = 2 * TERMS + 1;
  const d: ComplexArray = { re: new Float64Array(count), im: new Float64Array(count) };
  const a = { re: values.re.slice(), im: values.im.slice() };
  a.re[0] = at(a.re, 0) / 2;
  a.im[0] = at(a.im, 0) / 2;
  const q: ComplexArray = { re: new Float64Array(count), im: new Float64Array(count) };
  const e: ComplexArray = { re: new Float64Array(count), im: new Float64Array(count) };
  d.re[0] = at(a.re, 0);
  d.im[0] = at(a.im, 0);
  for (let k = 0; k < 2 * TERMS; k++) divideInto(q, k, a, k + 1, a, k);
  for (let r = 1; r <= TERMS; r++) {
    d.re[2 * r - 1] = -at(q.re, 0);
    d.im[2 * r - 1] = -at(q.im, 0);
    for (let k = 0; k <= 2 * TERMS - 2 * r; k++) {
      e.re[k] = at(q.re, k + 1) - at(q.re, k) + at(e.re, k + 1);
      e.im[k] = at(q.im, k + 1) - at(q.im, k) + at(e.im, k + 1);
    }
    d.re[2 * r] = -at(e.re, 0);
    d.im[2 * r] = -at(e.im, 0);
    for (let k = 0; k < 2 * TERMS - 2 * r; k++) nextQuotient(q, e, k);
  }
  return d;
}

/** q_k ← q_{k+1}·e_{k+1}/e_k, in place and rising, so that q_{k+1} is still the old one. */
function nextQuotient(q: ComplexArray, e: ComplexArray, k: number): void {
  const re = at(q.re, k + 1) * at(e.re, k + 1) - at(q.im, k + 1) * at(e.im, k + 1);
  const im = at(q.re, k + 1) * at(e.im, k + 1) + at(q.im, k + 1) * at(e.re, k + 1);
  const er = at(e.re, k);
  const ei = at(e.im, k);
  const norm = er * er + ei * ei + Number.MIN_VALUE * 1e20;
  q.re[k] = (re * er + im * ei) / norm;
  q.im[k] = (im * er - re * ei) / norm;
}

function divideInto(
  target: ComplexArray,
  to: number,
  above: ComplexArray,
  i: number,
  below: ComplexArray,
  j: number,
): void {
  const br = at(below.re, j);
  const bi = at(below.im, j);
  const norm = br * br + bi * bi + Number.MIN_VALUE * 1e20;
  target.re[to] = (at(above.re, i) * br + at(above.im, i) * bi) / norm;
  target.im[to] = (at(above.im, i) * br - at(above.re, i) * bi) / norm;
}

/** Real part of the fraction at z = zr + i·zi, by its forward recurrence with the remainder estimated. */
function evaluateFraction(d: ComplexArray, zr: number, zi: number): number {
  let a1r = 0;
  let a1i = 0;
  let b1r = 1;
  let b1i = 0;
  let ar = at(d.re, 0);
  let ai = at(d.im, 0);
  let br = 1;
  let bi = 0;
  const last = 2 * TERMS;
  for (let n = 1; n <= last; n++) {
    let cr = at(d.re, n) * zr - at(d.im, n) * zi;
    let ci = at(d.re, n) * zi + at(d.im, n) * zr;
    if (n === last) [cr, ci] = remainder(d, zr, zi);
    const nextAr = ar + cr * a1r - ci * a1i;
    const nextAi = ai + cr * a1i + ci * a1r;
    const nextBr = br + cr * b1r - ci * b1i;
    const nextBi = bi + cr * b1i + ci * b1r;
    a1r = ar;
    a1i = ai;
    b1r = br;
    b1i = bi;
    ar = nextAr;
    ai = nextAi;
    br = nextBr;
    bi = nextBi;
  }
  return (ar * br + ai * bi) / (br * br + bi * bi);
}

/** The rest of the fraction as if its last two coefficients went on for ever: −h(1 − √(1 + d_2M·z/h²)). */
function remainder(d: ComplexArray, zr: number, zi: number): [number, number] {
  const last = 2 * TERMS;
  const dr = at(d.re, last - 1) - at(d.re, last);
  const di = at(d.im, last - 1) - at(d.im, last);
  const hr = 0.5 * (1 + dr * zr - di * zi);
  const hi = 0.5 * (dr * zi + di * zr);
  const h2r = hr * hr - hi * hi;
  const h2i = 2 * hr * hi;
  const nr = at(d.re, last) * zr - at(d.im, last) * zi;
  const ni = at(d.re, last) * zi + at(d.im, last) * zr;
  const norm = h2r * h2r + h2i * h2i + Number.MIN_VALUE * 1e20;
  const ur = 1 + (nr * h2r + ni * h2i) / norm;
  const ui = (ni * h2r - nr * h2i) / norm;
  const modulus = Math.hypot(ur, ui);
  const rootR = Math.sqrt(Math.max(0, (modulus + ur) / 2));
  const rootI = Math.sign(ui) * Math.sqrt(Math.max(0, (modulus - ur) / 2));
  return [-(hr * (1 - rootR) + hi * rootI), -(hi * (1 - rootR) - hr * rootI)];
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
