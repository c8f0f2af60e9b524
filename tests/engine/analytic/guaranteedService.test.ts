import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../../src/engine/analytic/evaluateChain.ts';
import { guaranteedService } from '../../../src/engine/analytic/guaranteedService.ts';
import type { Chain } from '../../../src/engine/chain/chain.ts';
import { parseChain } from '../../../src/engine/chain/parseChain.ts';
import { expectNear } from '../../support/near.ts';

function chain(changes: Record<string, unknown> = {}): Chain {
  const parsed = parseChain({
    format: 'koop-chain',
    version: 1,
    stages: [
      { id: 'a', kind: 'purchasing', time: { mean: 2 }, addedValue: 2 },
      { id: 'b', kind: 'production', time: { mean: 1 }, addedValue: 1 },
      { id: 'c', kind: 'assembly', time: { mean: 2 }, addedValue: 1 },
    ],
    codp: 3,
    demand: { mean: 45, std: 10 },
    // The target whose normal quantile is 4: z·σ = 40.
    service: { measure: 'cycle', target: 0.9999683287581669 },
    finance: { holdingRate: 1 },
    ...changes,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

describe('the guaranteed-service solution of a chain', () => {
  it('costs 357.77 a year in problem 6.7 of Snyder & Shen (Fundamentals of Supply Chain Theory)', () => {
    const placed = guaranteedService(chain(), 3);
    expect(placed.cost).toBeCloseTo(160 * Math.sqrt(5), 8);
    expect(placed.stockPoints).toEqual([]);
    expect(placed.stages.map((stage) => stage.netTime)).toEqual([0, 0, 5]);
    expect(placed.stages[2]?.safetyStock).toBeCloseTo(40 * Math.sqrt(5), 8);
  });

  it.each([
    // Target 0.97725: its normal quantile is 2. One stage of one day, σ = 1, a unit worth 1: z·√1.
    ['a single stage', [[1, 1]], 1, 0.9772498680518208, 2],
    // Where value does not grow, all stock belongs at the end: z·σ·√20, z = 1.645.
    [
      'four stages of equal value',
      [
        [5, 1],
        [5, 0],
        [5, 0],
        [5, 0],
      ],
      30,
      0.9500150944608786,
      1.645 * 30 * Math.sqrt(20),
    ],
    [
      'stages that take no time',
      [
        [0, 1],
        [0, 1],
        [0, 1],
      ],
      30,
      0.9500150944608786,
      0,
    ],
  ])('costs what a formula says for %s', (_, stages, std, target, cost) => {
    const sketch = stages.map(([mean, addedValue], index) => ({ id: `s${index}`, time: { mean }, addedValue }));
    const changes = { stages: sketch, codp: stages.length, demand: { mean: 100, std }, service: { target } };
    expectNear(guaranteedService(chain(changes), stages.length).cost, cost, 1e-9);
  });

  it('stops at the decoupling point, and costs nothing without forecast-driven stages', () => {
    expect(guaranteedService(chain(), 1).stages.map((stage) => stage.id)).toEqual(['a']);
    expect(guaranteedService(chain(), 0)).toEqual({ cost: 0, stockPoints: [], stages: [] });
  });

  it('is undefined, not infinite, where a stage is overloaded', () => {
    const stages = [{ id: 'a', kind: 'production', time: { mean: 1 }, servers: 1, addedValue: 1 }];
    expect(guaranteedService(chain({ stages, codp: 1 }), 1)).toEqual({
      cost: null,
      stockPoints: [],
      stages: [{ id: 'a', serviceTime: null, netTime: null, safetyStock: null }],
    });
  });

  it('refuses a boundary that the chain does not have', () => {
    expect(() => guaranteedService(chain(), 4)).toThrow(RangeError);
  });

  it('gives "best" the stock points that it would give by hand, for every position of its own', () => {
    const stages = [
      { id: 'a', kind: 'purchasing', time: { mean: 60 }, addedValue: 1 },
      { id: 'b', kind: 'production', time: { mean: 2 }, addedValue: 50 },
      { id: 'c', kind: 'assembly', time: { mean: 3 }, addedValue: 50 },
    ];
    const best = evaluateChain(chain({ stages, stockPoints: 'best' }));
    expect(guaranteedService(chain({ stages }), 3).stockPoints).toContain(1);
    best.positions.forEach((position, codp) => {
      const stockPoints = [...guaranteedService(chain({ stages }), codp).stockPoints];
      expect(position).toEqual(evaluateChain(chain({ stages, stockPoints })).positions[codp]);
    });
  });
});
