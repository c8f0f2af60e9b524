import { describe, expect, it } from 'vitest';
import { buildChain, positionAt } from '../../support/buildChain.ts';
import { expectNear } from '../../support/near.ts';

const chain = buildChain({
  stages: [{ kind: 'sales' }, { kind: 'production' }, { kind: 'assembly' }, { kind: 'delivery' }],
  wishes: [
    { id: 'advice', stage: 's0', wished: 5, weight: 1 },
    { id: 'frame', stage: 's1', wished: 4, offered: 2, exponent: 0, weight: 2 },
    { id: 'colour', stage: 's2', wished: 12, offered: 4, exponent: 1, weight: 5 },
    { id: 'slot', stage: 's3', wished: 3, weight: 0 },
  ],
});

const at = (codp: number) => positionAt(chain, codp).customization;

describe('customization', () => {
  it('is complete while every wish enters after the point', () => {
    for (const codp of [0, 1]) {
      expect(at(codp)).toMatchObject({ level: 1, specified: 1, chosen: 0, perfectMatch: 1, products: 5 * 4 * 12 * 3 });
    }
  });

  it('shows apart what is specified and what is chosen from a range', () => {
    expectNear(at(2).specified, 6 / 8, 1e-12);
    expectNear(at(2).chosen, (2 * 0.5) / 8, 1e-12);
    expectNear(at(3).specified, 1 / 8, 1e-12);
    expectNear(at(3).chosen, (2 * 0.5 + 5 * 0.671) / 8, 1e-3);
    expectNear(at(3).level, (at(3).specified ?? 0) + (at(3).chosen ?? 0), 1e-12);
  });

  it('matches perfectly the customers whose every option exists, and counts the products that do', () => {
    expectNear(at(4).perfectMatch, 0.5 * 0.671, 1e-3);
    expect(at(2).products).toBe(5 * 2 * 12 * 3);
    expect(at(4).products).toBe(5 * 2 * 4 * 3);
  });

  it('counts a wish of an order stage as specified wherever the point stands', () => {
    expectNear(at(4).specified, 1 / 8, 1e-12);
  });

  it('is undefined where no wish has a weight, though products and match are not', () => {
    const weightless = buildChain({ stages: [{}], wishes: [{ id: 'w', stage: 's0', wished: 3, weight: 0 }] });
    const none = { level: null, specified: null, chosen: null };
    expect(positionAt(weightless, 1).customization).toMatchObject({ ...none, perfectMatch: 1, products: 3 });
    expect(positionAt(buildChain({ stages: [{}] }), 1).customization).toMatchObject({ ...none, products: 1 });
  });
});
