import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import { parseChain } from '../../src/engine/chain/parseChain.ts';
import { ownChainIn } from '../support/ownChainIn.ts';

describe.each(['en', 'nl'] as const)('one’s own chain in %s', (language) => {
  const chain = ownChainIn(language);

  it('is a valid chain of the five stages of the source text', () => {
    expect(parseChain(chain)).toEqual({ ok: true, value: chain });
    const words = {
      en: 'Sales Engineering Purchasing Production Delivery',
      nl: 'Verkoop Engineering Inkoop Productie Levering',
    };
    expect(chain.stages.map(({ name }) => name).join(' ')).toBe(words[language]);
  });

  it('has the point before assembly, and a figure at every position', () => {
    expect(chain.stages[chain.codp]?.kind).toBe('assembly');
    for (const position of evaluateChain(chain).positions) {
      expect(position.overloaded).toEqual([]);
      expect(position.leadTime.mean).toBeGreaterThan(0);
      expect(position.customization.level).not.toBeNull();
    }
  });

  it('shows stock multiply past the differentiation point', () => {
    const { positions } = evaluateChain(chain);
    const items = (codp: number) => positions[codp]?.stocks.find(({ boundary }) => boundary === codp)?.items;
    expect([items(3), items(4)]).toEqual([3, 12]);
  });
});
