import { describe, expect, it } from 'vitest';
import { chainPicture, WIDTH } from '../../../src/ui/start/chainPicture.ts';
import { buildChain } from '../../support/buildChain.ts';
import { chains } from '../../support/chains.ts';
import { forAll } from '../../support/forAll.ts';

describe('the thumbnail of a chain', () => {
  it('has every stage in it, in order and apart, and the point between its neighbours', () => {
    forAll(chains({ mostStages: 100 }), (chain) => {
      const { blocks, point } = chainPicture(chain);
      expect(blocks.map(({ id }) => id)).toEqual(chain.stages.map(({ id }) => id));
      blocks.forEach(({ x, width }, index) => {
        const next = blocks[index + 1];
        expect(width).toBeGreaterThan(0);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(next?.x ?? WIDTH);
        if (index < chain.codp) expect(x + width).toBeLessThanOrEqual(point);
        else expect(x).toBeGreaterThanOrEqual(point);
      });
    });
  });

  it('hatches what is made on forecast, and never what only a customer can set going', () => {
    const stages = [
      { name: 'Sales', kind: 'other', nature: 'order' },
      { name: 'Panels', kind: 'production' },
      { name: 'Assembly', kind: 'assembly' },
    ];
    const wishes = [{ id: 'w', stage: 's2', wished: 3, offered: 2 }];
    const { blocks } = chainPicture(buildChain({ stages, wishes, codp: 2 }));
    expect(blocks.map(({ driven }) => driven)).toEqual(['order', 'forecast', 'order']);
    expect(blocks.map((block) => block.wishes)).toEqual([0, 0, 1]);
  });
});
