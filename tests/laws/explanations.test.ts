import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { type Explain, explainer } from '../../src/engine/explanation/explainer.ts';
import { chains } from '../support/chains.ts';
import { everyFigure } from '../support/everyFigure.ts';
import { forAll } from '../support/forAll.ts';
import { relativeError } from '../support/near.ts';
import { soundChains } from '../support/soundChains.ts';

/** Rounding: a figure and its explanation may add up in another order. */
const ROUNDING = 1e-9;

/** Figures of a position that explaining them does not give, a line each. */
function astray(chain: Chain, codp: number, explain: Explain): string[] {
  const position = evaluateChain(chain).positions[codp];
  if (position === undefined) throw new RangeError(`there is no position ${codp}`);
  return everyFigure(position).flatMap(({ reference, value }) => {
    const { value: explained } = explain(reference);
    const agrees =
      value === null || explained === null
        ? value === explained
        : Math.abs(value - explained) < 1e-12 || relativeError(explained, value) <= ROUNDING;
    return agrees ? [] : [`${codp} ${reference.key} ${JSON.stringify(reference.subject)}: ${explained}, not ${value}`];
  });
}

function strays(chain: Chain): string[] {
  return Array.from({ length: chain.stages.length + 1 }, (_, codp) =>
    astray(chain, codp, explainer(chain, codp)),
  ).flat();
}

describe('explaining a figure', { timeout: 120_000 }, () => {
  it('gives the figure that the engine tells, at every position of sound chains', () => {
    forAll(soundChains(6), (chain) => expect(strays(chain)).toEqual([]), 60);
  });

  it('gives it, or that there is none, at every position of chains that may be overloaded', () => {
    forAll(chains({ tame: true, mostStages: 8, best: true }), (chain) => expect(strays(chain)).toEqual([]), 60);
  });

  it('gives it for all numbers that a file can hold', () => {
    forAll(chains({ mostStages: 5 }), (chain) => expect(strays(chain)).toEqual([]), 40);
  });

  it('gives it when it is the only one that is asked for', () => {
    const asked = fc.tuple(soundChains(5), fc.nat(), fc.nat());
    forAll(asked, ([chain, place, which]) => {
      const codp = place % (chain.stages.length + 1);
      const position = evaluateChain(chain).positions[codp];
      const figures = position === undefined ? [] : everyFigure(position);
      const figure = figures[which % figures.length];
      if (figure === undefined) throw new RangeError('a position has figures');
      const { value } = explainer(chain, codp)(figure.reference);
      expect(relativeError(value ?? 0, figure.value ?? 0)).toBeLessThan(ROUNDING);
    });
  });
});
