import { describe, expect, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { railStops } from '../../src/engine/decisions/railStops.ts';
import { recordingPlan } from '../../src/worker/recordingOptions.ts';
import { recordPosition, transferOf } from '../../src/worker/recordPosition.ts';
import { buildChain } from '../support/buildChain.ts';
import { chains } from '../support/chains.ts';
import { forAll } from '../support/forAll.ts';

function planFor(chain: Chain) {
  const { positions } = evaluateChain(chain);
  return recordingPlan(
    chain,
    railStops(chain).flatMap(({ codp }) => positions[codp] ?? []),
  );
}

describe('how much of a chain is recorded', () => {
  it('is enough to watch and little enough to hold, of any chain', () => {
    forAll(chains({ tame: false, best: true }), (chain) => {
      const { orders, warmUp, every, leadTime } = planFor(chain);
      expect(orders).toBeGreaterThanOrEqual(150);
      expect(orders * chain.stages.length).toBeLessThanOrEqual(160_000);
      expect(warmUp).toBeGreaterThanOrEqual(0);
      expect(warmUp).toBeLessThanOrEqual(20_000);
      expect(every).toBeGreaterThanOrEqual(1);
      expect(leadTime).toBeGreaterThan(0);
      expect([orders, warmUp, every, leadTime].every(Number.isFinite)).toBe(true);
    });
  });

  it('has a mark for each order where they are few, and one for many where they are too many', () => {
    const slow = { time: { mean: 100, cv: 0 } };
    expect(planFor(buildChain({ stages: [slow, slow], demand: { mean: 1 } })).every).toBe(1);
    expect(planFor(buildChain({ stages: [slow, slow], demand: { mean: 10 } })).every).toBe(8);
  });
});

describe('a recording on its way to the page', () => {
  it('is handed over whole: nothing of it is copied', () => {
    const work = { time: { mean: 2, cv: 1 }, servers: 3 };
    const chain = buildChain({ stages: [work, work, work] });
    const answer = recordPosition({ run: 1, chain, codp: 2, options: planFor(chain) });
    const transfer = transferOf(answer);
    const { recording } = structuredClone(answer, { transfer });
    expect(recording.flows[0]?.doneAt.length).toBeGreaterThan(100);
    expect(transfer.every(({ byteLength }) => byteLength === 0)).toBe(true);
    expect(recording.series.ordered.some((count) => count > 0)).toBe(true);
    const [orders] = answer.recording.flows;
    expect(orders?.doneAt.length).toBe(0);
    expect(orders?.steps.every(({ departures }) => departures.length === 0)).toBe(true);
  });
});
