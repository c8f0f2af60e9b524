import { describe, expect, it } from 'vitest';
import { drawGamma } from './draw.ts';
import { randomFrom } from './randomFrom.ts';
import { replicate } from './replicate.ts';
import { drawArrivals, simulateStock } from './simulateStock.ts';
import { simulateTandem } from './simulateTandem.ts';

/** Three half-widths: a simulation that is right lies within them always but for once in many thousand seeds. */
function expectNear(simulated: { mean: number; halfWidth: number } | undefined, exact: number): void {
  expect(simulated?.mean).toBeGreaterThan(exact - 3 * (simulated?.halfWidth ?? 0));
  expect(simulated?.mean).toBeLessThan(exact + 3 * (simulated?.halfWidth ?? 0));
}

describe('the simulations that approximations are measured against', { timeout: 60_000 }, () => {
  it('draw gamma times with the mean and the deviation asked for', () => {
    for (const cv of [0.3, 1, 2]) {
      const [mean, square] = replicate(1, (random) => {
        const times = Array.from({ length: 5_000 }, () => drawGamma(random, 2, cv));
        return [average(times), average(times.map((time) => time * time))];
      });
      expectNear(mean, 2);
      expectNear(square, 4 + 4 * cv * cv);
    }
    expect(drawGamma(randomFrom(1), 2, 0)).toBe(2);
  });

  it('agree with M/M/1 queues in tandem (Jackson)', () => {
    const stages = [
      { mean: 0.5, cv: 1 },
      { mean: 0.6, cv: 1 },
    ];
    const waits = replicate(2, (random) => simulateTandem({ rate: 1, arrivalScv: 1, stages }, 20_000, random));
    expectNear(waits[0], 0.5);
    expectNear(waits[1], 0.9);
  });

  it('agree with Palm: Poisson demand through a parallel delay, mean 5, base stock 8', () => {
    const [fill, wait] = replicate(3, (random) => {
      const line = [{ mean: 5, cv: 1, servers: null }];
      return play({ items: 1, lot: 1, reorderPoint: 7, line }, random);
    });
    expectNear(fill, 0.866628);
    expectNear(wait, 0.122109);
  });

  it('agree with an M/M/1 make-to-stock queue: load 0.8, base stock 5', () => {
    const [fill, wait] = replicate(4, (random) => {
      const line = [{ mean: 0.8, cv: 1, servers: 1 as const }];
      return play({ items: 1, lot: 1, reorderPoint: 4, line }, random);
    });
    expectNear(fill, 0.67232);
    expectNear(wait, 1.31072);
  });
});

function play(supply: Parameters<typeof simulateStock>[0], random: () => number): number[] {
  const { waits } = simulateStock(supply, drawArrivals(1, 1, 20_000, random), random);
  const counted = [...waits.subarray(2_000, 18_000)];
  return [average(counted.map((wait) => (wait > 0 ? 0 : 1))), average(counted)];
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
