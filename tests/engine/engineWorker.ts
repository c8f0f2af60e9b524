import { parentPort } from 'node:worker_threads';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';

/** The other thread of worker.test.ts: answers every list of chains with their evaluations. */
parentPort?.on('message', (chains: readonly Chain[]) => {
  parentPort?.postMessage(chains.map(evaluateChain));
});
