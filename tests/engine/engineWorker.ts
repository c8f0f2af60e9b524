import { parentPort } from 'node:worker_threads';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import { planPosition } from '../../src/engine/analytic/planPosition.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { simulateChain } from '../../src/engine/simulation/simulateChain.ts';

/** What both solvers make of a chain. */
export function solve(chain: Chain) {
  const options = { orders: 60, warmUp: 20, replications: 2, seed: 4 };
  return {
    evaluation: evaluateChain(chain),
    simulation: simulateChain(chain, planPosition(chain, chain.codp), options),
  };
}

/** The other thread of worker.test.ts: answers every list of chains with what both solvers make of them. */
parentPort?.on('message', (chains: readonly Chain[]) => {
  parentPort?.postMessage(chains.map(solve));
});
