import { expect, it } from 'vitest';
import { chainFacts } from '../../src/engine/analytic/chainFacts.ts';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import { evaluatePosition } from '../../src/engine/analytic/evaluatePosition.ts';
import { withPlacedStock } from '../../src/engine/analytic/guaranteedService.ts';
import { chains } from '../support/chains.ts';
import { forAll } from '../support/forAll.ts';

it('evaluates every position as by itself, also on both sides of an order stage', { timeout: 60_000 }, () => {
  forAll(chains({ tame: false, best: true }), (chain) => {
    const facts = chainFacts(chain);
    evaluateChain(chain).positions.forEach((position, codp) => {
      expect(position).toEqual(evaluatePosition(withPlacedStock(facts, codp), codp));
    });
  });
});
