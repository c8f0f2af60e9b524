import fc from 'fast-check';
import type { Workspace } from '../../src/document/workspace.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { parseChain } from '../../src/engine/chain/parseChain.ts';
import { chains } from '../support/chains.ts';

/** A small chain with something in every part of the file. */
export function sampleChain(changes: object = {}): Chain {
  const chain = parseChain({
    format: 'koop-chain',
    version: 1,
    name: 'City bike',
    'x-source': { page: 7 },
    stages: [
      { id: 'frame', kind: 'purchasing', time: { mean: 10, cv: 0.5 }, setup: { time: 1 }, 'x-colour': '#888' },
      { id: 'paint', time: { mean: 2 }, servers: 2 },
    ],
    wishes: [{ id: 'colour', stage: 'paint', wished: 12, offered: 4 }],
    codp: 1,
    demand: { mean: 20, std: 6 },
    market: { tolerated: { mean: 10, cv: 0.3 }, promise: { time: 8 } },
    ...changes,
  });
  if (!chain.ok) throw new Error(JSON.stringify(chain.faults));
  return chain.value;
}

/** Random valid workspaces. */
export const workspaces: fc.Arbitrary<Workspace> = fc
  .array(chains({ mostStages: 6, best: true }), { minLength: 1, maxLength: 4 })
  .chain((scenarios) =>
    fc.record({
      format: fc.constant('koop-workspace' as const),
      version: fc.constant(1 as const),
      name: fc.string({ maxLength: 20 }),
      scenarios: fc.constant(scenarios),
      active: fc.nat({ max: scenarios.length - 1 }),
      baseline: fc.option(fc.nat({ max: scenarios.length - 1 })),
    }),
  );
