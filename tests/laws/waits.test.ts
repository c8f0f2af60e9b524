import fc from 'fast-check';
import { describe, it } from 'vitest';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import type { Chain, Stage } from '../../src/engine/chain/chain.ts';
import { between, forAll, wholeBetween } from '../support/forAll.ts';
import { known } from '../support/known.ts';
import { expectAtMost } from '../support/near.ts';
import { soundChains } from '../support/soundChains.ts';

/** The wait at the first stage that orders can queue at, with all stages order-driven. */
function firstWait(chain: Chain): number {
  const index = chain.stages.findIndex(({ servers }) => servers !== null);
  return index < 0 ? 0 : known(evaluateChain(chain).positions[0]?.stages[index]?.wait);
}

/** The same chain with that stage changed. */
function withFirst(chain: Chain, change: (stage: Stage) => Stage): Chain {
  const index = chain.stages.findIndex(({ servers }) => servers !== null);
  return { ...chain, stages: chain.stages.map((stage, i) => (i === index ? change(stage) : stage)) };
}

describe('the wait at a stage', { timeout: 60_000 }, () => {
  const drawn = fc.tuple(soundChains(4), between(0, 1), wholeBetween(1, 5));

  it('is never longer with more servers', () => {
    forAll(drawn, ([chain, , more]) => {
      const after = withFirst(chain, (stage) => ({ ...stage, servers: (stage.servers ?? 1) + more }));
      expectAtMost(firstWait(after), firstWait(chain));
    });
  });

  it('is never longer with steadier service, nor with quicker service', () => {
    forAll(drawn, ([chain, less]) => {
      const steadier = withFirst(chain, (stage) => ({ ...stage, time: { ...stage.time, cv: less * stage.time.cv } }));
      expectAtMost(firstWait(steadier), firstWait(chain), 'steadier');
      const quicker = withFirst(chain, (stage) => ({
        ...stage,
        time: { ...stage.time, mean: less * stage.time.mean },
        setup: { ...stage.setup, time: less * stage.setup.time },
      }));
      expectAtMost(firstWait(quicker), firstWait(chain), 'quicker');
    });
  });

  it('is never longer with steadier demand, nor with less demand that is as irregular', () => {
    forAll(drawn, ([chain, less]) => {
      const { mean, std } = chain.demand;
      const steadier = { ...chain, demand: { ...chain.demand, std: less * std } };
      expectAtMost(firstWait(steadier), firstWait(chain), 'steadier');
      const share = Math.max(0.01, less);
      const fewer = { ...chain, demand: { ...chain.demand, mean: share * mean, std: Math.sqrt(share) * std } };
      expectAtMost(firstWait(fewer), firstWait(chain), 'less');
    });
  });
});
