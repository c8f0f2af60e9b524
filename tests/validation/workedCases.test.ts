import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import { parseChain } from '../../src/engine/chain/parseChain.ts';
import { figureAt, figuresOf } from '../support/figureAt.ts';
import { relativeError } from '../support/near.ts';
import { readWorkedCases } from '../support/readCases.ts';
import { workedExceptions } from './workedExceptions.ts';

const cases = readWorkedCases();

/** What is read off the distribution of the lead time, and what follows from it. */
const FROM_PERCENTILES =
  /^(leadTime\.p\d\d|promise|onTime|lateness|acceptance|contacts|cost\.(lateness|contacts|missedMargin|total))$/;
/** What holds the joint wait for a platform and modules. */
const FROM_JOINT_WAITS = /^(fillRate|stockWait|leadTime\.(mean|std)|cost\.(wip|inventory)|tiedUp)$/;

function toleranceOf(path: string, hasModules: boolean): number {
  if (FROM_PERCENTILES.test(path)) return 0.02;
  return hasModules && FROM_JOINT_WAITS.test(path) ? 0.01 : 0.002;
}

/** Figures smaller than this are as good as 0 in the file. */
const FLOOR = 1e-6;

interface Difference {
  readonly chain: string;
  readonly codp: number;
  readonly path: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

function evaluated(file: { readonly name: string }) {
  const chain = parseChain(file);
  if (!chain.ok) throw new Error(JSON.stringify(chain.faults));
  return evaluateChain(chain.value);
}

function differences({ chain, positions }: (typeof cases)[number]): Difference[] {
  const evaluation = evaluated(chain);
  return positions.flatMap((worked) => {
    const position = evaluation.positions[worked.codp];
    const partsTaken = position?.stocks.filter(({ boundary }) => boundary === worked.codp).length ?? 0;
    return figuresOf(worked)
      .map(([path, theirs]) => ({ chain: chain.name, codp: worked.codp, path, ours: figureAt(position, path), theirs }))
      .filter(({ path, ours, theirs }) => {
        if (typeof ours !== 'number' || typeof theirs !== 'number') return ours !== theirs;
        return !(relativeError(ours, theirs, FLOOR) <= toleranceOf(path, partsTaken > 1));
      });
  });
}

const isExcepted = ({ chain, codp, path }: Difference): boolean =>
  workedExceptions.some(
    (exception) => exception.chain === chain && exception.codp === codp && exception.figures.includes(path),
  );

describe('chains worked out by an independent implementation', () => {
  it.each(cases)('$chain.name: every figure of every position agrees, named exceptions aside', (worked) => {
    expect(differences(worked).filter((difference) => !isExcepted(difference))).toEqual([]);
  });

  it.each(cases)('$chain.name: the same position is best', ({ chain, best }) => {
    expect(evaluated(chain).best).toBe(best);
  });

  it.each(cases)('$chain.name: no figure is told that the file does not know', ({ chain, positions }) => {
    const evaluation = evaluated(chain);
    const unknown = positions.flatMap((worked) => {
      const told = new Set(figuresOf(worked).map(([path]) => path));
      return figuresOf(evaluation.positions[worked.codp]).filter(([path]) => !told.has(path));
    });
    expect(unknown).toEqual([]);
  });

  it('has no exception that is not needed', () => {
    const found = cases.flatMap(differences);
    const unneeded = workedExceptions.flatMap(({ chain, codp, figures }) =>
      figures
        .filter((path) => !found.some((one) => one.chain === chain && one.codp === codp && one.path === path))
        .map((path) => `${chain} position ${codp}: ${path}`),
    );
    expect(unneeded).toEqual([]);
  });
});
