import { describe, expect, it } from 'vitest';
import { gammaDistribution } from '../../../src/engine/numerics/gamma.ts';
import { inversionNodes, invertTransform } from '../../../src/engine/numerics/laplaceInversion.ts';
import { between, forAll, ofAnySize } from '../../support/forAll.ts';

interface Gamma {
  readonly shape: number;
  readonly scale: number;
}

/** Distribution function of a sum of independent gammas, by inversion of Π(1 + s·scale)^(−shape)/s. */
function distributionOf(parts: readonly Gamma[], longest: number): (time: number) => number {
  const nodes = inversionNodes(longest);
  const re = new Float64Array(nodes.re.length);
  const im = new Float64Array(nodes.re.length);
  nodes.re.forEach((sr, k) => {
    const si = nodes.im[k] ?? 0;
    let logModulus = -0.5 * Math.log(sr * sr + si * si);
    let phase = -Math.atan2(si, sr);
    for (const { shape, scale } of parts) {
      logModulus -= 0.5 * shape * Math.log((1 + sr * scale) ** 2 + (si * scale) ** 2);
      phase -= shape * Math.atan2(si * scale, 1 + sr * scale);
    }
    re[k] = Math.exp(logModulus) * Math.cos(phase);
    im[k] = Math.exp(logModulus) * Math.sin(phase);
  });
  return invertTransform(nodes, { re, im });
}

describe('the inversion of a Laplace transform', () => {
  it('gives the exponential law back, beyond a twentieth of the longest time asked for', () => {
    const distribution = distributionOf([{ shape: 1, scale: 2 }], 30);
    forAll(between(1.5, 30), (t) => expect(Math.abs(distribution(t) - (1 - Math.exp(-t / 2)))).toBeLessThan(1e-4));
  });

  it('gives gamma laws of any shape back, beyond a tenth of the longest time asked for', () => {
    forAll(ofAnySize(0.3, 50), (shape) => {
      const reach = shape + 8 * Math.sqrt(shape) + 8;
      const distribution = distributionOf([{ shape, scale: 1 }], reach);
      for (const part of [0.1, 0.2, 0.5, 0.9]) {
        const error = distribution(part * reach) - gammaDistribution(shape, part * reach);
        expect(Math.abs(error), `shape ${shape} at ${part} of its reach`).toBeLessThan(1e-4);
      }
    });
  });

  // Three exponentials with means 1, 2 and 4: P50, P90, P95 and P99 of their sum.
  it.each([
    [0.5, 5.9627],
    [0.9, 13.0161],
    [0.95, 15.8488],
    [0.99, 22.3327],
  ])('gives percentile %f of a sum of three exponentials at %f', (share, time) => {
    const parts = [1, 2, 4].map((scale) => ({ shape: 1, scale }));
    expect(Math.abs(distributionOf(parts, 60)(time) - share)).toBeLessThan(1e-4);
  });

  it('knows no unit of time', () => {
    forAll(ofAnySize(1e-9, 1e9), (unit) => {
      const small = distributionOf([{ shape: 2.5, scale: 1 }], 20);
      const large = distributionOf([{ shape: 2.5, scale: unit }], 20 * unit);
      expect(Math.abs(large(4 * unit) - small(4))).toBeLessThan(1e-6);
    });
  });
});
