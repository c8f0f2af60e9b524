import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../../src/engine/analytic/evaluateChain.ts';
import { stockPlaces } from '../../../src/engine/decisions/stockPlaces.ts';
import { buildChain } from '../../support/buildChain.ts';
import { forAll } from '../../support/forAll.ts';
import { soundChains } from '../../support/soundChains.ts';

describe('the places where extra stock can be held', () => {
  it('are after every stage that makes, moves or buys units of the platform', () => {
    const stages = [
      { kind: 'sales' },
      { kind: 'purchasing' },
      { kind: 'engineering' },
      { kind: 'production', modular: true },
      { kind: 'assembly' },
    ];
    expect(stockPlaces(buildChain({ stages }))).toEqual([
      { stage: 's1', boundary: 2, boundaries: [2, 3, 4] },
      { stage: 's4', boundary: 5, boundaries: [5] },
    ]);
    expect(stockPlaces(buildChain({ stages: [{ kind: 'sales' }] }))).toEqual([]);
  });

  it('are one and the same for all their boundaries: the stock there passed the same stage', () => {
    forAll(
      soundChains(),
      (given) => {
        for (const { stage, boundary, boundaries } of stockPlaces(given)) {
          for (const point of boundaries.filter((candidate) => candidate < given.stages.length)) {
            const { positions } = evaluateChain({ ...given, stockPoints: [point] });
            const first = evaluateChain({ ...given, stockPoints: [boundary] }).positions;
            // Closer to the customer than the platform's next stage, or it is the stock at the decoupling point itself.
            for (const [codp, position] of positions.entries()) {
              if (boundaries.includes(codp) || codp <= point) continue;
              expect(position.stocks.map((stock) => stock.stage)).toContain(stage);
              expect(position.stocks.length).toBe(first[codp]?.stocks.length);
            }
          }
        }
      },
      15,
    );
  });
});
