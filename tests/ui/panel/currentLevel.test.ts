import { describe, expect, it } from 'vitest';
import { currentLevel } from '../../../src/ui/panel/currentLevel.ts';
import { buildChain, positionAt } from '../../support/buildChain.ts';

const sketch = {
  stages: [{ kind: 'production', time: { mean: 5 } }],
  codp: 1,
  demand: { mean: 2, std: Math.SQRT2 },
};

describe('currentLevel', () => {
  it.each([3, 12, 40])('finds the level %d that the stock was made with', (level) => {
    const chain = buildChain({ ...sketch, service: { measure: 'level', level } });
    expect(currentLevel(positionAt(chain, 1), chain.demand.mean)).toBe(level);
  });

  it('is 1 where there is no stock', () => {
    const chain = buildChain(sketch);
    expect(currentLevel(positionAt(chain, 0), chain.demand.mean)).toBe(1);
  });
});
