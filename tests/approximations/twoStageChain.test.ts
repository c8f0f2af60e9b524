import { describe, expect, it } from 'vitest';
import { twoStageChain } from './twoStageChain.ts';

describe('the two-stage chain as a Markov chain', { timeout: 60_000 }, () => {
  // λ 0.8, μ 1 and 1; solved before by another hand, on a truncated grid.
  it.each([
    [0, 0, 0, 4, 4, 10],
    [2, 0.36, 0.56, 2.56, 3.85564, 8.01954],
    [4, 0.5904, 1.6384, 1.6384, 3.80276, 6.80145],
    [8, 0.83223, 4.67109, 0.67109, 3.84949, 5.65073],
  ])('with a base stock of %i agrees with a solution found in another way', (baseStock, ...known) => {
    const { fillRate, onHand, backorders, secondStage, leadTime } = twoStageChain({
      rate: 0.8,
      serviceRates: [1, 1],
      baseStock,
    });
    [fillRate, onHand, backorders, secondStage, leadTime].forEach((figure, i) => {
      expect(figure).toBeCloseTo(known[i] ?? Number.NaN, 4);
    });
  });

  it('is a tandem of M/M/1 queues without stock (Jackson)', () => {
    expect(twoStageChain({ rate: 0.6, serviceRates: [1, 0.9], baseStock: 0 }).leadTime).toBeCloseTo(2.5 + 1 / 0.3, 8);
  });
});
