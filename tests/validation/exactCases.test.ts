import { describe, expect, it } from 'vitest';
import { parseChain } from '../../src/engine/chain/parseChain.ts';
import { positionAt } from '../support/buildChain.ts';
import { figureAt } from '../support/figureAt.ts';
import { relativeError } from '../support/near.ts';
import { readExactCases } from '../support/readCases.ts';

/** Percentiles are read off a numerical inversion, all else is a closed form. */
const toleranceOf = (path: string) => (/^leadTime\.p\d\d$/.test(path) ? 0.005 : 0.001);

describe('chains with exactly known answers', () => {
  it.each(readExactCases())('$id: every known figure comes out', ({ chain: file, exact }) => {
    const chain = parseChain(file);
    if (!chain.ok) throw new Error(JSON.stringify(chain.faults));
    const position = positionAt(chain.value, file.codp);
    const wrong = Object.entries(exact).filter(([path, known]) => {
      const figure = figureAt(position, path);
      return !(typeof figure === 'number' && relativeError(figure, known) <= toleranceOf(path));
    });
    expect(Object.keys(exact).length).toBeGreaterThan(0);
    expect(wrong.map(([path, known]) => `${path}: ${figureAt(position, path)} should be ${known}`)).toEqual([]);
  });
});
